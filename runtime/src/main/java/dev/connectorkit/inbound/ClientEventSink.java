package dev.connectorkit.inbound;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.event.SendConnectorEventRequest;

/** Sends events to the service. */
public final class ClientEventSink implements EventSink {
    private final ConnectorClient client;

    /**
     * A sink.
     *
     * @param client sends; the caller closes it
     */
    public ClientEventSink(ConnectorClient client) {
        this.client = client;
    }

    @Override
    public void send(SendConnectorEventRequest event, Deadline deadline) {
        client.send(event, dev.connectorkit.transport.Deadline.inMillis(deadline.remainingMillis()));
    }

    @Override
    public void warmUp() {
        client.warmUp();
    }
}
