package dev.connectorkit.client;

import dev.connectorkit.event.SendConnectorEventRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sends bursts of connector events in the background, such as all that a device cloud pushes at once.
 *
 * <ul>
 *   <li>So many events wait at most; whoever adds one to a full queue waits, too.
 *   <li>Events of one device ({@code ConnectorDeviceId}) are sent one after the other, in the order in which they were
 *       added, and so are those of one discovery ({@code DeviceDiscoveryId}); others have no order. One that could not be
 *       delivered does not hold up those behind it.
 *   <li>So many are sent at a time, and no faster than the service bears: when it throttles, the rate is halved, and rises
 *       again step by step.
 *   <li>An event is sent again after what passes until its time is up. What was not delivered is handed to the {@link
 *       UndeliveredListener} with its cause: nothing is lost in silence, as long as the sender is closed.
 * </ul>
 *
 * <p>Many threads may use one sender. Its own threads keep the process alive until it is closed, unless the builder's
 * {@code threads} make others. Where a process is frozen between calls, as in Lambda, {@link #flush} before the call ends.
 */
public final class ConnectorEventSender implements AutoCloseable {
    private final ConnectorClient client;
    private final UndeliveredListener undelivered;
    private final Pacing pacing;
    private final EventQueue queue;
    private final Duration timeout;
    private final Duration closing;
    private final List<Thread> threads = new ArrayList<>();

    ConnectorEventSender(ConnectorEventSenderBuilder settings) {
        this.undelivered = settings.undelivered;
        this.pacing = new Pacing(new SendRate(settings.mostPerSecond, System.nanoTime()));
        this.client = settings.client.paced(ConnectorEventSenderBuilder.RETRIES, pacing, pacing);
        this.queue = new EventQueue(settings.capacity);
        this.timeout = settings.timeout;
        this.closing = settings.closing;
        for (int i = 0; i < settings.concurrency; i++) {
            Thread thread = settings.threads.newThread(this::work);
            threads.add(thread);
            thread.start();
        }
    }

    /**
     * {@return a builder of a sender}
     *
     * @param client whose endpoint, credentials, transport and listener to use; remains the caller's to close, later
     * @param undelivered gets what could not be delivered
     */
    public static ConnectorEventSenderBuilder builder(ConnectorClient client, UndeliveredListener undelivered) {
        return new ConnectorEventSenderBuilder(client, undelivered);
    }

    /**
     * Adds an event, after waiting for room if the queue is full.
     *
     * @param event to send
     * @throws InterruptedException when the thread is interrupted while it waits; the event was not added
     * @throws IllegalStateException when the sender is closed; the event was not added
     */
    public void send(SendConnectorEventRequest event) throws InterruptedException {
        if (!offer(event, Duration.ofNanos(Long.MAX_VALUE))) {
            throw new IllegalStateException("event was not added: no room came up");
        }
    }

    /**
     * Adds an event if there is room within a time.
     *
     * @param event to send
     * @param patience how long to wait for room; zero not to wait
     * @return whether it was added
     * @throws InterruptedException when the thread is interrupted while it waits; the event was not added
     * @throws IllegalStateException when the sender is closed; the event was not added
     */
    public boolean offer(SendConnectorEventRequest event, Duration patience) throws InterruptedException {
        boolean added = queue.add(Objects.requireNonNull(event, "event"), laneOf(event), nanos(patience));
        if (!added && queue.isClosed()) {
            throw new IllegalStateException("sender must be open, found it closed; the event was not added");
        }
        return added;
    }

    /**
     * Waits until all events added before are delivered or handed back.
     *
     * @param patience how long to wait
     * @return false when the time is up before; nothing else happens to the events then
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public boolean flush(Duration patience) throws InterruptedException {
        return queue.awaitSettled(nanos(patience));
    }

    /** Closes within the time that the builder's {@code closing} says: {@link #close(Duration)}. */
    @Override
    public void close() {
        close(closing);
    }

    /**
     * Takes no more events, sends those that wait for as long as there is time, and hands the rest back with a {@link
     * SenderClosedException}. An interrupt ends the time.
     *
     * @param patience how long to go on sending
     * @return whether nothing was handed back for want of time
     */
    public boolean close(Duration patience) {
        queue.close();
        boolean interrupted = false;
        try {
            queue.awaitSettled(nanos(patience));
        } catch (InterruptedException e) {
            interrupted = true;
        }
        int rest = 0;
        for (EventQueue.Entry entry : queue.drain()) {
            if (entry.end()) {
                rest++;
                tell(entry.event(), new SenderClosedException(entry.wasTaken()));
            }
        }
        threads.forEach(Thread::interrupt);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return rest == 0;
    }

    private void work() {
        boolean open = true;
        while (open) {
            try {
                EventQueue.Entry entry = queue.take();
                open = entry != null;
                if (open) {
                    deliver(entry);
                }
            } catch (InterruptedException e) {
                // After closing nothing is left to take; before it, a listener or supplier has left this behind.
                continue;
            }
        }
    }

    private void deliver(EventQueue.Entry entry) {
        try {
            pacing.await();
        } catch (InterruptedException e) {
            if (entry.hasEnded()) {
                // Closed, and handed back.
                return;
            }
        }
        RuntimeException failure = null;
        try {
            client.send(entry.event(), timeout);
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            failure = new IllegalStateException(
                    "event was not sent to the end: " + e.getClass().getName(), e);
        }
        if (entry.end() && failure != null) {
            tell(entry.event(), failure);
        }
        queue.settle(entry);
    }

    private void tell(SendConnectorEventRequest event, RuntimeException cause) {
        try {
            undelivered.undelivered(event, cause);
        } catch (Throwable e) {
            // The thread is needed for the events behind this one.
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private static @Nullable String laneOf(SendConnectorEventRequest event) {
        String device = event.connectorDeviceId();
        String discovery = event.deviceDiscoveryId();
        return device != null ? "device ".concat(device) : discovery != null ? "discovery ".concat(discovery) : null;
    }

    private static long nanos(Duration patience) {
        return patience.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0 ? patience.toNanos() : Long.MAX_VALUE;
    }
}
