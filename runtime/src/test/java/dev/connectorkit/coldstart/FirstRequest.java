package dev.connectorkit.coldstart;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.document.ObjectDocument;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.json.JsonWriter;
import java.io.IOException;
import java.util.List;

/** The program of a process that sends: one request, or so many that what one allocates can be told. */
final class FirstRequest {
    private FirstRequest() {}

    /**
     * Sends to a server on this machine.
     *
     * @param arguments the endpoint, then {@code first} or {@code many}
     */
    public static void main(String[] arguments) throws IOException {
        try (ConnectorClient client = Keys.client(arguments[0])) {
            if (arguments[1].equals("first")) {
                client.send(event());
            } else {
                SendConnectorEventRequest event = event();
                Measured.print(() -> client.send(event));
            }
        }
    }

    private static SendConnectorEventRequest event() {
        return SendConnectorEventRequest.deviceEvent("c1")
                .connectorDeviceId("lamp-1")
                .matterEndpoint(MatterEndpoint.builder()
                        .id("1")
                        .clusters(List.of(MatterCluster.builder()
                                .id("0x0006")
                                .attributes(new OnOff())
                                .build()))
                        .build())
                .build();
    }

    /** As a mapper writes them. */
    private static final class OnOff extends ObjectDocument {
        private static final byte[] NAME = JsonWriter.encodedName("OnOff");

        @Override
        protected void writeMembers(JsonWriter json) {
            json.name(NAME).bool(true);
        }
    }
}
