package dev.connectorkit.transport;

import java.util.Arrays;

/** The bytes before a request's body, and the body too when it is small: one packet then carries both. */
final class RequestHead {
    private static final int MAX_SMALL_BODY = 16 * 1024;

    private byte[] bytes = new byte[4096];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Writes the head anew and returns whether the body is in it. */
    boolean write(TransportRequest request) {
        length = 0;
        value(request.method()).literal(" ").value(request.path()).literal(" HTTP/1.1\r\nHost: ");
        value(request.endpoint().hostHeader()).literal("\r\nContent-Length: ");
        literal(Integer.toString(request.length())).literal("\r\n");
        String[] headers = request.headers();
        for (int i = 0; i < headers.length; i += 2) {
            value(headers[i]).literal(": ").value(headers[i + 1]).literal("\r\n");
        }
        literal("\r\n");
        boolean whole = request.length() <= MAX_SMALL_BODY;
        if (whole) {
            reserve(request.length());
            System.arraycopy(request.body(), 0, bytes, length, request.length());
            length += request.length();
        }
        return whole;
    }

    /** Writes the request for a tunnel through a proxy. */
    void writeTunnel(Endpoint endpoint) {
        length = 0;
        String target = endpoint.host().indexOf(':') < 0 ? endpoint.host() : "[" + endpoint.host() + "]";
        String authority = target + ":" + endpoint.port();
        literal("CONNECT ")
                .value(authority)
                .literal(" HTTP/1.1\r\nHost: ")
                .value(authority)
                .literal("\r\n\r\n");
    }

    /** What comes from outside must not end its line: the rest would be taken for another header. */
    private RequestHead value(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                throw new IllegalArgumentException(
                        "request line and headers must be visible ASCII, found another character in one (not shown)");
            }
        }
        return literal(text);
    }

    @SuppressWarnings("deprecation") // Copies the low bytes without an array in between; ASCII has no others.
    private RequestHead literal(String text) {
        int size = text.length();
        reserve(size);
        text.getBytes(0, size, bytes, length);
        length += size;
        return this;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
