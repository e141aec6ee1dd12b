package dev.connectorkit.benchmarks.peer.awssdk;

import dev.connectorkit.benchmarks.payload.Account;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iotmanagedintegrations.IotManagedIntegrationsClient;

/** The SDK's clients. */
public final class AwsClients {
    private AwsClients() {}

    /**
     * The dependency with no setting but the endpoint: default chains, default HTTP client.
     *
     * @param endpoint where to send
     * @return the client
     */
    public static IotManagedIntegrationsClient asItComes(URI endpoint) {
        return IotManagedIntegrationsClient.builder().endpointOverride(endpoint).build();
    }

    /**
     * What AWS advises for Lambda: region, credentials and the leanest HTTP client named.
     *
     * @param endpoint where to send
     * @return the client
     */
    public static IotManagedIntegrationsClient urlConnection(URI endpoint) {
        return IotManagedIntegrationsClient.builder()
                .region(Region.of(Account.REGION))
                .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(endpoint)
                .build();
    }

    /**
     * A client with known credentials.
     *
     * @param endpoint where to send
     * @param http what sends
     * @return the client
     */
    public static IotManagedIntegrationsClient with(URI endpoint, SdkHttpClient http) {
        return IotManagedIntegrationsClient.builder()
                .region(Region.of(Account.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsSessionCredentials.create(
                        Account.ACCESS_KEY_ID, Account.SECRET_ACCESS_KEY, Account.SESSION_TOKEN)))
                .httpClient(http)
                .endpointOverride(endpoint)
                .build();
    }
}
