package dev.connectorkit.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsTest {
    private static final String OK = "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n{}";

    /** Trusts itself: its certificate is for the name localhost and for no address. */
    private static SSLContext context;

    private final SocketTransport transport = new SocketTransport(context.getSocketFactory());

    @BeforeAll
    static void makeCertificate(@TempDir Path directory) throws Exception {
        context = TestTls.make(directory);
    }

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void sendsOverTlsAndUsesTheConnectionAgain() throws IOException {
        try (var server = tlsServer("TLSv1.3", "TLSv1.2")) {
            for (int i = 0; i < 3; i++) {
                assertThat(transport.send(request("localhost", server.port())).status())
                        .isEqualTo(202);
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void refusesACertificateForAnotherName() throws IOException {
        try (var server = tlsServer("TLSv1.3")) {
            assertRefused(transport, request("127.0.0.1", server.port()));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() throws IOException {
        try (var server = tlsServer("TLSv1.3");
                var strict = new SocketTransport()) {
            assertRefused(strict, request("localhost", server.port()));
            assertRefused(new JdkHttpTransport(), request("localhost", server.port()));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void endsAHandshakeAtTheDeadline() throws IOException {
        try (var server = new ScriptedServer((connection, socket) -> {
            // A record of TLS that never ends, byte by byte.
            socket.getOutputStream().write(new byte[] {22, 3, 3, 63, 0});
            while (true) {
                TimeUnit.MILLISECONDS.sleep(5);
                socket.getOutputStream().write(2);
            }
        })) {
            TransportRequest request = request("localhost", server.port(), 200);

            assertThatThrownBy(() -> transport.send(request)).hasMessageContaining("its time was up");
            assertThat(request.deadline().elapsedMillis()).isLessThan(2_500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 Connection established", "HTTP/1.1 407 Proxy Authentication Required"})
    void goesThroughTheProxyOfTheJvm(String answer) throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        try (var server = tlsServer("TLSv1.3");
                var proxy = proxy(answer, server.port())) {
            ProxySelector.setDefault(only(proxy.port()));
            TransportRequest request = request("localhost", server.port());

            if (answer.contains("200")) {
                assertThat(transport.send(request).status()).isEqualTo(202);
            } else {
                assertThatThrownBy(() -> transport.send(request))
                        .hasMessageContaining("proxy must open a tunnel, found its status 407");
            }
            assertThat(proxy.requests().get(0))
                    .startsWith("CONNECT localhost:" + server.port() + " HTTP/1.1\r\nHost: localhost:" + server.port());
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    private static void assertRefused(Transport transport, TransportRequest request) {
        assertThatThrownBy(() -> transport.send(request))
                .asInstanceOf(type(ExchangeException.class))
                .satisfies(e -> assertThat(e.phase()).isEqualTo(Phase.CONNECT));
    }

    private static ScriptedServer tlsServer(String... versions) throws IOException {
        SSLServerSocket listener = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setEnabledProtocols(versions);
        ScriptedServer[] self = new ScriptedServer[1];
        self[0] = new ScriptedServer(listener, (connection, socket) -> {
            SSLSession session = ((SSLSocket) socket).getSession();
            while (session.isValid() && self[0].readRequest(socket)) {
                socket.getOutputStream().write(OK.getBytes(StandardCharsets.US_ASCII));
            }
        });
        return self[0];
    }

    /** Answers a request for a tunnel, and if it consents, copies bytes both ways. */
    private static ScriptedServer proxy(String answer, int target) throws IOException {
        ScriptedServer[] self = new ScriptedServer[1];
        var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        self[0] = new ScriptedServer(listener, (connection, socket) -> {
            self[0].readRequest(socket);
            socket.getOutputStream().write((answer + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            if (answer.contains("200")) {
                try (Socket onward = new Socket(InetAddress.getLoopbackAddress(), target)) {
                    Thread back = new Thread(() -> copy(onward, socket));
                    back.setDaemon(true);
                    back.start();
                    copy(socket, onward);
                }
            }
        });
        return self[0];
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side has closed; the other follows with the test.
            return;
        }
    }

    private static ProxySelector only(int port) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(
                        new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
    }

    private static TransportRequest request(String host, int port) {
        return request(host, port, 10_000);
    }

    private static TransportRequest request(String host, int port, long millis) {
        return TransportTest.request("https://" + host + ":" + port, "{}", millis);
    }
}
