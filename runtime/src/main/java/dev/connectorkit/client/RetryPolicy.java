package dev.connectorkit.client;

import java.time.Duration;

/**
 * How often and how soon a request is sent again: after 429, 500, 503 and failures of the network, with a pause drawn
 * evenly between nothing and a bound that doubles each time up to a cap ("full jitter"), never beyond the deadline, and
 * only while the client's retry budget lasts.
 *
 * <p>The budget keeps many clients from holding a struggling service down: a retry takes from it, a success at the first
 * attempt gives a little back. Following AWS's clients it has 500 tokens, a retry costs 5.
 *
 * <p>AWS's {@code retries} library is not used: with what it needs it is six jars and 412 KB, more than half of this runtime,
 * all of it on the path of the first request, and it leaves deadlines and {@code Retry-After} to its caller.
 *
 * @param maxAttempts in all, from 1
 * @param firstBound greatest pause before the second attempt, in whole milliseconds
 * @param cap greatest pause before any later one, in whole milliseconds
 */
public record RetryPolicy(int maxAttempts, Duration firstBound, Duration cap) {
    /** Three attempts, 50 ms doubling up to one second: what fits into the two seconds a connector has. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(3, Duration.ofMillis(50), Duration.ofSeconds(1));

    /** One attempt. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    private static final int MAX_DOUBLINGS = 20;

    /**
     * Checks the policy.
     *
     * @param maxAttempts in all, from 1
     * @param firstBound greatest pause before the second attempt
     * @param cap greatest pause before any later one
     * @throws IllegalArgumentException when there is no attempt or a pause is negative
     */
    public RetryPolicy {
        if (maxAttempts < 1 || firstBound.isNegative() || cap.isNegative()) {
            throw new IllegalArgumentException("retry policy must have at least 1 attempt and no negative pause, found "
                    + maxAttempts + ", " + firstBound + " and " + cap);
        }
    }

    /** The greatest pause after an attempt, counted from 1, in milliseconds. */
    long boundMillis(int attempt) {
        long doubled = firstBound.toMillis() << Math.min(attempt - 1, MAX_DOUBLINGS);
        return Math.min(doubled, cap.toMillis());
    }
}
