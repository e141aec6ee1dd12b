package dev.connectorkit.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A service on loopback that takes connector events over connections it keeps, as a test says, and may lose its answers. */
public final class EventServer implements AutoCloseable {
    private static final int MOST_RECORDED = 10_000;

    private final ServerSocket listener;
    private final Service service;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final List<Event> accepted = new ArrayList<>();

    /** What happens to an event. */
    public interface Service {
        Reply answer(Event event);
    }

    /**
     * An event as it arrived.
     *
     * @param number of the arrival, from 0
     * @param traceId that its test knows it by
     * @param device it is of
     * @param firstSeen whether this is the first arrival of its trace id
     */
    public record Event(int number, String traceId, String device, boolean firstSeen) {}

    /**
     * An answer.
     *
     * @param accepts whether the service has acted on the event
     * @param bytes to send; empty for none
     * @param closes whether the connection ends then
     * @param resets whether it ends with a reset
     */
    public record Reply(boolean accepts, byte[] bytes, boolean closes, boolean resets) {
        /** Accepted. */
        public static final Reply OK = new Reply(true, http(202, "", "{\"ConnectorId\":\"c1\"}"), false, false);

        /** Accepted, but the answer is lost. */
        public static final Reply LOST = new Reply(true, new byte[0], true, true);

        /** Not accepted, and no answer. */
        public static final Reply GONE = new Reply(false, new byte[0], true, false);

        /** Accepted, and the connection closed behind the answer without a word. */
        public static final Reply OK_AND_CLOSED = new Reply(true, OK.bytes(), true, false);

        /** Accepted, but the answer ends too early. */
        public static final Reply CUT = new Reply(
                true, "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n{\"Conn".getBytes(ISO_8859_1), true, false);

        /** Refused. */
        public static Reply error(int status, String code) {
            return new Reply(false, http(status, "x-amzn-errortype: " + code + "\r\n", "{}"), false, false);
        }

        private static byte[] http(int status, String headers, String body) {
            return ("HTTP/1.1 " + status + " X\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                    .getBytes(ISO_8859_1);
        }
    }

    public EventServer(Service service) throws IOException {
        this.service = service;
        this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /** The first events that were acted on, in that order. */
    public List<Event> accepted() {
        synchronized (accepted) {
            return List.copyOf(accepted);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            // Closed: the test is over.
            return;
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String body = readBody(in);
            while (body != null) {
                Reply reply = reply(body);
                socket.getOutputStream().write(reply.bytes());
                if (reply.resets()) {
                    socket.setSoLinger(true, 0);
                }
                if (reply.closes()) {
                    return;
                }
                body = readBody(in);
            }
        } catch (IOException e) {
            // The client went away first.
            return;
        } finally {
            open.remove(socket);
        }
    }

    private Reply reply(String body) {
        String trace = member(body, "TraceId");
        int number = numbers.getAndIncrement();
        boolean first = number >= MOST_RECORDED || seen.add(trace);
        Event event = new Event(number, trace, member(body, "ConnectorDeviceId"), first);
        Reply reply = service.answer(event);
        if (reply.accepts() && number < MOST_RECORDED) {
            synchronized (accepted) {
                accepted.add(event);
            }
        }
        return reply;
    }

    private static String readBody(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(1024);
        int matched = 0;
        while (matched < 4) {
            int b = in.read();
            if (b < 0) {
                return null;
            }
            head.write(b);
            matched = b == "\r\n\r\n".charAt(matched) ? matched + 1 : b == '\r' ? 1 : 0;
        }
        String text = head.toString(ISO_8859_1).toLowerCase(Locale.ROOT);
        int start = text.indexOf("content-length: ") + "content-length: ".length();
        int length = Integer.parseInt(text.substring(start, text.indexOf('\r', start)));
        return new String(in.readNBytes(length), ISO_8859_1);
    }

    private static String member(String body, String name) {
        int start = body.indexOf("\"" + name + "\":\"");
        if (start < 0) {
            return "";
        }
        start += name.length() + 4;
        return body.substring(start, body.indexOf('"', start));
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
