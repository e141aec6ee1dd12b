package dev.connectorkit.convert;

/**
 * Current in A ↔ Matter's mA.
 *
 * <p>{@code steps = round(value × 1000)} and {@code value = steps / 1000}, with halves rounded up.
 *
 * <p>Range ±1,000,000,000,000 A, which is less than Matter's 62 bits: a double tells no finer steps apart beyond.
 * Error after a round trip: at most 0.0005 A. Every mA of the range comes back exactly.
 *
 * <p>Source: Matter type {@code amperage-mA} (int64), as in Electrical Power Measurement (0x0090), {@code
 * ActiveCurrent} 0x0005.
 */
public final class Amperes extends LongScale {

    /** Makes the converter; it keeps no state. */
    public Amperes() {
        super(
                "current in A",
                "current in mA",
                1,
                1000,
                -1_000_000_000_000_000L,
                1_000_000_000_000_000L,
                "divide milliamperes by 1000 first");
    }
}
