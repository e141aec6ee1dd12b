package dev.connectorkit.convert;

/**
 * Power in kW ↔ Matter's mW.
 *
 * <p>{@code steps = round(value × 1000000)} and {@code value = steps / 1000000}, with halves rounded up.
 *
 * <p>Range ±1,000,000,000 kW, which is less than Matter's 62 bits: a double tells no finer steps apart beyond. Error
 * after a round trip: at most 0.0000005 kW. Every mW of the range comes back exactly.
 *
 * <p>Source: Matter type {@code power-mW} (int64), as in Electrical Power Measurement (0x0090), {@code ActivePower}
 * 0x0008. Kilovolt-amperes and kilovars ({@code power-mVA}, {@code power-mVAR}) scale alike.
 */
public final class Kilowatts extends LongScale {

    /** Makes the converter; it keeps no state. */
    public Kilowatts() {
        super(
                "power in kW",
                "power in mW",
                1,
                1_000_000,
                -1_000_000_000_000_000L,
                1_000_000_000_000_000L,
                "for W use Watts");
    }
}
