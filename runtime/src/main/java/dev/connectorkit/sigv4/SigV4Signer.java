package dev.connectorkit.sigv4;

import dev.connectorkit.credentials.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Signs requests with AWS Signature Version 4: one region, one service, the whole body hashed at once.
 *
 * <p>AWS's own signer would do. This one exists because a connector answers within two seconds, cold start included: it
 * loads a handful of classes where AWS's brings eleven jars, and saves half of the time to the first signature and nearly
 * all of the allocation. It covers one fixed set of headers ({@code content-type}, {@code host},
 * {@code x-amz-content-sha256}, {@code x-amz-date}, {@code x-amz-security-token}) and no query, and AWS's signer is the
 * judge in its tests.
 *
 * <p>A signer belongs to one thread at a time; it keeps its buffers and the key of the day.
 */
public final class SigV4Signer {
    private static final byte[] ALGORITHM = ascii("AWS4-HMAC-SHA256");
    private static final byte[] HOST = ascii("\nhost:");
    private static final byte[] CONTENT_TYPE = ascii("\ncontent-type:");
    private static final byte[] CONTENT_SHA256 = ascii("\nx-amz-content-sha256:");
    private static final byte[] DATE = ascii("\nx-amz-date:");
    private static final byte[] TOKEN = ascii("\nx-amz-security-token:");
    private static final byte[] SIGNED_HEADERS = ascii("host;x-amz-content-sha256;x-amz-date");

    private final String region;
    private final String service;
    private final Sha256 sha = new Sha256();
    private final AsciiBuffer buffer = new AsciiBuffer(2048);
    private final byte[] hash = new byte[Sha256.LENGTH];
    private @Nullable SigningScope scope;

    private long second = Long.MIN_VALUE;
    private String date = "";

    /**
     * A signer for one region and service.
     *
     * @param region such as {@code eu-west-1}
     * @param service the signing name, such as {@code iotmanagedintegrations}
     */
    public SigV4Signer(String region, String service) {
        this.region = Objects.requireNonNull(region, "region");
        this.service = Objects.requireNonNull(service, "service");
    }

    /**
     * Signs a request.
     *
     * @param request what goes over the wire
     * @param credentials whose keys sign
     * @param epochSecond the time of signing, in seconds since 1970; the service accepts five minutes around its own
     * @return the headers to add
     * @throws IllegalArgumentException when the path has a query, which this signer does not cover
     */
    public Signature sign(SignableRequest request, Credentials credentials, long epochSecond) {
        if (request.path().indexOf('?') >= 0) {
            throw new IllegalArgumentException("path must not have a query, found one; bind its members to the body");
        }
        SigningScope current = scopeAt(credentials, epochSecond);
        boolean hasType = request.contentType() != null;
        String token = credentials.sessionToken();
        String contentSha256 = canonicalize(request, token);
        sha.update(buffer.bytes(), 0, buffer.length());
        sha.finish(hash);
        buffer.clear().append(ALGORITHM).append('\n').append(date).append('\n');
        buffer.append(current.text()).append('\n').hex(hash);
        current.key().authenticate(buffer.bytes(), buffer.length(), hash);
        buffer.clear().append(ALGORITHM).append(" Credential=").append(credentials.accessKeyId());
        buffer.append('/').append(current.text()).append(", SignedHeaders=");
        signedHeaders(hasType, token != null).append(", Signature=").hex(hash);
        return new Signature(date, contentSha256, buffer.text(0));
    }

    /** Leaves the canonical request in the buffer and returns the body's hash in hexadecimal digits. */
    private String canonicalize(SignableRequest request, @Nullable String token) {
        sha.update(request.body(), 0, request.length());
        sha.finish(hash);
        String type = request.contentType();
        // Method, path, an empty query, the headers one a line, their names, the body's hash.
        buffer.clear()
                .append(request.method())
                .append('\n')
                .append(CanonicalPath.of(request.path()))
                .append('\n');
        if (type != null) {
            buffer.append(CONTENT_TYPE).append(type);
        }
        buffer.append(HOST).append(request.host()).append(CONTENT_SHA256);
        int start = buffer.length();
        String contentSha256 = buffer.hex(hash).text(start);
        buffer.append(DATE).append(date);
        if (token != null) {
            buffer.append(TOKEN).append(token);
        }
        buffer.append('\n').append('\n');
        signedHeaders(type != null, token != null).append('\n').hex(hash);
        return contentSha256;
    }

    private AsciiBuffer signedHeaders(boolean hasType, boolean hasToken) {
        buffer.append(hasType ? "content-type;" : "").append(SIGNED_HEADERS);
        return buffer.append(hasToken ? ";x-amz-security-token" : "");
    }

    private SigningScope scopeAt(Credentials credentials, long epochSecond) {
        long day = Math.floorDiv(epochSecond, SigningScope.SECONDS_PER_DAY);
        SigningScope current = scope;
        if (current == null || !current.isFor(credentials, day)) {
            current = new SigningScope(sha, credentials, region, service, day);
            scope = current;
        }
        if (epochSecond != second) {
            date = current.date() + timeOfDay(epochSecond - day * SigningScope.SECONDS_PER_DAY);
            second = epochSecond;
        }
        return current;
    }

    /** Such as {@code T180000Z}; a leading one keeps the zeros. */
    private static String timeOfDay(long seconds) {
        long digits = 1_000_000 + seconds / 3600 * 10_000 + seconds / 60 % 60 * 100 + seconds % 60;
        return "T" + Long.toString(digits).substring(1) + "Z";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
