package dev.connectorkit.benchmarks.peer.floor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow, and the few JSON values the payloads have. */
public final class FloorBytes {
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    byte[] bytes;
    int length;

    /**
     * Room to write into.
     *
     * @param capacity bytes to begin with
     */
    public FloorBytes(int capacity) {
        bytes = new byte[capacity];
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * The room itself.
     *
     * @return its first {@link #length()} bytes count
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * How much is written.
     *
     * @return bytes
     */
    public int length() {
        return length;
    }

    FloorBytes clear() {
        length = 0;
        return this;
    }

    FloorBytes put(byte[] fragment) {
        return put(fragment, fragment.length);
    }

    FloorBytes put(byte[] fragment, int size) {
        room(size);
        System.arraycopy(fragment, 0, bytes, length, size);
        length += size;
        return this;
    }

    FloorBytes put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Copies ASCII text as it is. */
    @SuppressWarnings("deprecation") // Copies the low bytes without an array in between.
    FloorBytes put(String ascii) {
        int size = ascii.length();
        room(size);
        ascii.getBytes(0, size, bytes, length);
        length += size;
        return this;
    }

    FloorBytes bool(boolean value) {
        return put(value ? TRUE : FALSE);
    }

    FloorBytes number(long value) {
        if (value < 0) {
            put('-');
            value = -value;
        }
        room(19);
        int end = length + 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            end++;
        }
        length = end;
        do {
            bytes[--end] = (byte) ('0' + value % 10);
            value /= 10;
        } while (value != 0);
        return this;
    }

    /** Writes a quoted string; printable ASCII in one pass. */
    FloorBytes string(String value) {
        int size = value.length();
        room(size + 2);
        byte[] into = bytes;
        int at = length;
        into[at++] = '"';
        for (int i = 0; i < size; i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return escaped(value);
            }
            into[at++] = (byte) c;
        }
        into[at++] = '"';
        length = at;
        return this;
    }

    private FloorBytes escaped(String value) {
        put('"');
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        for (byte b : encoded) {
            if (b == '"' || b == '\\') {
                put('\\').put((char) b);
            } else if (b >= 0 && b < ' ') {
                put("\\u00").put(Character.forDigit(b >> 4, 16)).put(Character.forDigit(b & 15, 16));
            } else {
                put((char) (b & 0xff));
            }
        }
        return put('"');
    }

    FloorBytes hex(byte[] digest) {
        room(2 * digest.length);
        for (byte b : digest) {
            bytes[length++] = digit(b >> 4 & 15);
            bytes[length++] = digit(b & 15);
        }
        return this;
    }

    String text(int from) {
        return new String(bytes, from, length - from, StandardCharsets.ISO_8859_1);
    }

    private static byte digit(int value) {
        return (byte) (value < 10 ? '0' + value : 'a' - 10 + value);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
