package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.math.BigInteger;
import java.time.Instant;

/**
 * An instant ↔ microseconds since 2000-01-01T00:00:00Z in 64 bits.
 *
 * <p>{@code microseconds = round((instant − 946684800 s) × 1000000)}, where instants count from 1970, with halves
 * rounded up. Leap seconds are not counted, here or there.
 *
 * <p>Range 2000-01-01T00:00:00Z to 2^64 - 1 µs later. Error after a round trip: at most 0.0000005 s. Every value of
 * the range comes back exactly.
 *
 * <p>Source: Matter type {@code epoch-us} (uint64), as in Time Synchronization (0x0038), {@code UTCTime} 0x0000.
 */
public final class EpochMicroseconds implements Converter<Instant, BigInteger> {

    private static final WideTicks TICKS = new WideTicks("epoch-us", 1_000_000);
    private static final Instant EPOCH = Instant.ofEpochSecond(EpochSeconds.EPOCH);

    /** Makes the converter; it keeps no state. */
    public EpochMicroseconds() {}

    @Override
    public BigInteger toMatter(Instant value) {
        return TICKS.count(value.getEpochSecond() - EpochSeconds.EPOCH, value.getNano(), EPOCH, value);
    }

    @Override
    public Instant fromMatter(BigInteger value) {
        return EPOCH.plus(TICKS.duration(value));
    }
}
