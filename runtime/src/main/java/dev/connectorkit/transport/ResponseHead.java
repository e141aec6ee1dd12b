package dev.connectorkit.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Status line and headers of an answer, kept as they came: few of them are ever asked for. */
final class ResponseHead implements ResponseHeaders {
    private static final int MAX_LENGTH = 32 * 1024;
    private static final int STATUS_START = "HTTP/1.1 ".length();
    private static final int STATUS_END = STATUS_START + 3;

    private final byte[] bytes;
    private final int status;

    private ResponseHead(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.status = parseStatus();
    }

    /** Reads up to and with the empty line, given the first byte. */
    static ResponseHead read(int first, DeadlineInput in) throws IOException {
        byte[] head = new byte[512];
        int length = 0;
        int lineLength = 0;
        for (int b = first; b >= 0; b = in.next()) {
            if (length == head.length) {
                head = grow(head);
            }
            head[length++] = (byte) b;
            if (b == '\n' && lineLength == 0 && length > 2) {
                return new ResponseHead(Arrays.copyOf(head, length));
            }
            lineLength = b == '\n' ? 0 : b == '\r' ? lineLength : lineLength + 1;
        }
        throw new IOException("answer ended in its head");
    }

    private static byte[] grow(byte[] head) throws IOException {
        if (head.length >= MAX_LENGTH) {
            throw ExchangeException.malformed("headers of more than " + MAX_LENGTH + " bytes");
        }
        return Arrays.copyOf(head, 2 * head.length);
    }

    int status() {
        return status;
    }

    TransportResponse with(byte[] body) {
        return new TransportResponse(status, this, body);
    }

    /** Whether the connection may carry another exchange, as far as the head says. */
    boolean keepsAlive() {
        String connection = first("Connection");
        return bytes[STATUS_START - 2] == '1'
                && (connection == null || !connection.toLowerCase(Locale.ROOT).contains("close"));
    }

    @Override
    public @Nullable String first(String name) {
        int line = endOfLine(0) + 1;
        while (line < bytes.length) {
            int end = endOfLine(line);
            int colon = line + name.length();
            if (colon < end && bytes[colon] == ':' && startsWith(line, name)) {
                return new String(bytes, colon + 1, end - colon - 1, StandardCharsets.ISO_8859_1).strip();
            }
            line = end + 1;
        }
        return null;
    }

    private int parseStatus() throws IOException {
        boolean http1 = bytes.length > STATUS_END
                && startsWith(0, "HTTP/1.")
                && (bytes[STATUS_START - 2] == '1' || bytes[STATUS_START - 2] == '0')
                && bytes[STATUS_START - 1] == ' '
                && bytes[STATUS_END] <= ' ';
        int code = 0;
        for (int i = STATUS_START; http1 && i < STATUS_END; i++) {
            http1 = bytes[i] >= '0' && bytes[i] <= '9';
            code = 10 * code + bytes[i] - '0';
        }
        if (!http1 || code < 100 || code > 599) {
            throw ExchangeException.malformed("another status line");
        }
        return code;
    }

    private int endOfLine(int from) {
        int at = from;
        while (bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean startsWith(int offset, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (lower(bytes[offset + i]) != lower((byte) text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
}
