package dev.connectorkit.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The reversible form of ids in the alphabet of the service; {@link DeviceIds} describes it. */
final class IdForm {

    /** No encoding starts like this: after a comma comes a sign of {@link #SHORT} or a hexadecimal digit. */
    static final String DIGEST_PREFIX = ",sha256-";

    private static final char ESCAPE = ',';
    private static final String EMPTY = ",";

    /** Signs with an escape of two signs, and the second sign of each. */
    private static final String ESCAPED = ",:|/ ";

    private static final String SHORT = ",.-_@";
    private static final int MOST_HEX_DIGITS = 6;

    private final String subject;
    private final String owner;
    private final int limit;

    IdForm(String subject, String owner, int limit) {
        this.subject = subject;
        this.owner = owner;
        this.limit = limit;
    }

    String encode(String id) {
        String encoded = escape(id);
        if (encoded.length() > limit) {
            throw new IllegalArgumentException(
                    subject + ": expected at most " + limit + " characters once encoded, found " + encoded.length()
                            + "; send " + owner + ".digest(id) and keep which id it stands for");
        }
        return encoded;
    }

    String decode(String encoded) {
        if (encoded.startsWith(DIGEST_PREFIX)) {
            throw malformed("an encoded id, found a digest; look up the id that you kept for it");
        }
        if (encoded.isEmpty() || encoded.length() > limit) {
            throw malformed("1 to " + limit + " characters, found " + encoded.length() + "; pass it as encode gave it");
        }
        String id = encoded.equals(EMPTY) ? "" : unescape(encoded);
        // One encoding per id, by construction: upper-case digits, needless escapes, signs outside the alphabet and
        // halves of surrogate pairs put side by side all come out differently the second time.
        if (!escape(id).equals(encoded)) {
            throw malformed(
                    "the one form that encode gives, found signs or escapes that it does not use; pass it as encode gave it");
        }
        return id;
    }

    static String digest(String id) {
        byte[] units = new byte[2 * id.length()];
        for (int i = 0; i < id.length(); i++) {
            units[2 * i] = (byte) (id.charAt(i) >> 8);
            units[2 * i + 1] = (byte) id.charAt(i);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(units);
            return DIGEST_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every Java platform has it, this one does not", e);
        }
    }

    private static String escape(String id) {
        int plain = 0;
        while (plain < id.length() && isPlain(id.charAt(plain))) {
            plain++;
        }
        if (plain == id.length()) {
            return id.isEmpty() ? EMPTY : id;
        }
        var out = new StringBuilder(id.length() + 16).append(id, 0, plain);
        int codePoint;
        for (int i = plain; i < id.length(); i += Character.charCount(codePoint)) {
            codePoint = id.codePointAt(i);
            if (isPlain(codePoint)) {
                out.append((char) codePoint);
                continue;
            }
            out.append(ESCAPE);
            int known = ESCAPED.indexOf(codePoint);
            if (known >= 0) {
                out.append(SHORT.charAt(known));
            } else {
                out.append(Integer.toHexString(codePoint)).append(ESCAPE);
            }
        }
        return out.toString();
    }

    private String unescape(String encoded) {
        int escape = encoded.indexOf(ESCAPE);
        if (escape < 0) {
            return encoded;
        }
        var out = new StringBuilder(encoded.length());
        int from = 0;
        for (; escape >= 0; escape = encoded.indexOf(ESCAPE, from)) {
            out.append(encoded, from, escape);
            int known = escape + 1 < encoded.length() ? SHORT.indexOf(encoded.charAt(escape + 1)) : -1;
            if (known >= 0) {
                out.append(ESCAPED.charAt(known));
                from = escape + 2;
            } else {
                int end = encoded.indexOf(ESCAPE, escape + 1);
                out.appendCodePoint(codePoint(encoded, escape, end));
                from = end + 1;
            }
        }
        return out.append(encoded, from, encoded.length()).toString();
    }

    private int codePoint(String encoded, int escape, int end) {
        int codePoint = hexadecimal(encoded, escape + 1, end);
        if (!Character.isValidCodePoint(codePoint)) {
            throw malformed("one of " + SHORT + " or a hexadecimal code point and a comma after the comma at index "
                    + escape + ", found neither; pass it as encode gave it");
        }
        return codePoint;
    }

    /** Gives the number, or -1, which is no code point, when there is none of 1 to 6 digits. */
    private static int hexadecimal(String encoded, int from, int to) {
        if (to <= from || to - from > MOST_HEX_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(encoded.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        return number;
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c == '.'
                || c == '@'
                || c == '-';
    }

    private IllegalArgumentException malformed(String expectedAndFound) {
        return new IllegalArgumentException(subject + ": expected " + expectedAndFound);
    }
}
