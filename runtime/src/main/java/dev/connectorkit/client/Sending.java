package dev.connectorkit.client;

import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.shape.ErrorResponse;
import dev.connectorkit.shape.OperationBinding;
import dev.connectorkit.transport.Deadline;
import dev.connectorkit.transport.TransportException;
import dev.connectorkit.transport.TransportRequest;
import dev.connectorkit.transport.TransportResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One request with all its attempts, until it is answered or there is no use in trying again. A thread that waits calls
 * {@link #send()}; without one the same steps are taken as things happen.
 */
final class Sending {
    /** There is no use in trying again. */
    static final long GIVE_UP = -1;

    private final ClientSettings settings;
    private final OperationBinding<?, ?> operation;
    private final Attempt attempt;
    private final int bodyBytes;
    private final Deadline deadline;
    private int number;
    private long signedAt;
    private long begunAt;
    private boolean skewCorrected;
    private boolean correctedJustNow;
    private @Nullable Duration wish;

    Sending(
            ClientSettings settings,
            OperationBinding<?, ?> operation,
            Attempt attempt,
            int bodyBytes,
            Deadline deadline) {
        this.settings = settings;
        this.operation = operation;
        this.attempt = attempt;
        this.bodyBytes = bodyBytes;
        this.deadline = deadline;
    }

    /**
     * Sends until success.
     *
     * @throws ConnectorException what the last attempt ended with
     */
    TransportResponse send() {
        while (true) {
            begin();
            ConnectorException failure;
            try {
                TransportResponse response = attempt.send(deadline, signedAt);
                if (accepts(response)) {
                    return response;
                }
                failure = refusal(response);
            } catch (ConnectorException e) {
                // Of the network, or no credentials; the more exact type would be loaded to verify this method.
                failure = unanswered(e);
            }
            hold(pauseAfter(failure), failure);
        }
    }

    /** Signs the next attempt, for whoever sends it. */
    TransportRequest next() {
        begin();
        return attempt.sign(deadline, signedAt);
    }

    private void begin() {
        number++;
        wish = null;
        correctedJustNow = false;
        signedAt = settings.clock().epochSecond();
        begunAt = deadline.elapsedMillis();
        SendListener listener = settings.listener();
        if (listener != null) {
            listener.attemptStarted(operation.name(), number, bodyBytes);
        }
    }

    /** Takes note of an answer; whether it is success. */
    boolean accepts(TransportResponse response) {
        SendListener listener = settings.listener();
        if (listener != null) {
            listener.attemptAnswered(
                    operation.name(),
                    number,
                    response.status(),
                    response.body().length,
                    deadline.elapsedMillis() - begunAt);
        }
        boolean success = Answer.isSuccess(response);
        if (success) {
            settings.budget().giveBack(number == 1);
        }
        return success;
    }

    /** Reads an answer that is not success. */
    ConnectorException refusal(TransportResponse response) {
        correctedJustNow = correctsSkew(response);
        ErrorResponse error = ErrorReader.read(response, attempt.sentToken());
        wish = error.retryAfter();
        return operation.error(error);
    }

    /** Takes note of an attempt that was not answered. */
    ConnectorException unanswered(ConnectorException failure) {
        SendListener listener = settings.listener();
        if (listener != null) {
            listener.attemptFailed(operation.name(), number, failure, deadline.elapsedMillis() - begunAt);
        }
        return failure;
    }

    /** What the network did to an attempt that somebody else has sent. */
    ConnectorException lost(IOException cause) {
        return unanswered(TransportException.of(attempt.endpoint(), deadline.elapsedMillis() - begunAt, cause));
    }

    /** Milliseconds to wait before the next attempt, or {@link #GIVE_UP}. */
    long pauseAfter(ConnectorException failure) {
        if (correctedJustNow) {
            return 0;
        }
        RetryPolicy policy = settings.retriesOrDefault();
        if (number >= policy.maxAttempts() || !failure.retryable() || isUnsafe(failure)) {
            return GIVE_UP;
        }
        long pause = settings.pauseOrReal().draw(policy.boundMillis(number));
        if (wish != null) {
            pause = Math.max(pause, wish.toMillis());
        }
        if (pause >= deadline.remainingMillis() || !settings.budget().take()) {
            return GIVE_UP;
        }
        SendListener listener = settings.listener();
        if (listener != null) {
            listener.retryScheduled(operation.name(), number + 1, failure, pause);
        }
        return pause;
    }

    private void hold(long pause, ConnectorException failure) {
        if (pause == GIVE_UP) {
            throw failure;
        }
        if (correctedJustNow) {
            return;
        }
        try {
            settings.pauseOrReal().hold(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    /** A refusal by a service whose clock is far from ours: sign anew at its time, once. */
    private boolean correctsSkew(TransportResponse response) {
        if (skewCorrected || response.status() < 400 || response.status() > 403) {
            return false;
        }
        skewCorrected = settings.clock().learn(signedAt, response.header("Date"));
        return skewCorrected;
    }

    /** A request that may have been acted on is sent again only if the model says that this does no harm. */
    private boolean isUnsafe(ConnectorException failure) {
        return !operation.idempotent() && failure instanceof TransportException lost && lost.maybeDelivered();
    }
}
