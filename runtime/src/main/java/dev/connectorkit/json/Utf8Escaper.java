package dev.connectorkit.json;

/** The characters that cannot go into a JSON string as they are, and those that are more than one byte in UTF-8. */
final class Utf8Escaper {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private Utf8Escaper() {}

    /**
     * Upper bound of the bytes that the rest of a string needs. Kept apart from writing so that the loop that writes
     * checks no room.
     */
    static int worstCase(String value, int from) {
        long worst = 0;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            worst += c < ' ' ? 6 : c < 0x80 ? 2 : 3;
        }
        if (worst > Integer.MAX_VALUE - 16) {
            throw new IllegalStateException("JSON must be shorter than 2 GiB, found a longer string");
        }
        return (int) worst;
    }

    /** Writes a string from an index on and returns the position after it. */
    static int escape(String value, int from, byte[] bytes, int position) {
        int at = position;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                at = c < ' ' || c == '"' || c == '\\' ? escape(c, bytes, at) : plain(c, bytes, at);
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xc0 | c >> 6);
                bytes[at++] = (byte) (0x80 | c & 0x3f);
            } else if (!Character.isSurrogate(c)) {
                bytes[at++] = (byte) (0xe0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[at++] = (byte) (0x80 | c & 0x3f);
            } else {
                at = pair(value, i++, bytes, at);
            }
        }
        return at;
    }

    private static int plain(char c, byte[] bytes, int at) {
        bytes[at] = (byte) c;
        return at + 1;
    }

    private static int escape(char c, byte[] bytes, int position) {
        int at = position;
        bytes[at++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[at++] = (byte) c;
            case '\b' -> bytes[at++] = 'b';
            case '\t' -> bytes[at++] = 't';
            case '\n' -> bytes[at++] = 'n';
            case '\f' -> bytes[at++] = 'f';
            case '\r' -> bytes[at++] = 'r';
            default -> {
                bytes[at++] = 'u';
                bytes[at++] = '0';
                bytes[at++] = '0';
                bytes[at++] = HEX[c >> 4];
                bytes[at++] = HEX[c & 15];
            }
        }
        return at;
    }

    private static int pair(String value, int index, byte[] bytes, int position) {
        int codePoint = value.codePointAt(index);
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            throw new IllegalArgumentException("string must not hold half a surrogate pair, found one at index " + index
                    + "; clean the text where it comes from");
        }
        int at = position;
        bytes[at++] = (byte) (0xf0 | codePoint >> 18);
        bytes[at++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        bytes[at++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        bytes[at++] = (byte) (0x80 | codePoint & 0x3f);
        return at;
    }
}
