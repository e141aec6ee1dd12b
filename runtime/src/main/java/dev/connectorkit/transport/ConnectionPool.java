package dev.connectorkit.transport;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Connections at rest, the one used last on top: it is the least likely to have died. */
final class ConnectionPool {
    private static final int MAX_IDLE = 32;
    private static final long MAX_IDLE_NANOS = 20_000_000_000L;

    private final ArrayDeque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /** A connection to an endpoint that has rested in silence and not for too long, or null. */
    synchronized @Nullable Connection take(Endpoint endpoint) {
        if (idle.isEmpty()) {
            return null;
        }
        for (var connections = idle.descendingIterator(); connections.hasNext(); ) {
            Connection connection = connections.next();
            boolean old = connection.hasRestedFor(MAX_IDLE_NANOS);
            if (!old && !connection.endpoint().equals(endpoint)) {
                continue;
            }
            connections.remove();
            if (!old && !connection.hasSpoken()) {
                return connection;
            }
            connection.close();
        }
        return null;
    }

    synchronized void put(Connection connection) {
        if (closed) {
            connection.close();
            return;
        }
        connection.rest();
        idle.addLast(connection);
        if (idle.size() > MAX_IDLE) {
            idle.removeFirst().close();
        }
    }

    synchronized void close() {
        closed = true;
        clear();
    }

    synchronized void clear() {
        while (!idle.isEmpty()) {
            idle.removeLast().close();
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
