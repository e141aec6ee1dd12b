package dev.connectorkit.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The moment by which an invocation must be over. It follows the monotonic clock, so the time of day may be set meanwhile. */
public final class Deadline {
    /** What the service allows one invocation: 2,000 milliseconds. */
    public static final long INVOCATION_MILLIS = 2_000;

    private final long atNanos;

    private Deadline(long atNanos) {
        this.atNanos = atNanos;
    }

    /**
     * A moment from now.
     *
     * @param millis milliseconds until then, such as the remaining time a Lambda context tells; negative: already over
     * @return the moment
     */
    public static Deadline afterMillis(long millis) {
        // A year is as good as for ever, and keeps the clock's differences from overflowing.
        long bounded = Math.max(-1, Math.min(millis, TimeUnit.DAYS.toMillis(365)));
        return new Deadline(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(bounded));
    }

    /**
     * A moment from now.
     *
     * @param duration until then; negative: already over
     * @return the moment
     */
    public static Deadline after(Duration duration) {
        return afterMillis(duration.compareTo(Duration.ofDays(365)) > 0 ? Long.MAX_VALUE : duration.toMillis());
    }

    /**
     * A moment of the day.
     *
     * @param instant the moment; in the past: already over
     * @return the moment
     */
    public static Deadline at(Instant instant) {
        return after(Duration.between(Instant.now(), instant));
    }

    /**
     * Two seconds from now, which the service allows one invocation.
     *
     * @return the moment
     */
    public static Deadline ofInvocation() {
        return afterMillis(INVOCATION_MILLIS);
    }

    /**
     * A moment before this one.
     *
     * @param millis how much before, in milliseconds, at least 0
     * @return the earlier moment
     */
    public Deadline earlierBy(long millis) {
        return new Deadline(atNanos - TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /**
     * The time that is left.
     *
     * @return zero when the moment has passed, never negative
     */
    public Duration remaining() {
        return Duration.ofNanos(remainingNanos());
    }

    /**
     * The time that is left, in whole milliseconds.
     *
     * @return 0 when the moment has passed or less than a millisecond is left
     */
    public long remainingMillis() {
        return TimeUnit.NANOSECONDS.toMillis(remainingNanos());
    }

    /**
     * Tells whether no time is left.
     *
     * @return whether the moment has passed
     */
    public boolean hasPassed() {
        return remainingNanos() == 0;
    }

    long remainingNanos() {
        return Math.max(0, atNanos - System.nanoTime());
    }

    /**
     * Says what is left, for logs.
     *
     * @return such as {@code Deadline[in 1873 ms]}
     */
    @Override
    public String toString() {
        return "Deadline[in " + remainingMillis() + " ms]";
    }
}
