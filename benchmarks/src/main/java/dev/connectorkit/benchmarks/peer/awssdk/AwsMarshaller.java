package dev.connectorkit.benchmarks.peer.awssdk;

import dev.connectorkit.benchmarks.payload.Account;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import software.amazon.awssdk.core.ClientEndpointProvider;
import software.amazon.awssdk.core.client.config.SdkClientConfiguration;
import software.amazon.awssdk.core.client.config.SdkClientOption;
import software.amazon.awssdk.protocols.json.AwsJsonProtocol;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.services.iotmanagedintegrations.model.SendConnectorEventRequest;
import software.amazon.awssdk.services.iotmanagedintegrations.transform.SendConnectorEventRequestMarshaller;

/** The SDK's way from request to body, without the rest of its client. */
public final class AwsMarshaller {
    private final SendConnectorEventRequestMarshaller marshaller;

    /** Makes the marshaller that the SDK's client has inside. */
    public AwsMarshaller() {
        SdkClientConfiguration configuration = SdkClientConfiguration.builder()
                .option(
                        SdkClientOption.CLIENT_ENDPOINT_PROVIDER,
                        ClientEndpointProvider.forEndpointOverride(URI.create("https://" + Account.HOST)))
                .build();
        marshaller = new SendConnectorEventRequestMarshaller(AwsJsonProtocolFactory.builder()
                .clientConfiguration(configuration)
                .protocol(AwsJsonProtocol.REST_JSON)
                .protocolVersion("1.1")
                .build());
    }

    /**
     * Writes a body.
     *
     * @param request the request
     * @return the body, to be read once
     */
    public InputStream body(SendConnectorEventRequest request) {
        return marshaller
                .marshall(request)
                .contentStreamProvider()
                .orElseThrow()
                .newStream();
    }

    /**
     * Writes a body and reads it to the end, as sending does.
     *
     * @param request the request
     * @param sink to read into
     * @return bytes read
     * @throws IOException never, it reads memory
     */
    public long drain(SendConnectorEventRequest request, byte[] sink) throws IOException {
        long length = 0;
        try (InputStream body = body(request)) {
            for (int read = body.read(sink); read >= 0; read = body.read(sink)) {
                length += read;
            }
        }
        return length;
    }
}
