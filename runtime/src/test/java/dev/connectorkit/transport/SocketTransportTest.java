package dev.connectorkit.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocketTransportTest {
    private static final String OK = "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n{}";

    private final SocketTransport transport = new SocketTransport();

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void replacesADeadConnectionOnceIfTheRequestMayBeRepeated() throws IOException {
        try (var server = closingKeptConnectionsUnannounced()) {
            for (int i = 0; i < 3; i++) {
                assertThat(transport.send(request(server, true)).status()).isEqualTo(202);
            }
            assertThat(server.connections()).isEqualTo(3);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void reportsADeadConnectionIfTheRequestMustNotBeRepeated() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (var server = new ScriptedServer((connection, socket) -> {
            answerOnce(socket);
            socket.close();
            closed.countDown();
        })) {
            transport.send(request(server, false));
            closed.await(5, TimeUnit.SECONDS);

            assertThatThrownBy(() -> transport.send(request(server, false))).isInstanceOf(ExchangeException.class);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void doesNotRepeatOnAConnectionThatIsMerelySilent() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        try (var server = new ScriptedServer((connection, socket) -> {
            answerOnce(socket);
            over.await(1, TimeUnit.MINUTES);
        })) {
            transport.send(request(server, true));

            TransportRequest second = TransportTest.request(server.url(), "{}", 10_000);
            TransportRequest impatient = new TransportRequest(
                    second.endpoint(),
                    second.method(),
                    second.path(),
                    second.headers(),
                    second.body(),
                    second.length(),
                    true,
                    second.deadline(),
                    new TransportLimits(1_000, 50, 1_000));
            assertThatThrownBy(() -> transport.send(impatient)).hasMessage("no byte came for 50 ms");
            assertThat(server.connections()).isEqualTo(1);
        } finally {
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nConnection: Upgrade, Close\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nleft over",
                "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            })
    void keepsNoConnectionThatItCannotTrust(String answer) throws IOException {
        try (var server = ScriptedServer.answering(answer)) {
            transport.send(request(server, true));
            transport.send(request(server, true));

            assertThat(server.connections()).isEqualTo(2);
        }
    }

    /** A server's goodbye to a connection at rest, such as a 408, is nobody's answer. */
    @Test
    void takesNoAnswerThatCameBeforeItsRequest() throws Exception {
        CountDownLatch resting = new CountDownLatch(1);
        CountDownLatch said = new CountDownLatch(1);
        try (var server = new ScriptedServer((connection, socket) -> {
            answerOnce(socket);
            if (connection == 0) {
                resting.await(1, TimeUnit.MINUTES);
                socket.getOutputStream()
                        .write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
                said.countDown();
                answerOnce(socket);
            }
        })) {
            transport.send(request(server, false));
            resting.countDown();
            assertThat(said.await(1, TimeUnit.MINUTES)).isTrue();

            assertThat(transport.send(request(server, false)).status()).isEqualTo(202);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void passesInterimAnswersOver() throws IOException {
        try (var server = ScriptedServer.answering(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + OK)) {
            assertThat(transport.send(request(server, true)).status()).isEqualTo(202);
        }
    }

    @Test
    void readsNoBodyWhereThereIsNone() throws IOException {
        try (var server = ScriptedServer.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
            transport.send(request(server, true));

            assertThat(transport.send(request(server, true)).body()).isEmpty();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.6\r\n\r\n\r\n",
                "HTTP/2 200 OK\r\n\r\n",
                "HTTP/1.1 2x0 OK\r\n\r\n",
                "HTTP/1.1 999 OK\r\n\r\n",
                "HTTP/1.1 2000 OK\r\n\r\n",
                "\r\n\r\n\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 1,1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
            })
    void refusesWhatIsNotHttp(String answer) throws IOException {
        try (var server = ScriptedServer.answeringAndClosing(answer)) {
            assertThatThrownBy(() -> transport.send(request(server, true)))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageStartingWith("answer must be HTTP/1.1, found ");
        }
    }

    @Test
    void refusesEndlessHeaders() throws IOException {
        try (var server =
                ScriptedServer.answeringAndClosing("HTTP/1.1 200 OK\r\n" + "X: yyyyyyyyyyyyyy\r\n".repeat(5_000))) {
            assertThatThrownBy(() -> transport.send(request(server, true)))
                    .hasMessageContaining("headers of more than 32768 bytes");
        }
    }

    @Test
    void refusesAHeaderThatWouldEndItsLine() throws IOException {
        try (var server = ScriptedServer.answering(OK)) {
            TransportRequest plain = request(server, true);
            TransportRequest split = new TransportRequest(
                    plain.endpoint(),
                    plain.method(),
                    plain.path(),
                    new String[] {"X-Amz-Security-Token", "canary\r\nHost: evil"},
                    plain.body(),
                    plain.length(),
                    true,
                    plain.deadline(),
                    plain.limits());

            assertThatThrownBy(() -> transport.send(split))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("canary");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void sendsALongBodyWhole() throws IOException {
        try (var server = ScriptedServer.answering(OK)) {
            String body = "0123456789".repeat(50_000);

            transport.send(TransportTest.request(server.url(), body, 30_000));

            assertThat(server.requests().get(0)).endsWith("\r\n\r\n" + body);
        }
    }

    @Test
    void sendsNothingAfterItWasClosed() throws IOException {
        try (var server = ScriptedServer.answering(OK)) {
            transport.close();

            assertThatThrownBy(() -> transport.send(request(server, true))).hasMessage("transport has been closed");
        }
    }

    /** Answers one request a connection, then closes without saying so: what a balancer does to one it finds idle. */
    private static ScriptedServer closingKeptConnectionsUnannounced() throws IOException {
        ScriptedServer[] self = new ScriptedServer[1];
        self[0] = new ScriptedServer((connection, socket) -> {
            self[0].readRequest(socket);
            socket.getOutputStream().write(OK.getBytes(UTF_8));
        });
        return self[0];
    }

    private static void answerOnce(Socket socket) throws IOException {
        byte[] seen = new byte[4096];
        StringBuilder request = new StringBuilder();
        while (!request.toString().endsWith("\r\n\r\n{}")) {
            int read = socket.getInputStream().read(seen);
            request.append(new String(seen, 0, read, ISO_8859_1));
        }
        socket.getOutputStream().write(OK.getBytes(UTF_8));
    }

    private static TransportRequest request(ScriptedServer server, boolean repeatable) {
        TransportRequest plain = TransportTest.request(server.url(), "{}", 10_000);
        return new TransportRequest(
                plain.endpoint(),
                plain.method(),
                plain.path(),
                plain.headers(),
                plain.body(),
                plain.length(),
                repeatable,
                plain.deadline(),
                plain.limits());
    }
}
