package dev.connectorkit.benchmarks.peer.connectorkit;

import dev.connectorkit.benchmarks.payload.Payloads;
import dev.connectorkit.benchmarks.peer.Finish;
import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.event.SendConnectorEventOperation;
import dev.connectorkit.validation.Validation;
import java.io.IOException;

/** The first event with ConnectorKit as it comes: checked, and everything else from the environment. */
public final class ColdKit {
    private ColdKit() {}

    /**
     * Sends an event.
     *
     * @param arguments the endpoint's URL
     * @throws IOException when the launcher is gone
     */
    public static void main(String[] arguments) throws IOException {
        try (ConnectorClient client =
                ConnectorClient.builder().endpoint(arguments[0]).build()) {
            client.send(SendConnectorEventOperation.INSTANCE, KitRequests.event(Payloads.light(), Validation.ON));
            Finish.done();
        }
    }
}
