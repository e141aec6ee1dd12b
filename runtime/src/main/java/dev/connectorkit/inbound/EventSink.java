package dev.connectorkit.inbound;

import dev.connectorkit.event.SendConnectorEventRequest;

/**
 * Where events about commands and discoveries go: a {@code ConnectorClient}, unless a test or a queue stands in for it.
 *
 * <p>Implementations are safe for use by several threads: the pages of a large discovery are sent by several at once.
 */
@FunctionalInterface
public interface EventSink {

    /**
     * Sends an event.
     *
     * @param event what happened
     * @param deadline when there is no use in trying any longer
     * @throws RuntimeException when the service did not take the event; the request that caused it is then answered with
     *     {@link ResponseCode#UNAVAILABLE}
     */
    void send(SendConnectorEventRequest event, Deadline deadline);

    /**
     * Loads what sending takes, without opening a socket. Does nothing unless overridden.
     */
    default void warmUp() {}
}
