package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.time.Duration;

/**
 * A duration ↔ whole seconds in 16 bits.
 *
 * <p>{@code seconds = round(duration)}, with halves rounded up.
 *
 * <p>Range 0 to 65535 s; a negative duration is refused. Error after a round trip: at most 0.5 s. Every value of the
 * range comes back exactly.
 *
 * <p>Source: uint16 seconds, as in Identify (0x0003), {@code IdentifyTime} 0x0000, and Occupancy Sensing (0x0406),
 * {@code HoldTime} 0x0003.
 */
public final class Seconds16 implements Converter<Duration, Integer> {

    private static final Ticks TICKS = new Ticks("seconds (uint16)", 1, Ticks.MOST_UINT16);

    /** Makes the converter; it keeps no state. */
    public Seconds16() {}

    @Override
    public Integer toMatter(Duration value) {
        return (int) TICKS.count(value);
    }

    @Override
    public Duration fromMatter(Integer value) {
        return TICKS.duration(value);
    }
}
