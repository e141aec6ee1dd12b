package dev.connectorkit.inbound;

import dev.connectorkit.event.Device;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.operations.DiscoverDevicesRequestPayload;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.validation.Validation;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends the pages of one discovery, several at once and the last one alone, because it says that the discovery is complete.
 * Whoever brings a page while all senders are busy sends it; so no more pages are held than are being sent. A discovery of
 * one page starts no thread.
 */
final class PageSenders implements AutoCloseable {
    private final ConnectorHandler handler;
    private final DiscoverDevicesRequestPayload request;
    private final String userId;
    private final Deadline deadline;
    private final Queue<Future<?>> underWay = new ArrayDeque<>();
    private @Nullable ThreadPoolExecutor senders;
    private int pages;
    private long devices;

    PageSenders(ConnectorHandler handler, DiscoverDevicesRequestPayload request, String userId, Deadline deadline) {
        this.handler = handler;
        this.request = request;
        this.userId = userId;
        this.deadline = deadline;
    }

    /** Sends a page after which others follow. */
    void more(List<Device> page) {
        FutureTask<?> task =
                new FutureTask<>(() -> send(page, handler.settings().moreToCome(), null), null);
        int helpers = handler.settings().pageSenders() - 1;
        if (helpers == 0) {
            task.run();
        } else {
            executor(helpers).execute(task);
        }
        underWay.add(task);
        while (underWay.size() > helpers) {
            await(underWay.remove());
        }
    }

    /** Waits for the pages before it and sends the page that completes the discovery. */
    void last(List<Device> page, long leftOut) {
        while (!underWay.isEmpty()) {
            await(underWay.remove());
        }
        send(page, ResponseCode.SUCCESS, message(leftOut));
        tell(true, leftOut);
    }

    /** Waits, within the deadline, for pages that are under way though another failed: nothing is sent after the answer. */
    @Override
    public void close() {
        if (senders == null) {
            return;
        }
        senders.shutdownNow();
        try {
            senders.awaitTermination(deadline.remainingMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private ThreadPoolExecutor executor(int helpers) {
        if (senders == null) {
            senders = new ThreadPoolExecutor(
                    0,
                    helpers,
                    1,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    new ThreadPoolExecutor.CallerRunsPolicy());
        }
        return senders;
    }

    private void await(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException interrupted) {
            throw Failure.of(interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : Failure.of(failed);
        }
    }

    private void send(List<Device> page, int status, @Nullable String message) {
        // Each device was checked by itself, so that a bad one is left out and not its page.
        var event = SendConnectorEventRequest.deviceDiscovery(request.connectorId())
                .userId(userId)
                .deviceDiscoveryId(request.deviceDiscoveryId())
                .statusCode(status)
                .devices(page);
        if (message != null) {
            event.message(message);
        }
        SendConnectorEventRequest built = event.build(Validation.OFF);
        try {
            handler.events().send(built, deadline);
        } catch (RuntimeException unsent) {
            handler.report(OperationName.DISCOVER_DEVICES, "a page of devices could not be sent", unsent);
            throw new ConnectorOperationException(
                    ResponseCode.UNAVAILABLE, "The devices could not be reported to the service.", unsent);
        }
        count(page.size());
    }

    private synchronized void count(int sent) {
        pages++;
        devices += sent;
        tell(false, 0);
    }

    /** Tells an author's listener, whose own failures must not take the discovery with them. */
    private void tell(boolean isComplete, long leftOut) {
        DiscoveryListener listener = handler.settings().discoveryListener();
        if (listener == null) {
            return;
        }
        try {
            if (isComplete) {
                listener.completed(pages, devices, leftOut);
            } else {
                listener.sent(pages, devices);
            }
        } catch (RuntimeException broken) {
            handler.report(OperationName.DISCOVER_DEVICES, "the discovery listener failed", broken);
        }
    }

    private static @Nullable String message(long leftOut) {
        if (leftOut == 0) {
            return null;
        }
        return leftOut == 1
                ? "1 device does not fit the service and was left out."
                : leftOut + " devices do not fit the service and were left out.";
    }
}
