package dev.connectorkit.benchmarks.peer.awssdk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Takes the signed request, reads its body to the end, and answers at once. For one thread. */
public final class StubHttpClient implements SdkHttpClient {
    private static final byte[] ANSWER = "{\"ConnectorId\":\"x\"}".getBytes(StandardCharsets.US_ASCII);

    private final byte[] sink = new byte[65_536];

    /** Makes a client. */
    public StubHttpClient() {}

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                read(request.contentStreamProvider().orElseThrow());
                return answer();
            }

            @Override
            public void abort() {}
        };
    }

    private void read(ContentStreamProvider body) throws IOException {
        try (InputStream stream = body.newStream()) {
            while (stream.read(sink) >= 0) {
                // Only that it is read counts.
            }
        }
    }

    private static HttpExecuteResponse answer() {
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder()
                        .statusCode(202)
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Content-Length", Integer.toString(ANSWER.length))
                        .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(ANSWER)))
                .build();
    }

    @Override
    public void close() {}
}
