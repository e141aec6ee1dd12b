package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.math.BigInteger;
import java.time.Instant;

/**
 * An instant ↔ milliseconds since 1970-01-01T00:00:00Z in 64 bits.
 *
 * <p>{@code milliseconds = round(instant × 1000)}, where instants count from 1970 too, with halves rounded up.
 *
 * <p>Range 1970-01-01T00:00:00Z to 2^64 - 1 ms later. Error after a round trip: at most 0.0005 s. Every value of the
 * range comes back exactly.
 *
 * <p>Source: Matter type {@code posix-ms} (uint64), as in General Diagnostics (0x0033), {@code PosixTimeMs} of {@code
 * TimeSnapshotResponse}.
 */
public final class PosixMilliseconds implements Converter<Instant, BigInteger> {

    private static final WideTicks TICKS = new WideTicks("posix-ms", 1000);

    /** Makes the converter; it keeps no state. */
    public PosixMilliseconds() {}

    @Override
    public BigInteger toMatter(Instant value) {
        return TICKS.count(value.getEpochSecond(), value.getNano(), Instant.EPOCH, value);
    }

    @Override
    public Instant fromMatter(BigInteger value) {
        return Instant.EPOCH.plus(TICKS.duration(value));
    }
}
