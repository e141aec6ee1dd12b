package dev.connectorkit.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Bytes from a socket, never waited for beyond the deadline: a peer that drips them is cut off all the same. */
final class DeadlineInput {
    private static final int CAPACITY = 8192;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[CAPACITY];
    private int position;
    private int limit;
    private Deadline deadline;
    private int readMillis;

    DeadlineInput(Socket socket, Deadline deadline, int readMillis) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.deadline = deadline;
        this.readMillis = readMillis;
    }

    void restart(Deadline next, int millis) {
        deadline = next;
        readMillis = millis;
    }

    /** Whether bytes are left over that nobody asked for. */
    boolean hasMore() {
        return position < limit;
    }

    /** Whether bytes can be had without waiting. */
    boolean hasUnread() throws IOException {
        return hasMore() || in.available() > 0;
    }

    /** The next byte, or -1 at the end. */
    int next() throws IOException {
        return position == limit && !fill() ? -1 : buffer[position++] & 0xff;
    }

    /** Reads some bytes, at least one, or returns -1 at the end. */
    int read(byte[] target, int offset, int length) throws IOException {
        if (position == limit && !fill()) {
            return -1;
        }
        int size = Math.min(length, limit - position);
        System.arraycopy(buffer, position, target, offset, size);
        position += size;
        return size;
    }

    private boolean fill() throws IOException {
        socket.setSoTimeout(deadline.within(readMillis));
        try {
            limit = Math.max(in.read(buffer, 0, CAPACITY), 0);
        } catch (IOException e) {
            limit = 0;
            // The more exact type would be loaded to verify this method.
            if (!(e instanceof SocketTimeoutException)) {
                throw e;
            }
            throw deadline.hasPassed()
                    ? deadline.passed()
                    : ExchangeException.timeout("no byte came for " + readMillis + " ms");
        } finally {
            position = 0;
        }
        return limit > 0;
    }
}
