package dev.connectorkit.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at the end and are reused: the room a writer writes into. */
abstract class Utf8Buffer {
    static final int MAX_LONG_LENGTH = 20;
    private static final byte[] LONG_MIN = "-9223372036854775808".getBytes(StandardCharsets.ISO_8859_1);

    byte[] buffer;
    int length;

    Utf8Buffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, found " + capacity);
        }
        buffer = new byte[capacity];
    }

    /**
     * How much has been written.
     *
     * @return bytes, from 0
     */
    public final int length() {
        return length;
    }

    /**
     * The buffer itself, for readers that must not copy.
     *
     * @return the live buffer, of which the first {@link #length()} bytes count; another one after the writer has grown
     */
    public final byte[] buffer() {
        return buffer;
    }

    /**
     * Copies what has been written.
     *
     * @return a new array of {@link #length()} bytes
     */
    public final byte[] toByteArray() {
        return Arrays.copyOf(buffer, length);
    }

    /** Forgets what has been written and keeps the room. */
    public final void reset() {
        length = 0;
    }

    /**
     * Writes the content to a stream.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException when the stream throws it
     */
    public final void writeTo(OutputStream out) throws IOException {
        out.write(buffer, 0, length);
    }

    /** Makes room for more bytes. */
    final void reserve(int more) {
        int needed = length + more;
        if (needed > buffer.length || needed < 0) {
            grow(needed);
        }
    }

    private void grow(int needed) {
        if (needed < 0) {
            throw new IllegalStateException("JSON must be shorter than 2 GiB, found more; send fewer values at once");
        }
        buffer = Arrays.copyOf(buffer, Math.max(buffer.length << 1, needed));
    }

    /** Appends the decimal digits of an integer; room for {@link #MAX_LONG_LENGTH} bytes must have been made. */
    final void digits(long value) {
        if (value == Long.MIN_VALUE) {
            append(LONG_MIN);
            return;
        }
        byte[] bytes = buffer;
        int at = length;
        long rest = value;
        if (rest < 0) {
            bytes[at++] = '-';
            rest = -rest;
        }
        at++;
        for (long left = rest; left >= 10; left /= 10) {
            at++;
        }
        length = at;
        do {
            long tenth = rest / 10;
            bytes[--at] = (byte) ('0' + (rest - tenth * 10));
            rest = tenth;
        } while (rest != 0);
    }

    /** Appends bytes; room for them must have been made. */
    final void append(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    /** Appends ASCII text; room for it must have been made. */
    @SuppressWarnings("deprecation") // Copies the low bytes without an array in between; ASCII has no others.
    final void copy(String ascii) {
        int size = ascii.length();
        ascii.getBytes(0, size, buffer, length);
        length += size;
    }
}
