package dev.connectorkit.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.document.Document;
import dev.connectorkit.inbound.house.HouseConnector;
import dev.connectorkit.inbound.house.HouseConnectorHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ClientEventSinkTest {
    @Test
    void whatBecameOfACommandReachesTheEndpointSigned() throws Exception {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders()
                            .getFirst("Authorization")
                            .startsWith("AWS4-HMAC-SHA256 Credential=AKID/"));
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = Requests.json("{'ConnectorId':'connector-1'}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(202, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try (ConnectorClient client = ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint("http://localhost:" + server.getAddress().getPort())
                .credentials(() -> Credentials.of("AKID", "secret"))
                .build()) {
            HouseConnectorHandler handler =
                    new HouseConnectorHandler(new HouseConnector(), new ClientEventSink(client));
            handler.warmUp();
            assertThat(received).isEmpty();

            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            byte[] request = Requests.one("0x0006", "{'0x01':{}}").getBytes(StandardCharsets.UTF_8);
            handler.handle(new ByteArrayInputStream(request), answer);
            assertThat(House.codeOf(answer.toString(StandardCharsets.UTF_8))).isEqualTo(200);
        } finally {
            server.stop(0);
        }
        assertThat(received.get(0)).isEqualTo("/connector-event/connector-1 true");
        assertThat(Document.parse(received.get(1)).get("TraceId").asString()).isEqualTo("trace-1");
    }
}
