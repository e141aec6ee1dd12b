package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.time.Instant;

/**
 * An instant ↔ seconds since 2000-01-01T00:00:00Z in 32 bits.
 *
 * <p>{@code seconds = round(instant) − 946684800}, where instants count from 1970, with halves rounded up. Leap
 * seconds are not counted, here or there.
 *
 * <p>Range 2000-01-01T00:00:00Z to 2136-02-07T06:28:15Z. Error after a round trip: at most 0.5 s. Every value of 0 to
 * 4294967295 comes back exactly.
 *
 * <p>Source: Matter type {@code epoch-s} (uint32), as in Energy EVSE (0x0099), {@code ChargingEnabledUntil} 0x0003.
 */
public final class EpochSeconds implements Converter<Instant, Long> {

    /** Matter's epoch, 2000-01-01T00:00:00Z, in seconds of Java's. */
    static final long EPOCH = 946_684_800;

    /** Makes the converter; it keeps no state. */
    public EpochSeconds() {}

    @Override
    public Long toMatter(Instant value) {
        long whole = value.getEpochSecond() - EPOCH;
        long seconds = whole + Ticks.partOfSecond(value.getNano(), 1);
        if (whole < 0 || seconds > Ticks.MOST_UINT32) {
            throw OutOfRange.of(
                    "instant for epoch-s",
                    fromMatter(0L),
                    fromMatter(Ticks.MOST_UINT32),
                    value,
                    "leave it out when it is not known");
        }
        return seconds;
    }

    @Override
    public Instant fromMatter(Long value) {
        if (value < 0 || value > Ticks.MOST_UINT32) {
            throw OutOfRange.of(
                    "epoch-s", 0, Ticks.MOST_UINT32, value, "this is no value of the type, check its sender");
        }
        return Instant.ofEpochSecond(EPOCH + value);
    }
}
