package dev.connectorkit.transport;

import java.io.IOException;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 over sockets: the transport that starts fastest.
 *
 * <p>The JDK has two clients. {@code java.net.http} takes about 150 ms of a cold start. {@code HttpURLConnection} starts
 * fast, but cannot keep a deadline against a peer that drips bytes (closing it waits for the read it should end), probes a
 * kept connection for a millisecond before each reuse, and cannot tell a kept connection that had died from a request that
 * was lost. This class does exactly what one small signed request needs.
 *
 * <p>Connections are kept for 20 seconds of rest. One that turns out to have died, before the first byte of an answer, is
 * replaced once if the request is repeatable. No redirects, no cookies, no content codings. Proxies of the JVM's settings
 * are honoured for HTTPS; one that wants authentication needs {@link JdkHttpTransport}.
 */
public final class SocketTransport implements Transport {
    private final ConnectionPool pool = new ConnectionPool();
    private final ConnectionOpener opener;

    /** A transport with the JVM's own trust in certificates. */
    public SocketTransport() {
        this(null);
    }

    /**
     * A transport with a trust of one's own.
     *
     * @param tls makes the sockets of HTTPS; null for the JVM's default. Host names are verified in any case.
     */
    public SocketTransport(@Nullable SSLSocketFactory tls) {
        opener = new ConnectionOpener(tls);
    }

    /**
     * Loads what a plain connection takes of the JDK, without resolving a name or connecting: short enough to go on beside
     * other loading. It leaves TLS alone, whose settings count as they are when the first request is sent.
     */
    public static void preload() {
        ConnectionOpener.preload();
    }

    @Override
    public TransportResponse send(TransportRequest request) throws IOException {
        if (pool.isClosed()) {
            throw ExchangeException.in(Phase.CONNECT, request.deadline(), new IOException("transport has been closed"));
        }
        Connection kept = pool.take(request.endpoint());
        if (kept != null) {
            try {
                return exchange(kept, request);
            } catch (IOException e) {
                if (kept.hasAnswered()
                        || !request.repeatable()
                        || request.deadline().hasPassed()
                        || isTimeout(e)) {
                    throw e;
                }
                // What else rests there is as old, and as dead.
                pool.clear();
            }
        }
        return exchange(opener.open(request), request);
    }

    /** Also prepares TLS as far as the first message to a server, which takes longer than all the rest. */
    @Override
    public void warmUp() {
        TlsWarmUp.run(opener.factory());
    }

    @Override
    public void close() {
        pool.close();
    }

    private TransportResponse exchange(Connection connection, TransportRequest request) throws IOException {
        try {
            return connection.exchange(request);
        } finally {
            if (connection.isReusable()) {
                pool.put(connection);
            } else {
                connection.close();
            }
        }
    }

    /** Silence is not death: the service may be at work on the request. */
    private static boolean isTimeout(IOException failure) {
        return failure.getCause() instanceof SocketTimeoutException;
    }
}
