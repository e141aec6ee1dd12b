package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.time.Duration;

/**
 * A duration ↔ milliseconds in 32 bits.
 *
 * <p>{@code milliseconds = round(duration × 1000)}, with halves rounded up.
 *
 * <p>Range 0 to 4294967.295 s; a negative duration is refused. Error after a round trip: at most 0.0005 s. Every value
 * of the range comes back exactly.
 *
 * <p>Source: uint32 milliseconds, as in Scenes Management (0x0062), {@code TransitionTime} of {@code RecallScene}.
 */
public final class Milliseconds implements Converter<Duration, Long> {

    private static final Ticks TICKS = new Ticks("milliseconds (uint32)", 1000, Ticks.MOST_UINT32);

    /** Makes the converter; it keeps no state. */
    public Milliseconds() {}

    @Override
    public Long toMatter(Duration value) {
        return TICKS.count(value);
    }

    @Override
    public Duration fromMatter(Long value) {
        return TICKS.duration(value);
    }
}
