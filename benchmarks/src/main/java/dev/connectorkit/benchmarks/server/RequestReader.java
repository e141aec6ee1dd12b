package dev.connectorkit.benchmarks.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Reads requests of HTTP/1.1 with a Content-Length, one after the other, from one connection. */
final class RequestReader {
    private final InputStream in;
    private byte[] buffer = new byte[65_536];
    private int length;

    RequestReader(InputStream in) {
        this.in = in;
    }

    /**
     * Reads the next request's head, to the end of the blank line.
     *
     * @return false at the end of the connection
     */
    boolean readHead() throws IOException {
        while (headEnd() < 0) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** The body's length by the head. */
    int contentLength() {
        String value = header("\ncontent-length:");
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** Whether the client waits to be told that it may send the body. */
    boolean expectsContinue() {
        return header("\nexpect:").startsWith("100");
    }

    /** Reads the body that belongs to the head, and forgets both. */
    void skipBody() throws IOException {
        int end = headEnd() + contentLength();
        while (length < end) {
            if (!fill()) {
                throw new EOFException("body must have " + contentLength() + " bytes");
            }
        }
        System.arraycopy(buffer, end, buffer, 0, length - end);
        length -= end;
    }

    private String header(String name) {
        String head = new String(buffer, 0, headEnd(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf(name);
        return at < 0
                ? ""
                : head.substring(at + name.length(), head.indexOf('\r', at)).strip();
    }

    private int headEnd() {
        for (int i = 3; i < length; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n' && buffer[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * length);
        }
        int read = in.read(buffer, length, buffer.length - length);
        length += Math.max(0, read);
        return read >= 0;
    }
}
