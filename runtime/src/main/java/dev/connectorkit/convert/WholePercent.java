package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * Whole percent of the full level (0 to 100) ↔ a level of 1 to 254, where 0 is reserved: lights.
 *
 * <p>{@code level = max(1, round(percent × 254 / 100))} and {@code percent = round(level × 100 / 254)}, with halves
 * rounded up. What is above 0 never comes back as 0: level 1 is 1 %, so that a light told to be barely on is not
 * switched off.
 *
 * <p>Range 0 to 100; levels 0 to 254 are read, since a command may carry 0, which is 0 %. Every percentage of 1 to 100
 * comes back exactly, 0 comes back as 1. Levels come back with an error of at most 2.
 *
 * <p>Source: Level Control (0x0008), {@code CurrentLevel} 0x0000, {@code OnLevel} 0x0011, for a device whose least level
 * is 1 as the lighting device types require. For percentages with decimals use {@link Percent}.
 */
public final class WholePercent implements Converter<Integer, Integer> {

    /** Makes the converter; it keeps no state. */
    public WholePercent() {}

    @Override
    public Integer toMatter(Integer value) {
        return Math.max(1, WholePercent254.steps(value));
    }

    @Override
    public Integer fromMatter(Integer value) {
        return WholePercent254.percent(value);
    }
}
