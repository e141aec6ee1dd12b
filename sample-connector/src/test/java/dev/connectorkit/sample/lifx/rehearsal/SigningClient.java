package dev.connectorkit.sample.lifx.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Sends requests that AWS's own signer signed, to see what the endpoint makes of them. */
final class SigningClient {

    /** HttpClient sets these by itself. */
    private static final Set<String> NOT_SETTABLE = Set.of("host", "content-length");

    private final URI endpoint;
    private final AwsCredentialsIdentity credentials;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Clock clock = Clock.systemUTC();
    private String service = "iotmanagedintegrations";
    private String contentType = "application/json";

    SigningClient(URI endpoint, AwsCredentialsIdentity credentials) {
        this.endpoint = endpoint;
        this.credentials = credentials;
    }

    SigningClient at(Clock clock) {
        this.clock = clock;
        return this;
    }

    SigningClient signingFor(String service) {
        this.service = service;
        return this;
    }

    SigningClient contentType(String contentType) {
        this.contentType = contentType;
        return this;
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, body, body);
    }

    /** Signs one body and sends another. */
    HttpResponse<String> send(String method, String path, String signedBody, String sentBody)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(sentBody));
        sign(method, path, signedBody).headers().forEach((name, values) -> {
            if (!NOT_SETTABLE.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, values.get(0));
            }
        });
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private SdkHttpRequest sign(String method, String path, String body) {
        var unsigned = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(method))
                .uri(endpoint.resolve(path))
                .putHeader("Content-Type", contentType)
                .build();
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(credentials)
                        .request(unsigned)
                        .payload(ContentStreamProvider.fromUtf8String(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock))
                .request();
    }
}
