package dev.connectorkit.convert;

/**
 * Energy in kWh ↔ Matter's mWh.
 *
 * <p>{@code steps = round(value × 1000000)} and {@code value = steps / 1000000}, with halves rounded up.
 *
 * <p>Range ±1,000,000,000 kWh, which is less than Matter's 62 bits: a double tells no finer steps apart beyond. Error
 * after a round trip: at most 0.0000005 kWh. Every mWh of the range comes back exactly.
 *
 * <p>Source: Matter type {@code energy-mWh} (int64), as in the {@code EnergyMeasurementStruct} of Electrical Energy
 * Measurement (0x0091), and Energy EVSE (0x0099), {@code SessionEnergyCharged} 0x0042.
 */
public final class KilowattHours extends LongScale {

    /** Makes the converter; it keeps no state. */
    public KilowattHours() {
        super(
                "energy in kWh",
                "energy in mWh",
                1,
                1_000_000,
                -1_000_000_000_000_000L,
                1_000_000_000_000_000L,
                "for Wh use WattHours");
    }
}
