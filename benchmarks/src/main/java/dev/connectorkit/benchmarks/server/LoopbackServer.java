package dev.connectorkit.benchmarks.server;

import dev.connectorkit.benchmarks.payload.Account;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ServerSocketFactory;

/**
 * Takes events over HTTP/1.1 or HTTPS on loopback, one thread per connection. Written on sockets, so that what the server
 * takes of the two cores is little and the same for all.
 */
public final class LoopbackServer implements AutoCloseable {
    private static final String BODY = "{\"ConnectorId\":\"" + Account.CONNECTOR_ID + "\"}";
    private static final byte[] ANSWER = ("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: "
                    + BODY.length() + "\r\nx-amzn-RequestId: 0\r\n\r\n" + BODY)
            .getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

    private final ServerSocket socket;
    private final Runnable onRequest;

    private LoopbackServer(ServerSocketFactory factory, Runnable onRequest) throws IOException {
        this.socket = factory.createServerSocket(0, 128, InetAddress.getLoopbackAddress());
        this.onRequest = onRequest;
        start(this::accept);
    }

    /**
     * Starts a server.
     *
     * @param factory plain or TLS
     * @param onRequest is run when a whole request has arrived, before it is answered
     * @return the server, listening
     */
    public static LoopbackServer start(ServerSocketFactory factory, Runnable onRequest) {
        try {
            return new LoopbackServer(factory, onRequest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where it listens.
     *
     * @return the port on loopback
     */
    public int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            RequestReader requests = new RequestReader(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            while (requests.readHead()) {
                if (requests.expectsContinue()) {
                    out.write(CONTINUE);
                }
                requests.skipBody();
                onRequest.run();
                out.write(ANSWER);
            }
        } catch (IOException e) {
            // The client's process has ended.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "loopback-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
