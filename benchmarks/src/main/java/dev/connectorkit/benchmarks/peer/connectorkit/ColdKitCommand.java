package dev.connectorkit.benchmarks.peer.connectorkit;

import dev.connectorkit.benchmarks.payload.CommandRequest;
import dev.connectorkit.benchmarks.peer.Finish;
import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.inbound.ClientEventSink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The first command with the generated handler, its response event sent by ConnectorKit's client. */
public final class ColdKitCommand {
    private ColdKitCommand() {}

    /**
     * Answers a command.
     *
     * @param arguments the endpoint's URL
     * @throws IOException when nobody listens
     */
    public static void main(String[] arguments) throws IOException {
        try (ConnectorClient client =
                ConnectorClient.builder().endpoint(arguments[0]).build()) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            new LampsConnectorHandler(new LampsConnector(), new ClientEventSink(client))
                    .handle(new ByteArrayInputStream(CommandRequest.json()), answer);
            Finish.requireAcknowledged(answer.toByteArray());
            Finish.done();
        }
    }
}
