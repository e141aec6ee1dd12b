package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * Power factor (-1 to 1) ↔ hundredths of a percent, -10000 to 10000.
 *
 * <p>{@code steps = round(factor × 10000)} and {@code factor = steps / 10000}, with halves rounded up.
 *
 * <p>Range -1 to 1. Error after a round trip: at most 0.00005. Every value of -10000 to 10000 comes back exactly.
 *
 * <p>Source: Electrical Power Measurement (0x0090), {@code PowerFactor} 0x0011 (int64).
 */
public final class PowerFactor implements Converter<Double, Long> {

    private static final LinearScale SCALE = new LinearScale(
            "power factor", "power factor in 0.0001", 1, 10_000, -10_000, 10_000, "divide a percentage by 100 first");

    /** Makes the converter; it keeps no state. */
    public PowerFactor() {}

    @Override
    public Long toMatter(Double value) {
        return SCALE.toMatter(value);
    }

    @Override
    public Double fromMatter(Long value) {
        return SCALE.fromMatter(value);
    }
}
