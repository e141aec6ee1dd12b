package dev.connectorkit.sigv4;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * SHA-256 into arrays that are there already. One thread at a time. It names failures by what the JDK loads anyway; the more
 * exact types would be loaded to verify this class.
 */
final class Sha256 {
    static final int LENGTH = 32;
    static final int BLOCK_LENGTH = 64;

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java platform must provide SHA-256, found none; check java.security", e);
        }
    }

    /**
     * Hashes a message. Signing does it four times for one request, always here: compiled, the digest's own code is large,
     * and a copy of it at each place would push out of the processor's cache what writes the body.
     *
     * @param message may be the array that takes the hash
     * @param length bytes from the message's beginning
     * @param hash takes the hash in its first bytes
     */
    void hash(byte[] message, int length, byte[] hash) {
        try {
            digest.update(message, 0, length);
            digest.digest(hash, 0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 must fit its " + LENGTH + " bytes", e);
        }
    }
}
