package dev.connectorkit.client;

import dev.connectorkit.shape.ConnectorException;

/**
 * Watches requests being sent, for metrics and logs. It is called on the thread that
 * sends, or without one on that of the transport, and must be quick; what it throws
 * is dropped. It learns nothing secret: no members, no headers, no keys.
 */
public interface SendListener {
    /**
     * An attempt begins.
     *
     * @param operation such as {@code SendConnectorEvent}
     * @param attempt from 1
     * @param bodyBytes length of the body
     */
    default void attemptStarted(String operation, int attempt, int bodyBytes) {}

    /**
     * An attempt was answered, with success or an error.
     *
     * @param operation such as {@code SendConnectorEvent}
     * @param attempt from 1
     * @param status the HTTP status
     * @param bodyBytes length of the answer's body
     * @param millis from its beginning, in milliseconds
     */
    default void attemptAnswered(String operation, int attempt, int status, int bodyBytes, long millis) {}

    /**
     * An attempt was not answered.
     *
     * @param operation such as {@code SendConnectorEvent}
     * @param attempt from 1
     * @param failure why
     * @param millis from its beginning, in milliseconds
     */
    default void attemptFailed(String operation, int attempt, ConnectorException failure, long millis) {}

    /**
     * Another attempt will follow.
     *
     * @param operation such as {@code SendConnectorEvent}
     * @param attempt the one to come, from 2
     * @param cause why
     * @param pauseMillis until it begins, in milliseconds
     */
    default void retryScheduled(String operation, int attempt, ConnectorException cause, long pauseMillis) {}
}
