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

    void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** Ends the message and makes the object ready for the next one. */
    void finish(byte[] hash) {
        try {
            digest.digest(hash, 0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 must fit its " + LENGTH + " bytes", e);
        }
    }
}
