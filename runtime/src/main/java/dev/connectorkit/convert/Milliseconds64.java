package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.math.BigInteger;
import java.time.Duration;

/**
 * A duration ↔ milliseconds in 64 bits.
 *
 * <p>{@code milliseconds = round(duration × 1000)}, with halves rounded up.
 *
 * <p>Range 0 to 2^64 - 1; a negative duration is refused. Error after a round trip: at most 0.0005 s. Every value of
 * the range comes back exactly.
 *
 * <p>Source: Media Playback (0x0506), {@code Duration} 0x0002 and the positions of its commands; Matter type {@code
 * systime-ms} (uint64), the time since the device started.
 */
public final class Milliseconds64 implements Converter<Duration, BigInteger> {

    private static final WideTicks TICKS = new WideTicks("milliseconds (uint64)", 1000);

    /** Makes the converter; it keeps no state. */
    public Milliseconds64() {}

    @Override
    public BigInteger toMatter(Duration value) {
        return TICKS.count(value.getSeconds(), value.getNano(), Duration.ZERO, value);
    }

    @Override
    public Duration fromMatter(BigInteger value) {
        return TICKS.duration(value);
    }
}
