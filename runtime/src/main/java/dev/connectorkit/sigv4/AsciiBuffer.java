package dev.connectorkit.sigv4;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** ASCII text that is put together in one reused array. */
final class AsciiBuffer {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private byte[] bytes;
    private int length;

    AsciiBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    AsciiBuffer clear() {
        length = 0;
        return this;
    }

    AsciiBuffer append(byte[] text) {
        reserve(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    AsciiBuffer hex(byte[] value) {
        reserve(2 * value.length);
        byte[] into = bytes;
        int at = length;
        for (byte b : value) {
            into[at] = HEX[b >> 4 & 15];
            into[at + 1] = HEX[b & 15];
            at += 2;
        }
        length = at;
        return this;
    }

    /** The text from a position to the end. */
    String text(int from) {
        return new String(bytes, from, length - from, StandardCharsets.ISO_8859_1);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
