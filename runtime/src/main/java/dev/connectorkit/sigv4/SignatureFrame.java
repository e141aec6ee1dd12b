package dev.connectorkit.sigv4;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All of a signature but its hashes: what requests to one path in the same second have in common. A client that sends many
 * makes it once a second, and adds four hashes for each.
 */
final class SignatureFrame {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";

    private final SigningScope scope;
    private final long second;
    private final String method;
    private final String host;
    private final String path;
    private final @Nullable String contentType;

    private final String date;
    private final byte[] beforeBodyHash;
    private final byte[] afterBodyHash;
    private final byte[] toSign;
    private final byte[] authorization;

    /**
     * A frame for all requests that have this one's method, host, path and type.
     *
     * @throws IllegalArgumentException when the path has a query
     */
    SignatureFrame(SignableRequest request, SigningScope scope, long second) {
        this.scope = scope;
        this.second = second;
        this.method = request.method();
        this.host = request.host();
        this.path = request.path();
        this.contentType = request.contentType();
        this.date = scope.date() + timeOfDay(Math.floorMod(second, SigningScope.SECONDS_PER_DAY));
        String token = scope.credentials().sessionToken();
        String signedHeaders = (contentType == null ? "" : "content-type;")
                + "host;x-amz-content-sha256;x-amz-date"
                + (token == null ? "" : ";x-amz-security-token");
        // Method, path, an empty query, the headers one a line, their names, the body's hash.
        this.beforeBodyHash = ascii(method + "\n" + canonical(path) + "\n"
                + (contentType == null ? "" : "\ncontent-type:" + contentType)
                + "\nhost:" + host + "\nx-amz-content-sha256:");
        this.afterBodyHash = ascii("\nx-amz-date:" + date
                + (token == null ? "" : "\nx-amz-security-token:" + token)
                + "\n\n" + signedHeaders + "\n");
        this.toSign = scope.key().padded(ascii(ALGORITHM + "\n" + date + "\n" + scope.text() + "\n"));
        this.authorization =
                ascii(ALGORITHM + " Credential=" + scope.credentials().accessKeyId() + "/" + scope.text()
                        + ", SignedHeaders=" + signedHeaders + ", Signature=");
    }

    boolean isFor(SignableRequest request, SigningScope otherScope, long otherSecond) {
        return second == otherSecond
                && scope == otherScope
                && path.equals(request.path())
                && host.equals(request.host())
                && method.equals(request.method())
                && Objects.equals(contentType, request.contentType());
    }

    /** Such as {@code 20261123T180000Z}. */
    String date() {
        return date;
    }

    /** The canonical request up to the body's hash as the value of a header. */
    byte[] beforeBodyHash() {
        return beforeBodyHash;
    }

    /** The canonical request from there to the body's hash, with which it ends. */
    byte[] afterBodyHash() {
        return afterBodyHash;
    }

    /** The string to sign up to the canonical request's hash, ready to be authenticated with the scope's key. */
    byte[] toSign() {
        return toSign;
    }

    /** The header's value up to the signature. */
    byte[] authorization() {
        return authorization;
    }

    /** Such as {@code T180000Z}; a leading one keeps the zeros. */
    private static String timeOfDay(long seconds) {
        long digits = 1_000_000 + seconds / 3600 * 10_000 + seconds / 60 % 60 * 100 + seconds % 60;
        return "T" + Long.toString(digits).substring(1) + "Z";
    }

    /** Nearly every path is canonical as it is, a constant and an id: it needs none of the classes that make one so. */
    static String canonical(String path) {
        return isPlain(path) ? path : CanonicalPath.of(path);
    }

    /** Segments of letters, digits, hyphens and underscores, each behind one slash. */
    private static boolean isPlain(String path) {
        char previous = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean inSegment =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (inSegment ? i == 0 : c != '/' || previous == '/') {
                return false;
            }
            previous = c;
        }
        return previous != 0;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
