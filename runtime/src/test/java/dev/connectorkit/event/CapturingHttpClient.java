package dev.connectorkit.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** An HTTP client for AWS's SDK that sends nothing, keeps the request and answers with success. */
final class CapturingHttpClient implements SdkHttpClient {

    private static final byte[] ANSWER = "{\"ConnectorId\":\"any\"}".getBytes(StandardCharsets.UTF_8);

    private @Nullable SdkHttpRequest request;
    private byte[] body = new byte[0];

    SdkHttpRequest request() {
        return Objects.requireNonNull(request);
    }

    String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest execute) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                request = execute.httpRequest();
                try (InputStream stream =
                        execute.contentStreamProvider().orElseThrow().newStream()) {
                    body = stream.readAllBytes();
                }
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder()
                                .statusCode(202)
                                .putHeader("content-type", "application/json")
                                .build())
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(ANSWER)))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public void close() {}
}
