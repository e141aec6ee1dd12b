package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * Colour temperature in kelvins ↔ mireds (micro reciprocal kelvins).
 *
 * <p>{@code mireds = min(65279, round(1000000 / kelvins))} and {@code kelvins = round(1000000 / mireds)}, with halves
 * rounded up. The scale is reciprocal: more kelvins are fewer mireds.
 *
 * <p>Range 15 K to 1000000 K and 1 to 65279 mireds; 0 mireds stands for an unknown temperature and is refused. Error
 * after a round trip: at most {@code 1 + kelvins² / (2000000 − kelvins)} K, so 5 K at 2700 K and 22 K at 6500 K. Every value of 1 to
 * 1000 mireds (1000 K and more) comes back exactly.
 *
 * <p>Source: Color Control (0x0300), {@code ColorTemperatureMireds} 0x0007 (uint16).
 */
public final class Kelvin implements Converter<Integer, Integer> {

    private static final int MICRO = 1_000_000;
    private static final int LEAST_KELVINS = 15;
    private static final int MOST_MIREDS = 65_279;

    /** Makes the converter; it keeps no state. */
    public Kelvin() {}

    @Override
    public Integer toMatter(Integer value) {
        int kelvins = value;
        if (kelvins < LEAST_KELVINS || kelvins > MICRO) {
            throw OutOfRange.of(
                    "colour temperature in K",
                    LEAST_KELVINS,
                    MICRO,
                    kelvins,
                    "when the cloud speaks mireds, map the number without a converter");
        }
        return Math.min(MOST_MIREDS, reciprocal(kelvins));
    }

    @Override
    public Integer fromMatter(Integer value) {
        if (value < 1 || value > MOST_MIREDS) {
            throw OutOfRange.of(
                    "colour temperature in mireds",
                    1,
                    MOST_MIREDS,
                    value,
                    "0 means that it is not known: leave it out");
        }
        return reciprocal(value);
    }

    private static int reciprocal(int value) {
        return (2 * MICRO + value) / (2 * value);
    }
}
