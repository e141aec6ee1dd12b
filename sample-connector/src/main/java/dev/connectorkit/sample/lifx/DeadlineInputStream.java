package dev.connectorkit.sample.lifx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/** Ends a body that trickles: a socket's read timeout starts anew with every byte, a deadline does not. */
final class DeadlineInputStream extends FilterInputStream {

    private final long deadline;

    /**
     * Wraps a body.
     *
     * @param deadline a value of {@link System#nanoTime()}
     */
    DeadlineInputStream(InputStream in, long deadline) {
        super(in);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        check();
        return super.read(bytes, offset, length);
    }

    private void check() throws SocketTimeoutException {
        if (System.nanoTime() - deadline > 0) {
            throw new SocketTimeoutException("deadline passed while reading the body");
        }
    }
}
