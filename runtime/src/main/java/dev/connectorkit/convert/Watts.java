package dev.connectorkit.convert;

/**
 * Power in W ↔ Matter's mW.
 *
 * <p>{@code steps = round(value × 1000)} and {@code value = steps / 1000}, with halves rounded up.
 *
 * <p>Range ±1,000,000,000,000 W, which is less than Matter's 62 bits: a double tells no finer steps apart beyond.
 * Error after a round trip: at most 0.0005 W. Every mW of the range comes back exactly.
 *
 * <p>Source: Matter type {@code power-mW} (int64), as in Electrical Power Measurement (0x0090), {@code ActivePower}
 * 0x0008. Volt-amperes and vars ({@code power-mVA}, {@code power-mVAR}) scale alike.
 */
public final class Watts extends LongScale {

    /** Makes the converter; it keeps no state. */
    public Watts() {
        super(
                "power in W",
                "power in mW",
                1,
                1000,
                -1_000_000_000_000_000L,
                1_000_000_000_000_000L,
                "for kW use Kilowatts");
    }
}
