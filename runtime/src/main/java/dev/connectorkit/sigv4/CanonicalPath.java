package dev.connectorkit.sigv4;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The path as a signature sees it: dot segments and empty segments removed, then percent-encoded once more, so that
 * {@code %3A} on the wire is {@code %253A} here. Slashes stay.
 */
final class CanonicalPath {
    private static final String HEX = "0123456789ABCDEF";

    private CanonicalPath() {}

    /**
     * The canonical path of a path without query.
     *
     * @throws IllegalArgumentException when it has one
     */
    static String of(String path) {
        if (path.indexOf('?') >= 0) {
            throw new IllegalArgumentException("path must not have a query, found one; bind its members to the body");
        }
        return encode(normalize(path));
    }

    private static String normalize(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        String normalized = URI.create("https://host" + absolute).normalize().getRawPath();
        // Resolving a last dot leaves a slash that the request does not have; AWS's signer takes it off again.
        boolean slashAdded = normalized.length() > 1 && normalized.endsWith("/") && !path.endsWith("/");
        return slashAdded ? normalized.substring(0, normalized.length() - 1) : normalized;
    }

    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved((char) b) || b == '/') {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
