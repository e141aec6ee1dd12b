package dev.connectorkit.client;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Keeps the attempts of a sender to the rate that the service bears, which it learns by listening to them. */
final class Pacing implements Pause, SendListener {
    private static final int THROTTLED = 429;
    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;

    private final SendRate rate;

    Pacing(SendRate rate) {
        this.rate = rate;
    }

    /** Waits until a first attempt may begin. */
    void await() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(rate.book(System.nanoTime()));
    }

    /** A pause after a failure ends no sooner than the rate lets another attempt begin. */
    @Override
    public long draw(long boundMillis) {
        long slot = TimeUnit.NANOSECONDS.toMillis(rate.book(System.nanoTime()) + 999_999);
        return Math.max(ThreadLocalRandom.current().nextLong(boundMillis + 1), slot);
    }

    @Override
    public void hold(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    @Override
    public void attemptAnswered(String operation, int attempt, int status, int bodyBytes, long millis) {
        if (status == THROTTLED) {
            long now = System.nanoTime();
            // One more, for what the whole milliseconds leave out.
            rate.throttled(now - TimeUnit.MILLISECONDS.toNanos(millis + 1), now);
        } else if (status >= SUCCESS && status < REDIRECT) {
            rate.accepted();
        }
    }
}
