package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.peer.awssdk.AwsClients;
import dev.connectorkit.benchmarks.peer.awssdk.AwsMarshaller;
import dev.connectorkit.benchmarks.peer.awssdk.AwsRequests;
import dev.connectorkit.benchmarks.peer.awssdk.StubHttpClient;
import java.io.IOException;
import java.net.URI;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.iotmanagedintegrations.IotManagedIntegrationsClient;
import software.amazon.awssdk.services.iotmanagedintegrations.model.SendConnectorEventRequest;

/** AWS's SDK with its client, without a network. */
@State(Scope.Thread)
public class AwsSdk {
    private final IotManagedIntegrationsClient client =
            AwsClients.with(URI.create("https://" + Account.HOST), new StubHttpClient());
    private final AwsMarshaller marshaller = new AwsMarshaller();
    private final byte[] sink = new byte[65_536];

    SendConnectorEventRequest build(Payload payload) {
        return payload.isEvent() ? AwsRequests.event(payload.light) : AwsRequests.discovery(payload.found);
    }

    long serialize(Object request) throws IOException {
        return marshaller.drain((SendConnectorEventRequest) request, sink);
    }

    Object send(SendConnectorEventRequest request) {
        return client.sendConnectorEvent(request);
    }
}
