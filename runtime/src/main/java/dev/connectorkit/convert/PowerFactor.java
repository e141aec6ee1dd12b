package dev.connectorkit.convert;

/**
 * Power factor (-1 to 1) ↔ hundredths of a percent, -10000 to 10000.
 *
 * <p>{@code steps = round(factor × 10000)} and {@code factor = steps / 10000}, with halves rounded up.
 *
 * <p>Range -1 to 1. Error after a round trip: at most 0.00005. Every value of -10000 to 10000 comes back exactly.
 *
 * <p>Source: Electrical Power Measurement (0x0090), {@code PowerFactor} 0x0011 (int64).
 */
public final class PowerFactor extends LongScale {

    /** Makes the converter; it keeps no state. */
    public PowerFactor() {
        super("power factor", "power factor in 0.0001", 1, 10_000, -10_000, 10_000, "divide a percentage by 100 first");
    }
}
