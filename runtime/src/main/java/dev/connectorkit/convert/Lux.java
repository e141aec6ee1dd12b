package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * Illuminance in lux ↔ Matter's logarithmic illuminance.
 *
 * <p>{@code value = round(10000 × log10(lux) + 1)} and {@code lux = 10^((value − 1) / 10000)}, with halves rounded up.
 * What would be below 1 (less than 0.99989 lx) becomes 0, which stands for "too low to be measured" and comes back as
 * 0 lx.
 *
 * <p>Range 0 to 3576000 lx, Matter's own figure, which is half a step more than the greatest value says, and 0 to 65534;
 * 65535 is left out because Matter's encoding keeps it for null. Error after a round trip: below 1 lx all of the value,
 * then at most 0.012 %, from 3575600 lx on 0.023 %. Every value of 0 to 65534 comes back exactly.
 *
 * <p>Source: Illuminance Measurement (0x0400), {@code MeasuredValue} 0x0000 (uint16).
 */
public final class Lux implements Converter<Double, Integer> {

    private static final double MOST_LUX = 3_576_000;
    private static final int MOST = 65_534;

    /** Makes the converter; it keeps no state. */
    public Lux() {}

    @Override
    public Integer toMatter(Double value) {
        double lux = value;
        if (!(lux >= 0 && lux <= MOST_LUX)) {
            throw OutOfRange.of(
                    "illuminance in lx", 0, MOST_LUX, lux, "leave the value out when the sensor does not know it");
        }
        // The logarithm of 0 is -Infinity, which rounds to the least long: too low to be measured, as it should be.
        return (int) Math.min(MOST, Math.max(0, Math.round(10_000 * Math.log10(lux) + 1)));
    }

    @Override
    public Double fromMatter(Integer value) {
        if (value < 0 || value > MOST) {
            throw OutOfRange.of("illuminance", 0, MOST, value, "this is no value of the type, check its sender");
        }
        return value == 0 ? 0.0 : Math.pow(10, (value - 1) / 10_000.0);
    }
}
