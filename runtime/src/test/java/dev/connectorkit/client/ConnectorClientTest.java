package dev.connectorkit.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsException;
import dev.connectorkit.document.Document;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.event.ServiceException;
import dev.connectorkit.event.ThrottlingException;
import dev.connectorkit.transport.JdkHttpTransport;
import dev.connectorkit.transport.Phase;
import dev.connectorkit.transport.SocketTransport;
import dev.connectorkit.transport.Transport;
import dev.connectorkit.transport.TransportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** From a request to a server's answer and back, over real HTTP. */
class ConnectorClientTest {
    /** Held still, and true: the server dates its answers. */
    private static final Instant NOW = Instant.now();

    private static final Credentials CREDENTIALS = Credentials.of("ASIAEXAMPLE", "canary-secret", "canary-token");

    private final List<Received> received = new ArrayList<>();
    private HttpServer server;
    private int status = 202;
    private Map<String, String> headers = Map.of();
    private String body = "{\"ConnectorId\":\"c1\"}";

    record Received(String method, String path, Map<String, List<String>> headers, byte[] body) {}

    static Stream<Named<Transport>> transports() {
        return Stream.of(Named.of("sockets", new SocketTransport()), Named.of("java.net.http", new JdkHttpTransport()));
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @MethodSource("transports")
    void sendsASignedRequestThatAwsWouldAccept(Transport transport) {
        try (ConnectorClient client = client(transport)) {
            assertThat(client.send(event()).connectorId()).isEqualTo("c1");
        }

        Received request = received.get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/connector-event/c1");
        assertThat(request.headers().get("Content-type")).containsExactly("application/json");
        assertThat(request.headers().get("X-amz-security-token")).containsExactly("canary-token");
        assertThat(request.headers().get("Authorization")).containsExactly(judgedAuthorization(request));
        assertThat(Document.parse(request.body())).isEqualTo(Document.parse("""
                {"Operation":"DEVICE_EVENT","OperationVersion":"1.0","ConnectorDeviceId":"lamp-1",
                 "MatterEndpoint":{"id":"1","clusters":[{"id":"0x0006","attributes":{"OnOff":true}}]}}"""));
    }

    @Test
    void bearsAnEmptyAnswer() {
        body = "";

        assertThat(client(new SocketTransport()).send(event())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ThrottlingException, ''",
        "'ThrottlingException:http://internal.amazon.com/coral/x/', ''",
        "dev.connectorkit.event#ThrottlingException, ''",
        "'aws.x#ThrottlingException:http://a#b', ''",
        "'', '\"__type\":\"ThrottlingException\",'",
        "'', '\"__type\":\"a.b#ThrottlingException\",'",
        "'', '\"code\":\"ThrottlingException\",'",
    })
    void tellsErrorsByHeaderOrBody(String header, String member) {
        status = 429;
        headers = header.isEmpty()
                ? Map.of("x-amzn-requestid", "r-1", "Retry-After", "2")
                : Map.of("x-amzn-errortype", header, "x-amzn-requestid", "r-1");
        body = "{" + member + "\"Message\":\"slow down\"}";

        assertThatThrownBy(() -> client(new SocketTransport()).send(event()))
                .asInstanceOf(type(ThrottlingException.class))
                .satisfies(e -> assertThat(e.status()).isEqualTo(429))
                .satisfies(e -> assertThat(e.code()).isEqualTo("ThrottlingException"))
                .satisfies(e -> assertThat(e.requestId()).isEqualTo("r-1"))
                .satisfies(e -> assertThat(e.retryable()).isTrue())
                .satisfies(e -> assertThat(e).hasMessageContaining("slow down"));
    }

    @Test
    void saysThatAnAnswerItCannotReadWasOfAnAcceptedRequest() {
        body = "<html>canary</html>";

        assertThatThrownBy(() -> client(new SocketTransport()).send(event()))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageStartingWith("SendConnectorEvent was accepted (status 202), but its answer cannot be read")
                .hasMessageContaining("do not send it again")
                .hasMessageNotContaining("canary");
    }

    @Test
    void saysWhatTheNetworkDidAndNothingSecret() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        ConnectorClient client = ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint("http://127.0.0.1:" + port)
                .credentials(() -> CREDENTIALS)
                .build();

        assertThatThrownBy(() -> client.send(event()))
                .asInstanceOf(type(TransportException.class))
                .satisfies(e -> assertThat(e.phase()).isEqualTo(Phase.CONNECT))
                .satisfies(e -> assertThat(e.maybeDelivered()).isFalse())
                .satisfies(e -> assertThat(e)
                        .hasMessageStartingWith("no connection to http://127.0.0.1:" + port + " after ")
                        .hasMessageEndingWith("check region, endpoint, proxy and the network's way out")
                        .hasMessageNotContaining("canary"));
    }

