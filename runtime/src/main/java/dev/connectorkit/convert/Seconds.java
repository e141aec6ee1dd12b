package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.time.Duration;

/**
 * A duration ↔ whole seconds in 32 bits.
 *
 * <p>{@code seconds = round(duration)}, with halves rounded up.
 *
 * <p>Range 0 to 4294967295 s; a negative duration is refused. Error after a round trip: at most 0.5 s. Every value of
 * the range comes back exactly.
 *
 * <p>Source: Matter type {@code elapsed-s} (uint32), as in Operational State (0x0060), {@code CountdownTime} 0x0002;
 * other uint32 seconds, as in Door Lock (0x0101), {@code AutoRelockTime} 0x0023.
 */
public final class Seconds implements Converter<Duration, Long> {

    private static final Ticks TICKS = new Ticks("seconds (uint32)", 1, Ticks.MOST_UINT32);

    /** Makes the converter; it keeps no state. */
    public Seconds() {}

    @Override
    public Long toMatter(Duration value) {
        return TICKS.count(value);
    }

    @Override
    public Duration fromMatter(Long value) {
        return TICKS.duration(value);
    }
}
