package dev.connectorkit.sample.lifx.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import software.amazon.smithy.model.node.Node;

/** The AWS Parameters and Secrets Lambda Extension on loopback, with one secret. */
final class SecretsStandIn implements AutoCloseable {

    static final String ARN = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:lifx-AbCdEf";
    static final String VERSION = "a1b2c3d4-5678-90ab-cdef-EXAMPLE11111";

    private final String sessionToken;
    private final String secret;
    private final HttpServer server;

    SecretsStandIn(String sessionToken, String secret) throws IOException {
        this.sessionToken = sessionToken;
        this.secret = secret;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/secretsmanager/get", this::answer);
        server.start();
    }

    String port() {
        return Integer.toString(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
            var token = exchange.getRequestHeaders().getFirst("X-Aws-Parameters-Secrets-Token");
            if (!sessionToken.equals(token)) {
                exchange.sendResponseHeaders(401, -1);
            } else if (!query.equals("secretId=" + ARN + "&versionId=" + VERSION)) {
                exchange.sendResponseHeaders(400, -1);
            } else {
                var answer = Node.objectNode()
                        .withMember("ARN", ARN)
                        .withMember("VersionId", VERSION)
                        .withMember("SecretString", secret);
                var bytes = Node.printJson(answer).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
