package dev.connectorkit.coldstart;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.coldstart.home.Fan;
import dev.connectorkit.coldstart.home.FanMatter;
import dev.connectorkit.coldstart.home.HomeConnectorRequests;
import dev.connectorkit.event.Device;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.matter.FanControl;
import dev.connectorkit.transport.Transport;
import dev.connectorkit.transport.TransportRequest;
import dev.connectorkit.transport.TransportResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The program of a process that reports devices: once, or so many that what one report allocates can be told. */
final class FirstDiscovery {
    private static final int WARM_UP = 300;
    private static final int MEASURED = 200;

    private FirstDiscovery() {}

    /**
     * Reports devices and their state.
     *
     * @param arguments the endpoint to send to, then {@code first} or how many devices a report has
     */
    public static void main(String[] arguments) throws IOException {
        HomeConnectorRequests requests = new HomeConnectorRequests("c1");
        if (arguments[1].equals("first")) {
            try (ConnectorClient client = Keys.client(arguments[0])) {
                client.send(discovery(requests, 1));
                Fan before = Fan.running("fan-0", FanControl.FanModeEnum.LOW);
                Fan after = Fan.running("fan-0", FanControl.FanModeEnum.HIGH);
                FanMatter.changes(before, after)
                        .forEach(endpoint -> client.send(requests.deviceEvent()
                                .connectorDeviceId(after.id())
                                .matterEndpoint(endpoint)
                                .build()));
            }
        } else {
            SendConnectorEventRequest discovery = discovery(requests, Integer.parseInt(arguments[1]));
            try (ConnectorClient client = ConnectorClient.builder()
                    .region("eu-west-1")
                    .credentials(new Keys())
                    .transport(new Accepting())
                    .build()) {
                Measured.print(() -> client.send(discovery), WARM_UP, MEASURED);
            }
        }
    }

    private static SendConnectorEventRequest discovery(HomeConnectorRequests requests, int count) {
        List<Device> devices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            devices.add(FanMatter.device(Fan.running("fan-" + i, FanControl.FanModeEnum.LOW)));
        }
        return requests.deviceDiscovery()
                .userId("user-1")
                .deviceDiscoveryId("discovery1")
                .statusCode(200)
                .devices(devices)
                .build();
    }

    /** Takes a request of any size at once: a megabyte over a socket is work for the server. */
    private static final class Accepting implements Transport {
        private static final byte[] ANSWER = "{\"ConnectorId\":\"c1\"}".getBytes(StandardCharsets.US_ASCII);

        @Override
        public TransportResponse send(TransportRequest request) {
            return new TransportResponse(202, name -> null, ANSWER);
        }
    }
}
