package dev.connectorkit.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.event.ConnectorEventOperation;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.event.ThrottlingException;
import dev.connectorkit.event.UnmodelledServiceException;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.transport.Phase;
import dev.connectorkit.transport.ScriptedServer;
import dev.connectorkit.transport.SocketTransport;
import dev.connectorkit.transport.TestTls;
import dev.connectorkit.transport.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the caller of a client gets when a server over TLS is rude: each fault of the table, and those that have no server. */
class FaultTest {
    private static final Path PAGE = Path.of("..", "docs", "send-path.md");
    private static final String OK = "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n{\"ConnectorId\":\"c1\"}";

    /** What a machine that is busy with something else may add. */
    private static final long TOLERATED_MILLIS = 500;

    private static SSLContext tls;

    private final AtomicInteger attempts = new AtomicInteger();
    private @Nullable ScriptedServer server;

    @BeforeAll
    static void makeCertificate(@TempDir Path directory) throws Exception {
        tls = TestTls.make(directory);
    }

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void faultOfEveryAttempt(Fault fault) throws IOException {
        serve(fault, Integer.MAX_VALUE);
        long before = System.nanoTime();

        ConnectorException failure = failureOf("localhost", timeFor(fault));

        switch (fault.gets()) {
            case LOST -> {
                assertLost(failure, 3);
                assertThat(failure).hasMessageContaining("may have been acted on");
            }
            case LATE -> {
                assertLost(failure, 1);
                assertThat(failure).hasMessageContaining("its time was up");
                assertThat((System.nanoTime() - before) / 1_000_000)
                        .isBetween(timeFor(fault).toMillis(), timeFor(fault).toMillis() + TOLERATED_MILLIS);
            }
            case THROTTLED -> assertThat(failure).isInstanceOf(ThrottlingException.class);
            case UNAVAILABLE -> {
                assertThat(failure).isInstanceOf(UnmodelledServiceException.class);
                assertThat(failure.retryable()).isTrue();
                assertThat(((UnmodelledServiceException) failure).members().toString())
                        .contains("<html>no</html>");
            }
            case UNREADABLE -> assertThat(failure).isInstanceOf(UnreadableAnswerException.class);
            case UNMODELLED -> assertThat(failure).isInstanceOf(UnmodelledServiceException.class);
        }
        assertThat(attempts).hasValue(failure.retryable() && fault.gets() != Fault.Gets.LATE ? 3 : 1);
    }

    @ParameterizedTest
    @EnumSource
    void faultOfTheFirstAttempt(Fault fault) throws IOException {
        serve(fault, 1);

        switch (fault.gets()) {
            case LOST, THROTTLED, UNAVAILABLE -> {
                send("localhost", timeFor(fault));
                assertThat(attempts).hasValue(2);
            }
            default -> assertThat(failureOf("localhost", timeFor(fault))).isNotNull();
        }
    }

    @Test
    void refusedConnection() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        ConnectorException failure = failureOf("localhost:" + port, Duration.ofSeconds(10));

        assertNotSent(failure);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void serverWithoutTls() throws IOException {
        server = ScriptedServer.answeringAndClosing(OK);

        assertNotSent(failureOf("localhost", Duration.ofSeconds(10)));
    }

