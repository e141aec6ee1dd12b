package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * Whole percent (0 to 100) ↔ 0 to 254: saturation, and levels of devices whose least level is 0, such as speakers.
 *
 * <p>{@code steps = round(percent × 254 / 100)} and {@code percent = round(steps × 100 / 254)}, with halves rounded up.
 * What is above 0 never becomes 0, in either direction: a little on is not off.
 *
 * <p>Range 0 to 100. Every percentage comes back exactly. Matter's values come back with an error of at most 2.
 *
 * <p>Source: Color Control (0x0300), {@code CurrentSaturation} 0x0001; Level Control (0x0008), {@code CurrentLevel}
 * 0x0000. For percentages with decimals use {@link Percent254}.
 */
public final class WholePercent254 implements Converter<Integer, Integer> {

    private static final int FULL = 254;

    /** Makes the converter; it keeps no state. */
    public WholePercent254() {}

    @Override
    public Integer toMatter(Integer value) {
        return steps(value);
    }

    @Override
    public Integer fromMatter(Integer value) {
        return percent(value);
    }

    static int steps(int percent) {
        if (percent < 0 || percent > 100) {
            throw OutOfRange.of("percent for a value of 0 to 254", 0, 100, percent, "give a percentage");
        }
        return (percent * FULL + 50) / 100;
    }

    static int percent(int steps) {
        if (steps < 0 || steps > FULL) {
            throw OutOfRange.of(
                    "a value of 0 to 254", 0, FULL, steps, "this is no value of the type, check its sender");
        }
        int percent = (steps * 100 + FULL / 2) / FULL;
        return percent == 0 && steps > 0 ? 1 : percent;
    }
}
