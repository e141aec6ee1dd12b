package dev.connectorkit.coldstart;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsProvider;
import dev.connectorkit.transport.TransportLimits;
import java.time.Duration;

/** Not a lambda, which would load classes that are not the client's. */
final class Keys implements CredentialsProvider {
    /** What is counted must not fail because a busy machine is slow. */
    static final int PATIENCE_MILLIS = 60_000;

    private final Credentials credentials = Credentials.of("ASIAEXAMPLE", "secret", "token");

    @Override
    public Credentials get() {
        return credentials;
    }

    static ConnectorClient client(String endpoint) {
        return ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint(endpoint)
                .credentials(new Keys())
                .timeout(Duration.ofMillis(PATIENCE_MILLIS))
                .limits(new TransportLimits(PATIENCE_MILLIS, PATIENCE_MILLIS, 1 << 20))
                .build();
    }
}
