package dev.connectorkit.coldstart;

import com.sun.management.ThreadMXBean;
import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsProvider;
import dev.connectorkit.document.ObjectDocument;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.json.JsonWriter;
import java.lang.management.ManagementFactory;
import java.util.List;

/** The program of a process that sends: one request, or so many that what one allocates can be told. */
final class FirstRequest {
    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 2_000;

    private FirstRequest() {}

    /**
     * Sends to a server on this machine.
     *
     * @param arguments the endpoint, then {@code first} or {@code many}
     */
    public static void main(String[] arguments) {
        try (ConnectorClient client = ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint(arguments[0])
                .credentials(new Keys())
                .build()) {
            if (arguments[1].equals("first")) {
                client.send(event());
            } else {
                many(client);
            }
        }
    }

    private static void many(ConnectorClient client) {
        SendConnectorEventRequest event = event();
        for (int i = 0; i < WARM_UP; i++) {
            client.send(event);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < MEASURED; i++) {
            client.send(event);
        }
        System.out.println((threads.getCurrentThreadAllocatedBytes() - before) / MEASURED);
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

    /** Not a lambda, which would load classes that are not the client's. */
    private static final class Keys implements CredentialsProvider {
        private final Credentials credentials = Credentials.of("ASIAEXAMPLE", "secret", "token");

        @Override
        public Credentials get() {
            return credentials;
        }
    }
}
