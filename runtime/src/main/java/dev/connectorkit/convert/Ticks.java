package dev.connectorkit.convert;

import java.time.Duration;

/** A count of equal parts of a second that needs at most 32 bits. */
final class Ticks {

    static final long MOST_UINT16 = 65_535;
    static final long MOST_UINT32 = 4_294_967_295L;
    static final int NANOS_PER_SECOND = 1_000_000_000;

    private final String matterType;
    private final int perSecond;
    private final long most;

    Ticks(String matterType, int perSecond, long most) {
        this.matterType = matterType;
        this.perSecond = perSecond;
        this.most = most;
    }

    /** Gives the nearest count, half up. */
    long count(Duration value) {
        long seconds = value.getSeconds();
        if (seconds >= 0 && seconds <= most / perSecond) {
            long count = seconds * perSecond + partOfSecond(value.getNano(), perSecond);
            if (count <= most) {
                return count;
            }
        }
        throw OutOfRange.of(
                "duration for " + matterType,
                Duration.ZERO,
                duration(most),
                value,
                "leave it out when it is not known, or choose a converter with more bits");
    }

    Duration duration(long count) {
        if (count < 0 || count > most) {
            throw OutOfRange.of(matterType, 0, most, count, "this is no value of the type, check its sender");
        }
        return Duration.ofSeconds(count / perSecond, count % perSecond * (NANOS_PER_SECOND / perSecond));
    }

    /** Gives the nearest count within a second, half up; it may be the whole second. */
    static long partOfSecond(int nanos, int perSecond) {
        return ((long) nanos * perSecond + NANOS_PER_SECOND / 2) / NANOS_PER_SECOND;
    }
}
