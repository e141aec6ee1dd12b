package dev.connectorkit.benchmarks.peer.databind;

import dev.connectorkit.benchmarks.payload.Account;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Signs with AWS's signer and sends with {@code java.net.http}. */
public final class JdkSender {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI target;

    /**
     * A sender.
     *
     * @param endpoint where to send
     */
    public JdkSender(URI endpoint) {
        target = endpoint.resolve(Account.PATH);
    }

    /**
     * Sends a body.
     *
     * @param body the body
     * @return the answer's status
     * @throws IOException when the connection fails
     * @throws InterruptedException when interrupted
     */
    public int send(byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(2))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        AwsSigner.sign(target, body).forEachHeader((name, values) -> {
            // The client sets these two itself and allows nobody else to.
            if (!name.equalsIgnoreCase("Host") && !name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return sendWithOneRetry(request.build()).statusCode();
    }

    /**
     * Sends once more when the first try fails: the client may take an idle connection that is being closed, which is
     * nothing that the server has said of the request.
     */
    private HttpResponse<byte[]> sendWithOneRetry(HttpRequest request) throws IOException, InterruptedException {
        var whole = HttpResponse.BodyHandlers.ofByteArray();
        try {
            return client.send(request, whole);
        } catch (IOException e) {
            return client.send(request, whole);
        }
    }
}
