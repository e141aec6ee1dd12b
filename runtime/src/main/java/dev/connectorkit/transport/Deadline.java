package dev.connectorkit.transport;

import java.io.IOException;
import java.time.Duration;

/** A moment on the process's own clock, which does not jump, by which something must be over. */
public final class Deadline {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long LONGEST_MILLIS = 24L * 60 * 60 * 1_000;

    private final long start = System.nanoTime();
    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /**
     * {@return the deadline a time from now}
     *
     * @param time from now, taken for a day if it is longer; none left when it is zero or negative
     */
    public static Deadline in(Duration time) {
        if (time.isNegative()) {
            return inMillis(0);
        }
        return inMillis(time.getSeconds() >= LONGEST_MILLIS / 1_000 ? LONGEST_MILLIS : time.toMillis());
    }

    /**
     * {@return the deadline a time from now}
     *
     * @param millis from now, in milliseconds, taken for a day if there are more; none left when it is zero or negative
     */
    public static Deadline inMillis(long millis) {
        return new Deadline(Math.min(Math.max(millis, 0), LONGEST_MILLIS) * NANOS_PER_MILLI);
    }

    /**
     * {@return the milliseconds that have gone by since the deadline was set}
     */
    public long elapsedMillis() {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    /**
     * {@return the milliseconds that are left, rounded up; zero when it has passed}
     */
    public long remainingMillis() {
        long left = nanos - (System.nanoTime() - start);
        return left <= 0 ? 0 : (left + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI;
    }

    /**
     * {@return whether nothing is left}
     */
    public boolean hasPassed() {
        return remainingMillis() == 0;
    }

    /** The smaller of a limit and what is left, for a blocking call for which zero would mean endless. */
    int within(int millis) throws IOException {
        long left = remainingMillis();
        if (left == 0) {
            throw passed();
        }
        return (int) Math.min(left, millis);
    }

    /** What to throw when it has passed. */
    IOException passed() {
        return ExchangeException.timeout("its time was up after " + elapsedMillis() + " ms");
    }
}
