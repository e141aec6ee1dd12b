package dev.connectorkit.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server on loopback that does to each connection what a test says, however rude. */
public final class ScriptedServer implements AutoCloseable {
    /** What happens on one connection, counted from 0. */
    public interface Script {
        void play(int connection, Socket socket) throws Exception;
    }

    private final ServerSocket listener;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    public ScriptedServer(Script script) throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    }

    public ScriptedServer(ServerSocket listener, Script script) {
        this.listener = listener;
        Thread acceptor = new Thread(() -> accept(script));
        acceptor.setDaemon(true);
        acceptor.start();
    }

    /** A server that speaks TLS; its scripts get the upper socket. */
    public ScriptedServer(SSLContext tls, Script script) throws IOException {
        this((connection, plain) -> {
            SSLSocket upper = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
            upper.setUseClientMode(false);
            script.play(connection, upper);
        });
    }

    /** Ends all connections with a reset, whatever is still on its way. */
    public void reset() throws IOException {
        for (Socket socket : open) {
            if (!socket.isClosed()) {
                socket.setSoLinger(true, 0);
                socket.close();
            }
        }
    }

    /** A server that reads each request whole and answers it with these bytes, on connections it keeps. */
    public static ScriptedServer answering(String answer) throws IOException {
        ScriptedServer[] self = new ScriptedServer[1];
        self[0] = new ScriptedServer((connection, socket) -> {
            while (self[0].readRequest(socket)) {
                socket.getOutputStream().write(answer.getBytes(ISO_8859_1));
            }
        });
        return self[0];
    }

    /** A server that reads one request a connection, answers it with these bytes and closes. */
    public static ScriptedServer answeringAndClosing(String answer) throws IOException {
        ScriptedServer[] self = new ScriptedServer[1];
        self[0] = new ScriptedServer((connection, socket) -> {
            self[0].readRequest(socket);
            socket.getOutputStream().write(answer.getBytes(ISO_8859_1));
        });
        return self[0];
    }

    public int port() {
        return listener.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public int connections() {
        return connections.get();
    }

    public List<String> requests() {
        return requests;
    }

    /** Reads and keeps one request; false at the end of the connection. */
    public boolean readRequest(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        while (last != '\n' || !head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            last = in.read();
            if (last < 0) {
                return false;
            }
            head.write(last);
        }
        String text = head.toString(ISO_8859_1);
        byte[] body = in.readNBytes(contentLength(text));
        if (body.length < contentLength(text)) {
            return false;
        }
        requests.add(text + new String(body, ISO_8859_1));
        return true;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept(Script script) {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                int number = connections.getAndIncrement();
                Thread player = new Thread(() -> play(script, number, socket));
                player.setDaemon(true);
                player.start();
            }
        } catch (IOException e) {
            // Closed: the test is over.
            return;
        }
    }

    private static void play(Script script, int number, Socket socket) {
        try (socket) {
            script.play(number, socket);
        } catch (Exception e) {
            // The client went away first, which is what many scripts are about.
            return;
        }
    }

    private static int contentLength(String head) {
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                return Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
        }
        return 0;
    }
}
