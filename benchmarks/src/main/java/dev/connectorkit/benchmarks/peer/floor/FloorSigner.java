package dev.connectorkit.benchmarks.peer.floor;

import dev.connectorkit.benchmarks.payload.Account;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * Signature Version 4 for one account, one path and one set of headers, all known in advance: what is left is the clock,
 * the hashes of body and request, and one HMAC.
 */
public final class FloorSigner {
    private static final int BLOCK = 64;
    private static final String SIGNED_HEADERS =
            "content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token";
    private static final byte[] STRING_TO_SIGN = FloorBytes.ascii("AWS4-HMAC-SHA256\n");

    private final byte[] beforeHash;
    private final byte[] afterDate;
    private final String credential;
    private final MessageDigest sha;
    private final byte[] hash = new byte[32];
    private final byte[] inner = new byte[BLOCK];
    private final byte[] outer = new byte[BLOCK];
    private final FloorBytes room = new FloorBytes(2048);

    private long day = -1;
    private long second = -1;
    private String scope = "";
    private String date = "";
    private String bodyHash = "";

    /**
     * A signer for the one path at a host.
     *
     * @param host value of the Host header
     */
    public FloorSigner(String host) {
        credential = "AWS4-HMAC-SHA256 Credential=" + Account.ACCESS_KEY_ID + "/";
        beforeHash = FloorBytes.ascii("POST\n" + Account.PATH + "\n\ncontent-type:application/json\nhost:" + host
                + "\nx-amz-content-sha256:");
        afterDate =
                FloorBytes.ascii("\nx-amz-security-token:" + Account.SESSION_TOKEN + "\n\n" + SIGNED_HEADERS + "\n");
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Signs a body.
     *
     * @param body holds the body
     * @param length how much of it
     * @param epochSecond the time
     * @return the Authorization header's value
     */
    public String sign(byte[] body, int length, long epochSecond) {
        if (epochSecond != second) {
            tick(epochSecond);
        }
        digest(body, length);
        room.clear().put(beforeHash);
        int start = room.length;
        room.hex(hash);
        bodyHash = room.text(start);
        room.put("\nx-amz-date:").put(date).put(afterDate).hex(hash);
        digest(room.bytes, room.length);
        room.clear()
                .put(STRING_TO_SIGN)
                .put(date)
                .put('\n')
                .put(scope)
                .put('\n')
                .hex(hash);
        authenticate(room.bytes, room.length);
        room.clear().put(credential).put(scope).put(", SignedHeaders=").put(SIGNED_HEADERS);
        return room.put(", Signature=").hex(hash).text(0);
    }

    /**
     * Of the signature just made.
     *
     * @return the value of X-Amz-Date
     */
    public String date() {
        return date;
    }

    /**
     * Of the body just signed.
     *
     * @return the value of X-Amz-Content-Sha256
     */
    public String bodyHash() {
        return bodyHash;
    }

    private void tick(long epochSecond) {
        long today = epochSecond / 86_400;
        long time = epochSecond % 86_400;
        if (today != day) {
            scope = yearMonthDay(today) + "/" + Account.REGION + "/" + Account.SIGNING_NAME + "/aws4_request";
            byte[] key = FloorBytes.ascii("AWS4" + Account.SECRET_ACCESS_KEY);
            for (String part : scope.split("/")) {
                keyed(key, key.length);
                byte[] text = FloorBytes.ascii(part);
                authenticate(text, text.length);
                key = hash.clone();
            }
            keyed(key, key.length);
            day = today;
        }
        long clock = 1_000_000 + time / 3600 * 10_000 + time / 60 % 60 * 100 + time % 60;
        date = scope.substring(0, 8) + "T" + Long.toString(clock).substring(1) + "Z";
        second = epochSecond;
    }

    /** The civil calendar, counted in years that begin in March so that the leap day comes last. */
    private static String yearMonthDay(long epochDay) {
        long days = epochDay + 719_468;
        long era = days / 146_097;
        long ofEra = days % 146_097;
        long yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        long ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long month = (5 * ofYear + 2) / 153;
        long dayOfMonth = ofYear - (153 * month + 2) / 5 + 1;
        long civil = month < 10 ? month + 3 : month - 9;
        long year = yearOfEra + era * 400 + (civil <= 2 ? 1 : 0);
        return Long.toString(year * 10_000 + civil * 100 + dayOfMonth);
    }

    private void keyed(byte[] key, int length) {
        for (int i = 0; i < BLOCK; i++) {
            byte b = i < length ? key[i] : 0;
            inner[i] = (byte) (b ^ 0x36);
            outer[i] = (byte) (b ^ 0x5c);
        }
    }

    private void authenticate(byte[] message, int length) {
        sha.update(inner);
        digest(message, length);
        sha.update(outer);
        digest(hash, hash.length);
    }

    private void digest(byte[] message, int length) {
        try {
            sha.update(message, 0, length);
            sha.digest(hash, 0, hash.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
