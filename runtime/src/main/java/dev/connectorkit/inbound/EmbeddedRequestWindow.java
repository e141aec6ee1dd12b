package dev.connectorkit.inbound;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers requests in this process: a bounded number of them for a bounded time, the ones longest not asked for forgotten
 * first. Requests that are at work are never forgotten.
 */
public final class EmbeddedRequestWindow implements RequestWindow {
    /** How many requests are remembered unless told otherwise: 1,024. */
    public static final int DEFAULT_CAPACITY = 1024;

    /** How long a request is remembered unless told otherwise: 5 minutes, in milliseconds. */
    public static final long DEFAULT_TIME_TO_LIVE_MILLIS = 300_000;

    private final int capacity;
    private final long timeToLiveNanos;
    private final @Nullable LongSupplier nanoClock;

    /** When each request was settled, in nanoseconds; null while it is at work. */
    private final Map<String, @Nullable Long> settled = new LinkedHashMap<>(16, 0.75f, true);

    /** A window of the default size. */
    public EmbeddedRequestWindow() {
        this(DEFAULT_CAPACITY, DEFAULT_TIME_TO_LIVE_MILLIS);
    }

    /**
     * A window.
     *
     * @param capacity how many settled requests it remembers, at least 1
     * @param timeToLiveMillis how long it remembers each, in milliseconds, at least 1
     * @throws IllegalArgumentException when either is less than 1
     */
    public EmbeddedRequestWindow(int capacity, long timeToLiveMillis) {
        this(capacity, timeToLiveMillis, null);
    }

    EmbeddedRequestWindow(int capacity, long timeToLiveMillis, @Nullable LongSupplier nanoClock) {
        if (capacity < 1 || timeToLiveMillis < 1) {
            throw new IllegalArgumentException(
                    "request window must have a capacity and a time to live of at least 1, found " + capacity + " and "
                            + timeToLiveMillis);
        }
        this.capacity = capacity;
        this.timeToLiveNanos = TimeUnit.MILLISECONDS.toNanos(timeToLiveMillis);
        this.nanoClock = nanoClock;
    }

    @Override
    public synchronized boolean claim(String request, Deadline deadline) {
        while (true) {
            Long settledAt = settled.get(request);
            boolean free = settledAt == null ? !settled.containsKey(request) : now() - settledAt > timeToLiveNanos;
            if (free) {
                settled.put(request, null);
                return true;
            }
            if (settledAt != null) {
                return false;
            }
            await(deadline);
        }
    }

    @Override
    public synchronized void settle(String request) {
        if (!settled.containsKey(request)) {
            return;
        }
        settled.put(request, now());
        evict();
        notifyAll();
    }

    @Override
    public synchronized void release(String request) {
        settled.remove(request);
        notifyAll();
    }

    synchronized int size() {
        return settled.size();
    }

    private void evict() {
        if (settled.size() <= capacity) {
            return;
        }
        Iterator<@Nullable Long> eldest = settled.values().iterator();
        while (settled.size() > capacity && eldest.hasNext()) {
            if (eldest.next() != null) {
                eldest.remove();
            }
        }
    }

    private void await(Deadline deadline) {
        try {
            if (!deadline.hasPassed()) {
                // Plus one, for wait(0) would wait for ever.
                wait(deadline.remainingMillis() + 1);
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new ConnectorOperationException(ResponseCode.UNAVAILABLE, "The same request is still being carried out.");
    }

    private long now() {
        return nanoClock == null ? System.nanoTime() : nanoClock.getAsLong();
    }
}
