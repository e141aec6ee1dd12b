package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.math.BigInteger;
import java.time.Duration;

/**
 * A duration ↔ microseconds in 64 bits.
 *
 * <p>{@code microseconds = round(duration × 1000000)}, with halves rounded up.
 *
 * <p>Range 0 to 2^64 - 1; a negative duration is refused. Error after a round trip: at most 0.0000005 s. Every value
 * of the range comes back exactly.
 *
 * <p>Source: Matter type {@code systime-us} (uint64), the time since the device started, as in Diagnostic Logs
 * (0x0032), {@code TimeSinceBoot} of {@code RetrieveLogsResponse}.
 */
public final class Microseconds64 implements Converter<Duration, BigInteger> {

    private static final WideTicks TICKS = new WideTicks("microseconds (uint64)", 1_000_000);

    /** Makes the converter; it keeps no state. */
    public Microseconds64() {}

    @Override
    public BigInteger toMatter(Duration value) {
        return TICKS.count(value.getSeconds(), value.getNano(), Duration.ZERO, value);
    }

    @Override
    public Duration fromMatter(BigInteger value) {
        return TICKS.duration(value);
    }
}
