package dev.connectorkit.client;

import java.util.concurrent.TimeUnit;

/**
 * How many attempts a second may begin: as many as come until the service throttles; then half of what there were, and from
 * there a little more with each second that passes without ("additive increase, multiplicative decrease").
 *
 * <p>Attempts that were under way when the rate was cut say nothing about the new rate: one burst of refusals cuts it once.
 */
final class SendRate {
    private static final double LEAST = 0.5;
    private static final double CUT = 0.5;
    private static final double STEPS_TO_RECOVER = 20;
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final double most;
    private boolean limited;
    private double perSecond;
    private double step = 1;
    private long nextSlot;
    private long cutAt;
    private long windowStart;
    private int begunInWindow;
    private double begunPerSecond;

    /**
     * A rate.
     *
     * @param most attempts a second, infinite for no bound
     * @param now in nanoseconds
     */
    SendRate(double most, long now) {
        this.most = most;
        this.limited = most != Double.POSITIVE_INFINITY;
        this.perSecond = most;
        this.nextSlot = now;
        this.cutAt = now - 1;
        this.windowStart = now;
    }

    /** Books the next attempt and gives the nanoseconds to wait until it may begin, from 0. */
    synchronized long book(long now) {
        count(now);
        if (!limited) {
            return 0;
        }
        long slot = Math.max(nextSlot, now);
        nextSlot = slot + (long) (NANOS / perSecond);
        return slot - now;
    }

    /**
     * The service has refused an attempt because there were too many.
     *
     * @param begunAt when that attempt began
     */
    synchronized void throttled(long begunAt, long now) {
        if (begunAt - cutAt < 0) {
            return;
        }
        double before = limited ? perSecond : Math.max(begunPerSecond, begunInWindow);
        limited = true;
        perSecond = Math.max(before * CUT, LEAST);
        step = Math.max(before / STEPS_TO_RECOVER, LEAST);
        cutAt = now;
        nextSlot = now + (long) (NANOS / perSecond);
    }

    /** The service has taken an attempt: all of a second together raise the rate by one step. */
    synchronized void accepted() {
        if (limited && perSecond < most) {
            perSecond = Math.min(perSecond + step / perSecond, most);
        }
    }

    /** Attempts a second at this moment; infinite while nothing bounds them. */
    synchronized double perSecond() {
        return limited ? perSecond : Double.POSITIVE_INFINITY;
    }

    private void count(long now) {
        if (now - windowStart >= NANOS) {
            begunPerSecond = begunInWindow * NANOS / (now - windowStart);
            windowStart = now;
            begunInWindow = 0;
        }
        begunInWindow++;
    }
}
