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

    /** The pad, and room for the inner hash. */
    private final byte[] outer = new byte[Sha256.BLOCK_LENGTH + Sha256.LENGTH];

    HmacSha256(Sha256 sha, byte[] key) {
        this.sha = sha;
        byte[] block = key;
        if (key.length > Sha256.BLOCK_LENGTH) {
            block = new byte[Sha256.LENGTH];
            sha.hash(key, key.length, block);
        }
        Arrays.fill(innerPad, INNER);
        Arrays.fill(outer, OUTER);
        for (int i = 0; i < block.length; i++) {
            innerPad[i] ^= block[i];
            outer[i] ^= block[i];
        }
    }

    /** A message behind the inner pad: one block, so that what is put together there is hashed where it is. */
    byte[] padded(byte[] message) {
        byte[] padded = Arrays.copyOf(innerPad, Sha256.BLOCK_LENGTH + message.length);
        System.arraycopy(message, 0, padded, Sha256.BLOCK_LENGTH, message.length);
        return padded;
    }

    /**
     * Authenticates a message.
     *
     * @param message the whole message
     * @param mac takes the result in its first bytes
     */
    void authenticate(byte[] message, byte[] mac) {
        byte[] padded = padded(message);
        authenticatePadded(padded, padded.length, mac);
    }

    /**
     * Authenticates a message behind its pad.
     *
     * @param padded begins with what {@link #padded} made
     * @param length bytes of pad and message
     * @param mac takes the result in its first bytes
     */
    void authenticatePadded(byte[] padded, int length, byte[] mac) {
        sha.hash(padded, length, mac);
        System.arraycopy(mac, 0, outer, Sha256.BLOCK_LENGTH, Sha256.LENGTH);
        sha.hash(outer, outer.length, mac);
    }
}
