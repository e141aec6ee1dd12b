package dev.connectorkit.client;

import dev.connectorkit.shape.ConnectorException;
import org.jspecify.annotations.Nullable;

/** Tells two listeners. */
record ListenerPair(SendListener first, SendListener second) implements SendListener {
    static SendListener of(@Nullable SendListener first, SendListener second) {
        return first == null ? second : new ListenerPair(first, second);
    }

    @Override
    public void attemptStarted(String operation, int attempt, int bodyBytes) {
        first.attemptStarted(operation, attempt, bodyBytes);
        second.attemptStarted(operation, attempt, bodyBytes);
    }

    @Override
    public void attemptAnswered(String operation, int attempt, int status, int bodyBytes, long millis) {
        first.attemptAnswered(operation, attempt, status, bodyBytes, millis);
        second.attemptAnswered(operation, attempt, status, bodyBytes, millis);
    }

    @Override
    public void attemptFailed(String operation, int attempt, ConnectorException failure, long millis) {
        first.attemptFailed(operation, attempt, failure, millis);
        second.attemptFailed(operation, attempt, failure, millis);
    }

    @Override
    public void retryScheduled(String operation, int attempt, ConnectorException cause, long pauseMillis) {
        first.retryScheduled(operation, attempt, cause, pauseMillis);
        second.retryScheduled(operation, attempt, cause, pauseMillis);
    }
}
