package dev.connectorkit.client;

import java.util.concurrent.atomic.AtomicInteger;

/** Tokens that the requests of one client share: retries take them, successes give some back. */
final class RetryBudget {
    private static final int CAPACITY = 500;
    private static final int RETRY_COST = 5;

    private final AtomicInteger tokens;

    RetryBudget() {
        this(CAPACITY);
    }

    private RetryBudget(int tokens) {
        this.tokens = new AtomicInteger(tokens);
    }

    /** One that lasts, for who spares the service by sending less. */
    static RetryBudget ample() {
        return new RetryBudget(Integer.MAX_VALUE);
    }

    /** Takes the cost of one retry, if it is there. */
    boolean take() {
        int now = tokens.get();
        while (now >= RETRY_COST) {
            if (tokens.compareAndSet(now, now - RETRY_COST)) {
                return true;
            }
            now = tokens.get();
        }
        return false;
    }

    /** After success at the first attempt one token, after a later one what its retry took. */
    void giveBack(boolean first) {
        int now = tokens.get();
        while (now < CAPACITY) {
            if (tokens.compareAndSet(now, Math.min(CAPACITY, now + (first ? 1 : RETRY_COST)))) {
                return;
            }
            now = tokens.get();
        }
    }
}
