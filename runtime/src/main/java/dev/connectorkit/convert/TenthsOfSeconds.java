package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.time.Duration;

/**
 * A duration ↔ tenths of a second in 16 bits: transition times.
 *
 * <p>{@code tenths = round(duration × 10)}, with halves rounded up.
 *
 * <p>Range 0 to 6553.5 s; a negative duration is refused. Error after a round trip: at most 0.05 s. Every value of the
 * range comes back exactly.
 *
 * <p>Source: On/Off (0x0006), {@code OnTime} 0x4001; Level Control (0x0008), {@code OnTransitionTime} 0x0012, and the
 * {@code TransitionTime} of its commands and of those of Color Control (0x0300).
 */
public final class TenthsOfSeconds implements Converter<Duration, Integer> {

    private static final Ticks TICKS = new Ticks("0.1 s (uint16)", 10, Ticks.MOST_UINT16);

    /** Makes the converter; it keeps no state. */
    public TenthsOfSeconds() {}

    @Override
    public Integer toMatter(Duration value) {
        return (int) TICKS.count(value);
    }

    @Override
    public Duration fromMatter(Integer value) {
        return TICKS.duration(value);
    }
}
