package dev.connectorkit.client;

import dev.connectorkit.event.SendConnectorEventRequest;

/**
 * Gets the events that a {@link ConnectorEventSender} could not deliver, each once, to keep them or to tell somebody. It is
 * called on a sending thread or on the one that closes, by several at once, and should be quick.
 */
@FunctionalInterface
public interface UndeliveredListener {
    /**
     * An event was not delivered, as far as is known.
     *
     * @param event that was given to the sender
     * @param cause why: mostly a {@link dev.connectorkit.shape.ConnectorException}, whose {@code retryable()} says whether
     *     the same event may pass later; a {@link SenderClosedException} when the sender was closed
     */
    void undelivered(SendConnectorEventRequest event, RuntimeException cause);
}
