package dev.connectorkit.convert;

/**
 * Frequency of the mains in hertz ↔ Matter's millihertz.
 *
 * <p>{@code steps = round(value × 1000)} and {@code value = steps / 1000}, with halves rounded up.
 *
 * <p>Range 0 to 1000 Hz. Error after a round trip: at most 0.0005 Hz. Every value of 0 to 1000000 comes back exactly.
 *
 * <p>Source: Electrical Power Measurement (0x0090), {@code Frequency} 0x000E (int64).
 */
public final class Hertz extends LongScale {

    /** Makes the converter; it keeps no state. */
    public Hertz() {
        super("frequency in Hz", "frequency in mHz", 1, 1000, 0, 1_000_000, "divide millihertz by 1000 first");
    }
}
