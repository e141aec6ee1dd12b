package dev.connectorkit.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every transport must do, against servers that do what they must not. */
class TransportTest {
    private static final String OK = "HTTP/1.1 202 Accepted\r\nX-Amzn-RequestId: r-1 \r\nContent-Length: 2\r\n\r\n{}";
    private static final TransportLimits LIMITS = new TransportLimits(1_000, 5_000, 1_000);
    private static final long AMPLE = 10_000;

    static Stream<Named<Transport>> transports() {
        return Stream.of(Named.of("sockets", new SocketTransport()), Named.of("java.net.http", new JdkHttpTransport()));
    }

    @ParameterizedTest
    @MethodSource("transports")
    void sendsTheRequestAndGivesTheAnswer(Transport transport) throws IOException {
        try (var server = ScriptedServer.answering(OK)) {
            TransportResponse answer = transport.send(request(server.url() + "/base", "{\"ä\":1}", AMPLE));

            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.header("x-amzn-requestid")).isEqualTo("r-1");
            assertThat(answer.header("x-amzn-other")).isNull();
            assertThat(answer.body()).asString(UTF_8).isEqualTo("{}");
            assertThat(server.requests().get(0))
                    .startsWith("POST /connector-event/c1 HTTP/1.1\r\n")
                    .containsIgnoringCase("\r\nHost: 127.0.0.1:" + server.port() + "\r\n")
                    .containsIgnoringCase("\r\nContent-Length: 8\r\n")
                    .containsIgnoringCase("\r\nContent-Type: application/json\r\n")
                    .endsWith("\r\n\r\n{\"Ã¤\":1}");
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void usesAConnectionAgain(Transport transport) throws IOException {
        try (var server = ScriptedServer.answering(OK)) {
            for (int i = 0; i < 5; i++) {
                transport.send(request(server.url(), "{}", AMPLE));
            }

            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).hasSize(5);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void followsNoRedirect(Transport transport) throws IOException {
        try (var elsewhere = ScriptedServer.answering(OK);
                var server = ScriptedServer.answering("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + elsewhere.url()
                        + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(transport.send(request(server.url(), "{}", AMPLE)).status())
                    .isEqualTo(307);
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void readsChunks(Transport transport) throws IOException {
        try (var server = ScriptedServer.answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3;x=y\r\nabc\r\n00A\r\n0123456789\r\n0\r\nTrailer: 1\r\n\r\n")) {
            for (int i = 0; i < 2; i++) {
                assertThat(transport.send(request(server.url(), "{}", AMPLE)).body())
                        .asString(UTF_8)
                        .isEqualTo("abc0123456789");
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void readsToTheEndOfTheConnection(Transport transport) throws IOException {
        try (var server = ScriptedServer.answeringAndClosing("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(1_000))) {
            assertThat(transport.send(request(server.url(), "{}", AMPLE)).body())
                    .hasSize(1_000);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void refusesAnAnswerThatIsTooLong(Transport transport) throws IOException {
        String body = "x".repeat(1_001);
        for (String answer : new String[] {
            "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n" + body,
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + body + "\r\n0\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\r\n" + body,
        }) {
            try (var server = ScriptedServer.answeringAndClosing(answer)) {
                assertFailure(transport, request(server.url(), "{}", AMPLE), Phase.RECEIVE, "at most 1000 bytes");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void tellsATruncatedAnswer(Transport transport) throws IOException {
        for (String answer : new String[] {
            "",
            "HTTP/1.1 200 OK\r\nContent-Le",
            "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n",
        }) {
            try (var server = ScriptedServer.answeringAndClosing(answer)) {
                assertFailure(transport, request(server.url(), "{}", AMPLE), Phase.RECEIVE, "");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void tellsARefusedConnection(Transport transport) throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertFailure(transport, request("http://127.0.0.1:" + port, "{}", AMPLE), Phase.CONNECT, "");
    }

    @ParameterizedTest
    @MethodSource("transports")
    void endsAtTheDeadlineWhenTheServerIsSilent(Transport transport) throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        try (var server = new ScriptedServer((connection, socket) -> over.await(1, TimeUnit.MINUTES))) {
            assertEndsInTime(transport, request(server.url(), "{}", 150));
        } finally {
            over.countDown();
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void endsAtTheDeadlineWhenTheHeadComesInDrips(Transport transport) throws IOException {
        try (var server = dripping("", "HTTP/1.1 200 OK\r\nX: ")) {
            assertEndsInTime(transport, request(server.url(), "{}", 150));
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void endsAtTheDeadlineWhenTheBodyComesInDrips(Transport transport) throws IOException {
        try (var server = dripping("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", "")) {
            assertEndsInTime(transport, request(server.url(), "{}", 150));
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void endsAtTheDeadlineWhenNobodyReadsALongRequest(Transport transport) throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        try (var server = new ScriptedServer((connection, socket) -> over.await(1, TimeUnit.MINUTES))) {
            assertEndsInTime(transport, request(server.url(), "x".repeat(32 << 20), 300));
        } finally {
            over.countDown();
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void sendsNothingWhenTimeIsUp(Transport transport) throws IOException {
        try (var server = ScriptedServer.answering(OK)) {
            assertFailure(transport, request(server.url(), "{}", 0), Phase.CONNECT, "its time was up");
            assertThat(server.requests()).isEmpty();
        }
    }

    /** Writes a beginning, then goes on a byte at a time for as long as anybody listens. */
    private static ScriptedServer dripping(String before, String first) throws IOException {
        return new ScriptedServer((connection, socket) -> {
            var out = socket.getOutputStream();
            out.write((before + first).getBytes(UTF_8));
            while (true) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
                out.write('x');
            }
        });
    }

    private static void assertEndsInTime(Transport transport, TransportRequest request) {
        assertThatThrownBy(() -> transport.send(request))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("its time was up");
        // Far from what the read timeout of five seconds would let pass; close to the deadline on an idle machine.
        assertThat(request.deadline().elapsedMillis()).isLessThan(2_500);
    }

    private static void assertFailure(Transport transport, TransportRequest request, Phase phase, String message) {
        assertThatThrownBy(() -> transport.send(request))
                .asInstanceOf(type(ExchangeException.class))
                .satisfies(e -> assertThat(e.phase()).isEqualTo(phase))
                .satisfies(e -> assertThat(e.getMessage()).contains(message));
    }

    static TransportRequest request(String url, String body, long millis) {
        byte[] bytes = body.getBytes(UTF_8);
        return new TransportRequest(
                Endpoint.of(url),
                "POST",
                "/connector-event/c1",
                new String[] {"Content-Type", "application/json"},
                bytes,
                bytes.length,
                true,
                Deadline.inMillis(millis),
                LIMITS);
    }
}
