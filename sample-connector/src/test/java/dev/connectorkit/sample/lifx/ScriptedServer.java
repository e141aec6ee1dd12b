package dev.connectorkit.sample.lifx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers one request with the given bytes, right or wrong as HTTP, and then closes the connection or keeps silent. */
final class ScriptedServer implements AutoCloseable {

    /** What comes after the bytes. */
    enum Then {
        CLOSE,
        KEEP_SILENT
    }

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    ScriptedServer(String answer, Then then) throws IOException {
        var thread = new Thread(() -> serve(answer, then), "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve(String answer, Then then) {
        try (var connection = socket.accept()) {
            readHead(connection.getInputStream());
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            connection.getOutputStream().flush();
            if (then == Then.KEEP_SILENT) {
                // Until the client gives up and closes its side.
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException closedUnderneath) {
            // The test is over.
        }
    }

    private static void readHead(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var c = in.read();
            if (c < 0) {
                return;
            }
            head.append((char) c);
        }
    }
}
