package dev.connectorkit.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** A connection to an endpoint, which carries one exchange after another. */
final class Connection {
    private static final int MAX_INTERIM_ANSWERS = 8;

    private final Endpoint endpoint;
    private final Socket plain;
    private final DeadlineInput in;
    private final OutputStream out;
    private final RequestHead head = new RequestHead();
    private boolean answering;
    private boolean reusable;
    private long idleSince;

    /**
     * A connection over open sockets.
     *
     * @param plain the TCP connection, the one to close: closing TLS can block on a peer that does not read
     * @param socket what to read from and write to, over TLS or the same
     */
    Connection(Endpoint endpoint, Socket plain, Socket socket, TransportRequest first) throws IOException {
        this.endpoint = endpoint;
        this.plain = plain;
        this.in = new DeadlineInput(socket, first.deadline(), first.limits().readMillis());
        this.out = socket.getOutputStream();
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** Whether any byte of an answer to the last request has come. */
    boolean hasAnswered() {
        return answering;
    }

    /** Whether it may carry another exchange. */
    boolean isReusable() {
        return reusable;
    }

    /**
     * Whether something came while it rested: the end of TLS, or an answer that nobody asked for. A server may say goodbye
     * with a 408; the next request would take it for its own.
     */
    boolean hasSpoken() {
        try {
            return in.hasUnread() || plain.getInputStream().available() > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Marks the beginning of a rest. */
    void rest() {
        idleSince = System.nanoTime();
    }

    boolean hasRestedFor(long nanos) {
        return System.nanoTime() - idleSince > nanos;
    }

    /** Sends and receives; what it throws is an {@link ExchangeException}. */
    TransportResponse exchange(TransportRequest request) throws IOException {
        reusable = false;
        answering = false;
        boolean sent = false;
        try {
            in.restart(request.deadline(), request.limits().readMillis());
            send(request);
            sent = true;
            return receive(request);
        } catch (IOException e) {
            throw ExchangeException.in(sent ? Phase.RECEIVE : Phase.SEND, request.deadline(), e);
        }
    }

    void close() {
        try {
            plain.close();
        } catch (IOException e) {
            // It is of no more use either way.
            reusable = false;
        }
    }

    private void send(TransportRequest request) throws IOException {
        request.deadline().within(Integer.MAX_VALUE);
        if (head.write(request)) {
            out.write(head.bytes(), 0, head.length());
            return;
        }
        SocketGuard guard = SocketGuard.over(plain, request.deadline());
        try {
            out.write(head.bytes(), 0, head.length());
            out.write(request.body(), 0, request.length());
        } finally {
            guard.release();
        }
    }

    private TransportResponse receive(TransportRequest request) throws IOException {
        ResponseHead answer = readHead();
        ResponseBody reader = new ResponseBody(in, request.limits().maxResponseBytes());
        byte[] body = reader.read(answer);
        reusable = reader.isDelimited() && answer.keepsAlive() && !in.hasMore();
        return answer.with(body);
    }

    /** The final head; interim ones, which nobody asked for, are passed over. */
    private ResponseHead readHead() throws IOException {
        for (int i = 0; i <= MAX_INTERIM_ANSWERS; i++) {
            int first = in.next();
            if (first < 0) {
                throw new IOException("connection closed without an answer");
            }
            answering = true;
            ResponseHead answer = ResponseHead.read(first, in);
            if (answer.status() >= 200) {
                return answer;
            }
        }
        throw ExchangeException.malformed("more than " + MAX_INTERIM_ANSWERS + " interim answers");
    }
}