    @Test
    void keepsToTheTimeTheCallerHasLeft() {
        ConnectorClient client = client(new SocketTransport());

        assertThatThrownBy(() -> client.send(event(), Duration.ZERO))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("its time was up");
        assertThat(received).isEmpty();
    }

    @Test
    void bearsTheLongestTimeThereIs() {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
        try (ConnectorClient client = ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint(url())
                .credentials(() -> CREDENTIALS)
                .timeout(longest)
                .build()) {
            assertThat(client.send(event()).connectorId()).isEqualTo("c1");
            assertThat(client.send(event(), longest).connectorId()).isEqualTo("c1");
        }
    }

    @Test
    void reportsASupplierThatHasNoCredentials() {
        assertThatThrownBy(() -> clientWith(() -> null).send(event()))
                .isInstanceOf(CredentialsException.class)
                .hasMessage("credentials must come from their supplier, found null from it");
        assertThatThrownBy(() -> clientWith(() -> {
                            throw new IllegalStateException("vault is sealed");
                        })
                        .send(event()))
                .isInstanceOf(CredentialsException.class)
                .hasRootCauseMessage("vault is sealed");
        assertThat(received).isEmpty();
    }

    @Test
    void tellsAMissingRegionWhereTheClientIsMade() {
        var builder = ConnectorClient.builder().environment(Map.of());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("region must be set, looked in this order:");
    }

    @Test
    void givesServiceErrorsOneFamily() {
        status = 403;
        headers = Map.of("x-amzn-errortype", "AccessDeniedException");
        body = "{\"Message\":\"no\"}";

        assertThatThrownBy(() -> client(new SocketTransport()).send(event()))
                .asInstanceOf(type(ServiceException.class))
                .satisfies(e -> assertThat(e.retryable()).isFalse());
    }

    private ConnectorClient client(Transport transport) {
        return ConnectorClient.builder()
                .environment(Map.of("AWS_REGION", "eu-west-1", "AWS_ENDPOINT_URL", url()))
                .credentials(() -> CREDENTIALS)
                .transport(transport)
                .retries(RetryPolicy.NONE)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }

    private ConnectorClient clientWith(Supplier<Credentials> supplier) {
        return ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint(url())
                .credentials(supplier)
                .build();
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static SendConnectorEventRequest event() {
        return SendConnectorEventRequest.deviceEvent("c1")
                .connectorDeviceId("lamp-1")
                .matterEndpoint(MatterEndpoint.builder()
                        .id("1")
                        .clusters(List.of(MatterCluster.builder()
                                .id("0x0006")
                                .attributes(Document.object().put("OnOff", true).build())
                                .build()))
                        .build())
                .build();
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Map.copyOf(exchange.getRequestHeaders()),
                exchange.getRequestBody().readAllBytes()));
        headers.forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String judgedAuthorization(Received request) {
        var signed = AwsV4HttpSigner.create()
                .sign(signing -> signing.identity(AwsSessionCredentialsIdentity.create(
                                CREDENTIALS.accessKeyId(), CREDENTIALS.secretAccessKey(), CREDENTIALS.sessionToken()))
                        .request(SdkHttpRequest.builder()
                                .method(SdkHttpMethod.POST)
                                .protocol("http")
                                .host(request.headers().get("Host").get(0).split(":")[0])
                                .port(Integer.parseInt(
                                        request.headers().get("Host").get(0).split(":")[1]))
                                .encodedPath(request.path())
                                .putHeader("Content-Type", "application/json")
                                .build())
                        .payload(() -> new ByteArrayInputStream(request.body()))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "iotmanagedintegrations")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)));
        return signed.request().firstMatchingHeader("Authorization").orElseThrow();
    }
}
