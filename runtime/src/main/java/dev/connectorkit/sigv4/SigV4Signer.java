package dev.connectorkit.sigv4;

import dev.connectorkit.credentials.Credentials;
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
 * <p>A signer belongs to one thread at a time; it keeps its buffers, the key of the day, and what the
 * requests of a second share.
 */
public final class SigV4Signer {
    private final String region;
    private final String service;
    private final Sha256 sha = new Sha256();
    private final AsciiBuffer buffer = new AsciiBuffer(2048);
    private final byte[] hash = new byte[Sha256.LENGTH];
    private @Nullable SigningScope scope;
    private @Nullable SignatureFrame frame;

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

    /** Loads the digest that signing takes of the JDK. */
    public static void preload() {
        byte[] block = new byte[Sha256.BLOCK_LENGTH];
        new Sha256().hash(block, block.length, block);
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
        SigningScope current = scopeAt(credentials, Math.floorDiv(epochSecond, SigningScope.SECONDS_PER_DAY));
        SignatureFrame around = frameOf(request, current, epochSecond);
        sha.hash(request.body(), request.length(), hash);
        buffer.clear().append(around.beforeBodyHash());
        int start = buffer.length();
        String contentSha256 = buffer.hex(hash).text(start);
        buffer.append(around.afterBodyHash()).hex(hash);
        sha.hash(buffer.bytes(), buffer.length(), hash);
        buffer.clear().append(around.toSign()).hex(hash);
        current.key().authenticatePadded(buffer.bytes(), buffer.length(), hash);
        String authorization =
                buffer.clear().append(around.authorization()).hex(hash).text(0);
        return new Signature(around.date(), contentSha256, authorization);
    }

    private SigningScope scopeAt(Credentials credentials, long day) {
        SigningScope current = scope;
        if (current == null || !current.isFor(credentials, day)) {
            current = new SigningScope(sha, credentials, region, service, day);
            scope = current;
        }
        return current;
    }

    private SignatureFrame frameOf(SignableRequest request, SigningScope current, long epochSecond) {
        SignatureFrame around = frame;
        if (around == null || !around.isFor(request, current, epochSecond)) {
            around = new SignatureFrame(request, current, epochSecond);
            frame = around;
        }
        return around;
    }
}
