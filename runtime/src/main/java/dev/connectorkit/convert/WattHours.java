package dev.connectorkit.convert;

/**
 * Energy in Wh ↔ Matter's mWh.
 *
 * <p>{@code steps = round(value × 1000)} and {@code value = steps / 1000}, with halves rounded up.
 *
 * <p>Range ±1,000,000,000,000 Wh, which is less than Matter's 62 bits: a double tells no finer steps apart beyond.
 * Error after a round trip: at most 0.0005 Wh. Every mWh of the range comes back exactly.
 *
 * <p>Source: Matter type {@code energy-mWh} (int64), as in the {@code EnergyMeasurementStruct} of Electrical Energy
 * Measurement (0x0091), and Energy EVSE (0x0099), {@code SessionEnergyCharged} 0x0042.
 */
public final class WattHours extends LongScale {

    /** Makes the converter; it keeps no state. */
    public WattHours() {
        super(
                "energy in Wh",
                "energy in mWh",
                1,
                1000,
                -1_000_000_000_000_000L,
                1_000_000_000_000_000L,
                "for kWh use KilowattHours");
    }
}
