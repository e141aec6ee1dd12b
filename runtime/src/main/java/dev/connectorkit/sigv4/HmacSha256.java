package dev.connectorkit.sigv4;

import java.util.Arrays;

/**
 * HMAC (RFC 2104) with SHA-256 and one key.
 *
 * <p>Not {@code javax.crypto.Mac}: its first use verifies and initialises the JCE framework, about 15 ms of a cold start
 * that sends one request.
 */
final class HmacSha256 {
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final Sha256 sha;
    private final byte[] innerPad = new byte[Sha256.BLOCK_LENGTH];
    private final byte[] outerPad = new byte[Sha256.BLOCK_LENGTH];

    HmacSha256(Sha256 sha, byte[] key) {
        this.sha = sha;
        byte[] block = key;
        if (key.length > Sha256.BLOCK_LENGTH) {
            block = new byte[Sha256.LENGTH];
            sha.update(key, 0, key.length);
            sha.finish(block);
        }
        Arrays.fill(innerPad, INNER);
        Arrays.fill(outerPad, OUTER);
        for (int i = 0; i < block.length; i++) {
            innerPad[i] ^= block[i];
            outerPad[i] ^= block[i];
        }
    }

    /** Authenticates the first bytes of an array; the message's array may also take the result. */
    void authenticate(byte[] message, int length, byte[] mac) {
        sha.update(innerPad, 0, innerPad.length);
        sha.update(message, 0, length);
        sha.finish(mac);
        sha.update(outerPad, 0, outerPad.length);
        sha.update(mac, 0, Sha256.LENGTH);
        sha.finish(mac);
    }
}
