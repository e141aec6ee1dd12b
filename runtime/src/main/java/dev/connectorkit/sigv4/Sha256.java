package dev.connectorkit.sigv4;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 into arrays that are there already. One thread at a time. */
final class Sha256 {
    static final int LENGTH = 32;
    static final int BLOCK_LENGTH = 64;

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
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
        } catch (DigestException e) {
            throw new IllegalStateException("SHA-256 must fit its " + LENGTH + " bytes", e);
        }
    }
}
