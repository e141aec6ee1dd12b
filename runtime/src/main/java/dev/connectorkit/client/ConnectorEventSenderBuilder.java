package dev.connectorkit.client;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Builds a {@link ConnectorEventSender}; whatever is not given has a default. */
public final class ConnectorEventSenderBuilder {
    /** As long as an event's time lasts: the sender's rate spares the service, not a count of attempts. */
    static final RetryPolicy RETRIES =
            new RetryPolicy(Integer.MAX_VALUE, Duration.ofMillis(100), Duration.ofSeconds(5));

    final ConnectorClient client;
    final UndeliveredListener undelivered;
    int capacity = 1_000;
    int concurrency = 8;
    double mostPerSecond = Double.POSITIVE_INFINITY;
    Duration timeout = Duration.ofSeconds(30);
    Duration closing = Duration.ofSeconds(10);
    ThreadFactory threads = named();

    ConnectorEventSenderBuilder(ConnectorClient client, UndeliveredListener undelivered) {
        this.client = Objects.requireNonNull(client, "client");
        this.undelivered = Objects.requireNonNull(undelivered, "undelivered");
    }

    /**
     * Sets how many events wait at most, beside those being sent.
     *
     * @param events from 1; otherwise 1,000
     * @return this builder
     * @throws IllegalArgumentException when it is less than 1
     */
    public ConnectorEventSenderBuilder capacity(int events) {
        capacity = atLeastOne("capacity", events);
        return this;
    }

    /**
     * Sets how many events are sent at a time, each by a thread of its own.
     *
     * @param events from 1; otherwise 8
     * @return this builder
     * @throws IllegalArgumentException when it is less than 1
     */
    public ConnectorEventSenderBuilder concurrency(int events) {
        concurrency = atLeastOne("concurrency", events);
        return this;
    }

    /**
     * Sets how many attempts a second are made at most, such as the account's quota; fewer when the service throttles.
     *
     * @param attempts from 0.5; otherwise as many as come
     * @return this builder
     * @throws IllegalArgumentException when it is less than 0.5
     */
    public ConnectorEventSenderBuilder mostPerSecond(double attempts) {
        if (!(attempts >= 0.5)) {
            throw new IllegalArgumentException("mostPerSecond must be at least 0.5, found " + attempts);
        }
        mostPerSecond = attempts;
        return this;
    }

    /**
     * Sets for how long an event is tried, all attempts and the pauses between them together, counted from the first.
     *
     * @param each more than zero; otherwise 30 seconds
     * @return this builder
     * @throws IllegalArgumentException when it is zero or negative
     */
    public ConnectorEventSenderBuilder timeout(Duration each) {
        timeout = moreThanZero("timeout", each);
        return this;
    }

    /**
     * Sets for how long {@link ConnectorEventSender#close()} goes on sending.
     *
     * @param patience more than zero; otherwise 10 seconds
     * @return this builder
     * @throws IllegalArgumentException when it is zero or negative
     */
    public ConnectorEventSenderBuilder closing(Duration patience) {
        closing = moreThanZero("closing", patience);
        return this;
    }

    /**
     * Sets what makes the threads that send.
     *
     * @param factory such as that of virtual threads; otherwise of platform threads that keep the process alive
     * @return this builder
     */
    public ConnectorEventSenderBuilder threads(ThreadFactory factory) {
        threads = Objects.requireNonNull(factory, "threads");
        return this;
    }

    /**
     * {@return the sender, with its threads started}
     */
    public ConnectorEventSender build() {
        return new ConnectorEventSender(this);
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return task -> new Thread(task, "connectorkit-sender-" + number.incrementAndGet());
    }

    private static int atLeastOne(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " must be at least 1, found " + value);
        }
        return value;
    }

    private static Duration moreThanZero(String what, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(what + " must be more than zero, found " + value);
        }
        return value;
    }
}
