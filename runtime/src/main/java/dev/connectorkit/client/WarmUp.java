package dev.connectorkit.client;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.transport.Transport;
import dev.connectorkit.transport.TransportRequest;
import dev.connectorkit.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An event that takes all of its way but the network: written, checked, signed and its answer read. */
final class WarmUp {
    private static final byte[] ANSWER = "{\"ConnectorId\":\"warm-up\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int ACCEPTED = 202;

    private WarmUp() {}

    /** The client that sends it is another one, so that nothing of the event stays in the caller's. */
    static void run(ClientSettings settings, EndpointSettings endpoints) {
        settings.transport().warmUp();
        Credentials props = Credentials.of("WARMUP", "warm-up", "warm-up");
        new ConnectorClient(settings.rehearsing(new Stage(), props), endpoints).send(event());
    }

    private static SendConnectorEventRequest event() {
        return SendConnectorEventRequest.deviceEvent("warm-up")
                .connectorDeviceId("warm-up")
                .matterEndpoint(MatterEndpoint.builder()
                        .id("1")
                        .clusters(List.of(MatterCluster.builder().id("0x0006").build()))
                        .build())
                .build();
    }

    /** Accepts everything and sends nothing. */
    private static final class Stage implements Transport {
        @Override
        public TransportResponse send(TransportRequest request) {
            return new TransportResponse(ACCEPTED, name -> null, ANSWER);
        }
    }
}
