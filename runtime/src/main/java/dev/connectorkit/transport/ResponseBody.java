package dev.connectorkit.transport;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** Reads the body that a head announces: of a given length, in chunks, or to the end of the connection. */
final class ResponseBody {
    private static final byte[] NONE = new byte[0];
    private static final int MAX_CHUNK_LINE = 1024;
    private static final int MAX_TRAILERS = 100;

    private final DeadlineInput in;
    private final int maxLength;
    private byte[] bytes = NONE;
    private int length;
    private boolean delimited = true;

    ResponseBody(DeadlineInput in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** Whether the body had an end of its own, so that the connection is still good. */
    boolean isDelimited() {
        return delimited;
    }

    byte[] read(ResponseHead head) throws IOException {
        if (head.status() == 204 || head.status() == 304) {
            return NONE;
        }
        String coding = head.first("Transfer-Encoding");
        String announced = head.first("Content-Length");
        if (coding != null) {
            if (!coding.toLowerCase(Locale.ROOT).equals("chunked")) {
                throw ExchangeException.malformed("transfer coding other than chunked");
            }
            delimited = announced == null;
            readChunks();
        } else if (announced != null) {
            append(parseLength(announced, 10));
        } else {
            delimited = false;
            readToEnd();
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    private void readChunks() throws IOException {
        long size;
        do {
            String line = line();
            int extension = line.indexOf(';');
            size = parseLength(extension < 0 ? line : line.substring(0, extension), 16);
            append(size);
            if (size > 0 && !line().isEmpty()) {
                throw ExchangeException.malformed("a chunk longer than it says");
            }
        } while (size > 0);
        int trailers = 0;
        while (!line().isEmpty()) {
            if (++trailers > MAX_TRAILERS) {
                throw ExchangeException.malformed("too many trailers");
            }
        }
    }

    private void readToEnd() throws IOException {
        while (true) {
            if (length == bytes.length) {
                // One byte more than allowed, to tell a body of the greatest length from a longer one.
                bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(2L * length, 1024), maxLength + 1L));
            }
            int read = in.read(bytes, length, bytes.length - length);
            if (read < 0) {
                return;
            }
            length += read;
            requireWithin(length);
        }
    }

    private void append(long size) throws IOException {
        requireWithin(length + size);
        int end = length + (int) size;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, length == 0 ? end : Math.max(end, Math.min(2 * length, maxLength)));
        }
        while (length < end) {
            int read = in.read(bytes, length, end - length);
            if (read < 0) {
                throw new IOException("answer ended " + (end - length) + " bytes too early");
            }
            length += read;
        }
    }

    private void requireWithin(long size) throws IOException {
        if (size > maxLength) {
            throw new IOException("answer must be at most " + maxLength + " bytes, found more");
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int b = in.next();
        while (b != '\n') {
            if (b < 0 || line.length() == MAX_CHUNK_LINE) {
                throw b < 0
                        ? new IOException("answer ended between its chunks")
                        : ExchangeException.malformed("a chunk's line of more than " + MAX_CHUNK_LINE + " bytes");
            }
            if (b != '\r') {
                line.append((char) b);
            }
            b = in.next();
        }
        return line.toString();
    }

    private static long parseLength(String text, int radix) throws IOException {
        String digits = text.strip();
        boolean valid = !digits.isEmpty() && digits.length() < 16;
        long value = 0;
        for (int i = 0; i < digits.length() && valid; i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            valid = digit >= 0 && digits.charAt(i) < 0x80;
            value = value * radix + digit;
        }
        if (!valid) {
            throw ExchangeException.malformed("a length that is no number");
        }
        return value;
    }
}
