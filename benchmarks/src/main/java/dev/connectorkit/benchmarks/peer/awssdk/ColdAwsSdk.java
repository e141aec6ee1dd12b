package dev.connectorkit.benchmarks.peer.awssdk;

import dev.connectorkit.benchmarks.payload.Payloads;
import dev.connectorkit.benchmarks.peer.Finish;
import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.services.iotmanagedintegrations.IotManagedIntegrationsClient;

/** The first event with the SDK as it comes. */
public final class ColdAwsSdk {
    private ColdAwsSdk() {}

    /**
     * Sends an event.
     *
     * @param arguments the endpoint's URL
     * @throws IOException when the launcher is gone
     */
    public static void main(String[] arguments) throws IOException {
        try (IotManagedIntegrationsClient client = AwsClients.asItComes(URI.create(arguments[0]))) {
            Finish.require202(client.sendConnectorEvent(AwsRequests.event(Payloads.light()))
                    .sdkHttpResponse()
                    .statusCode());
            Finish.done();
        }
    }
}
