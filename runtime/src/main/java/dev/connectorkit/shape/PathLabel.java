package dev.connectorkit.shape;

import java.nio.charset.StandardCharsets;

/** Values in the path of a request. */
public final class PathLabel {
    private static final String HEX = "0123456789ABCDEF";

    private PathLabel() {}

    /**
     * Percent-encodes a label as one segment of a path; the unreserved characters of RFC 3986 stay.
     *
     * @param member whose value it is, for the message
     * @param value of the label
     * @return the encoded value
     * @throws IllegalArgumentException when the value is empty, {@code .} or {@code ..}: the path would be another resource's
     */
    public static String encode(String member, String value) {
        return encode(member, value, false);
    }

    /**
     * Percent-encodes a greedy label, whose slashes separate segments.
     *
     * @param member whose value it is, for the message
     * @param value of the label
     * @return the encoded value
     * @throws IllegalArgumentException when the value is empty, {@code .} or {@code ..}
     */
    public static String encodeGreedy(String member, String value) {
        return encode(member, value, true);
    }

    private static String encode(String member, String value, boolean greedy) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(member + " must name a segment of the request's path, found \"" + value
                    + "\", which leads to another resource; give its real value");
        }
        int plain = 0;
        while (plain < value.length() && stays(value.charAt(plain), greedy)) {
            plain++;
        }
        return plain == value.length() ? value : encodeBytes(value, greedy);
    }

    private static String encodeBytes(String value, boolean greedy) {
        StringBuilder encoded = new StringBuilder(value.length() + 16);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (stays((char) b, greedy)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean stays(char c, boolean greedy) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~'
                || greedy && c == '/';
    }
}
