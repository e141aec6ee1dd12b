package dev.connectorkit.benchmarks.peer.awssdk;

import dev.connectorkit.benchmarks.payload.CommandRequest;
import dev.connectorkit.benchmarks.peer.Finish;
import dev.connectorkit.benchmarks.peer.databind.CommandDispatch;
import dev.connectorkit.benchmarks.peer.databind.CommandEnvelope;
import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.services.iotmanagedintegrations.IotManagedIntegrationsClient;

/** The first command read by databind, its response event sent with the SDK and its leanest HTTP client. */
public final class ColdAwsSdkUrlCommand {
    private ColdAwsSdkUrlCommand() {}

    /**
     * Answers a command.
     *
     * @param arguments the endpoint's URL
     * @throws IOException when nobody listens
     */
    public static void main(String[] arguments) throws IOException {
        CommandEnvelope command = CommandEnvelope.read(CommandRequest.json());
        CommandDispatch.run(command);
        try (IotManagedIntegrationsClient client = AwsClients.urlConnection(URI.create(arguments[0]))) {
            Finish.require202(client.sendConnectorEvent(AwsRequests.response(command))
                    .sdkHttpResponse()
                    .statusCode());
            Finish.done();
        }
    }
}
