package dev.connectorkit.client;

import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.shape.ErrorResponse;
import dev.connectorkit.shape.OperationBinding;
import dev.connectorkit.transport.Deadline;
import dev.connectorkit.transport.TransportException;
import dev.connectorkit.transport.TransportResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One request with all its attempts, until it is answered or there is no use in trying again. */
final class Sending {
    private final ClientSettings settings;
    private final OperationBinding<?, ?> operation;
    private final Attempt attempt;
    private final int bodyBytes;
    private final Deadline deadline;
    private int number;
    private boolean skewCorrected;

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
            number++;
            long signedAt = settings.clock().epochSecond();
            TransportResponse response = null;
            ConnectorException failure;
            Duration wish = null;
            try {
                response = attemptOnce(signedAt);
                if (Answer.isSuccess(response)) {
                    settings.budget().giveBack(number == 1);
                    return response;
                }
                ErrorResponse error = ErrorReader.read(response);
                wish = error.retryAfter();
                failure = operation.error(error);
            } catch (ConnectorException e) {
                // Of the network, or no credentials; the more exact type would be loaded to verify this method.
                failure = e;
            }
            if (!correctsSkew(signedAt, response)) {
                pauseOrThrow(failure, wish);
            }
        }
    }

    private TransportResponse attemptOnce(long signedAt) {
        SendListener listener = settings.listener();
        if (listener == null) {
            return attempt.send(deadline, signedAt);
        }
        long before = deadline.elapsedMillis();
        listener.attemptStarted(operation.name(), number, bodyBytes);
        try {
            TransportResponse response = attempt.send(deadline, signedAt);
            listener.attemptAnswered(
                    operation.name(),
                    number,
                    response.status(),
                    response.body().length,
                    deadline.elapsedMillis() - before);
            return response;
        } catch (ConnectorException e) {
            listener.attemptFailed(operation.name(), number, e, deadline.elapsedMillis() - before);
            throw e;
        }
    }

    /** A refusal by a service whose clock is far from ours: sign anew at its time, once. */
    private boolean correctsSkew(long signedAt, @Nullable TransportResponse response) {
        if (skewCorrected || response == null || response.status() < 400 || response.status() > 403) {
            return false;
        }
        skewCorrected = settings.clock().learn(signedAt, response.header("Date"));
        return skewCorrected;
    }

    private void pauseOrThrow(ConnectorException failure, @Nullable Duration wish) {
        RetryPolicy policy = settings.retries();
        if (number >= policy.maxAttempts() || !failure.retryable() || isUnsafe(failure)) {
            throw failure;
        }
        long pause = settings.pause().draw(policy.boundMillis(number));
        if (wish != null) {
            pause = Math.max(pause, wish.toMillis());
        }
        if (pause >= deadline.remainingMillis() || !settings.budget().take()) {
            throw failure;
        }
        SendListener listener = settings.listener();
        if (listener != null) {
            listener.retryScheduled(operation.name(), number + 1, failure, pause);
        }
        try {
            settings.pause().hold(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    /** A request that may have been acted on is sent again only if the model says that this does no harm. */
    private boolean isUnsafe(ConnectorException failure) {
        return !operation.idempotent() && failure instanceof TransportException lost && lost.maybeDelivered();
    }
}