    @Test
    void certificateOfAnotherHost() throws IOException {
        serve(Fault.CLOSED_BEFORE_ANSWER, 0);

        assertNotSent(failureOf("127.0.0.1", Duration.ofSeconds(10)));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void keptConnectionThatIsHalfClosed() throws IOException {
        ScriptedServer[] self = new ScriptedServer[1];
        self[0] = new ScriptedServer(tls, (connection, socket) -> {
            self[0].readRequest(socket);
            socket.getOutputStream().write(OK.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            self[0].readRequest(socket);
        });
        server = self[0];
        try (SocketTransport transport = new SocketTransport(tls.getSocketFactory())) {
            ConnectorClient client = client(transport, "localhost", Duration.ofSeconds(10));
            for (int i = 0; i < 3; i++) {
                assertThat(client.send(event()).connectorId()).isEqualTo("c1");
            }
        }
        assertThat(attempts).hasValue(3);
    }

    @Test
    void clockThatIsTwoHoursSlow() throws IOException {
        ScriptedServer[] self = new ScriptedServer[1];
        self[0] = new ScriptedServer(tls, (connection, socket) -> {
            self[0].readRequest(socket);
            String refusal = "HTTP/1.1 403 X\r\nx-amzn-errortype: InvalidSignatureException\r\n"
                    + "Date: Fri, 23 Nov 2096 20:30:00 GMT\r\nContent-Length: 2\r\n\r\n{}";
            socket.getOutputStream().write(refusal.getBytes(ISO_8859_1));
            self[0].readRequest(socket);
            socket.getOutputStream().write(OK.getBytes(ISO_8859_1));
        });
        server = self[0];

        send("localhost", Duration.ofSeconds(10));

        assertThat(server.requests().get(1)).contains("X-Amz-Date: 20961123T203000Z");
    }

    @Test
    void pageHasTheTable() throws IOException {
        String page = Files.readString(PAGE);
        for (Fault fault : Fault.values()) {
            assertThat(page).contains(fault.row());
        }
    }

    private void assertLost(ConnectorException failure, int times) {
        assertThat(failure).isInstanceOf(TransportException.class);
        assertThat(((TransportException) failure).phase()).isEqualTo(Phase.RECEIVE);
        assertThat(((TransportException) failure).maybeDelivered()).isTrue();
        assertThat(attempts).hasValue(times);
    }

    private static void assertNotSent(ConnectorException failure) {
        assertThat(failure).isInstanceOf(TransportException.class).hasMessageContaining("nothing was sent");
        assertThat(((TransportException) failure).phase()).isEqualTo(Phase.CONNECT);
    }

    private static Duration timeFor(Fault fault) {
        return switch (fault) {
            case STALL -> Duration.ofSeconds(2);
            case SLOW_HEAD, SLOW_BODY -> Duration.ofMillis(500);
            default -> Duration.ofSeconds(30);
        };
    }

    /** Does the fault to the first connections; others get what they should. */
    private void serve(Fault fault, int times) throws IOException {
        ScriptedServer[] self = new ScriptedServer[1];
        self[0] = new ScriptedServer(tls, (connection, socket) -> {
            if (connection < times) {
                fault.play(self[0], socket);
            } else {
                serveWell(self[0], socket);
            }
        });
        server = self[0];
    }

    private static void serveWell(ScriptedServer server, Socket socket) throws IOException {
        while (server.readRequest(socket)) {
            socket.getOutputStream().write(OK.getBytes(ISO_8859_1));
        }
    }

    private ConnectorException failureOf(String host, Duration time) {
        try {
            send(host, time);
        } catch (ConnectorException e) {
            return e;
        }
        throw new AssertionError("the request was answered");
    }

    private void send(String host, Duration time) {
        try (SocketTransport transport = new SocketTransport(tls.getSocketFactory())) {
            assertThat(client(transport, host, time).send(event()).connectorId())
                    .isEqualTo("c1");
        }
    }

    private ConnectorClient client(SocketTransport transport, String host, Duration time) {
        String authority = host.contains(":") || server == null ? host : host + ":" + server.port();
        return ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint("https://" + authority)
                .credentials(() -> Credentials.of("AKID", "secret"))
                .transport(transport)
                .timeout(time)
                .retries(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(5)))
                .listener(new SendListener() {
                    @Override
                    public void attemptStarted(String operation, int attempt, int bodyBytes) {
                        attempts.incrementAndGet();
                    }
                })
                .build();
    }

    private static SendConnectorEventRequest event() {
        return SendConnectorEventRequest.builder("c1", ConnectorEventOperation.DEVICE_EVENT)
                .build();
    }
}
