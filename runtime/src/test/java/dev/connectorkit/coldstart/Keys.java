package dev.connectorkit.coldstart;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsProvider;

/** Not a lambda, which would load classes that are not the client's. */
final class Keys implements CredentialsProvider {
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
                .build();
    }
}
