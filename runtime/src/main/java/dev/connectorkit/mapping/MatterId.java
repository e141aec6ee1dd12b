package dev.connectorkit.mapping;

/**
 * Ids of clusters, attributes, commands and fields: up to 32 bits, spelt {@code 0x0006}, {@code 0X6} or {@code 6}. All
 * spellings of one number are the same id.
 */
public final class MatterId {
    /** What {@link #parse} gives for a text that is no id. */
    public static final long NONE = -1;

    private static final int MAX_LENGTH = 24;
    private static final long MAX = 0xFFFF_FFFFL;
    private static final int SHORT_DIGITS = 4;
    private static final int LONG_DIGITS = 8;

    private MatterId() {}

    /**
     * Reads an id.
     *
     * @param text 1 to 24 characters: decimal digits, or hexadecimal digits after {@code 0x}
     * @return 0 to 4,294,967,295, or {@link #NONE} when the text is no id
     */
    public static long parse(String text) {
        boolean hex = text.length() > 2 && text.charAt(0) == '0' && (text.charAt(1) | 0x20) == 'x';
        int start = hex ? 2 : 0;
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return NONE;
        }
        long id = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0 || !hex && digit > 9) {
                return NONE;
            }
            id = id * (hex ? 16 : 10) + digit;
            if (id > MAX) {
                return NONE;
            }
        }
        return id;
    }

    /**
     * Writes the id of a cluster or an attribute.
     *
     * @param id the number
     * @return {@code 0x} and four digits, or eight behind a manufacturer's id
     */
    public static String wide(long id) {
        return hex(id, 4);
    }

    /**
     * Writes the id of a command or an event.
     *
     * @param id the number
     * @return {@code 0x} and two digits, or eight behind a manufacturer's id
     */
    public static String narrow(long id) {
        return hex(id, 2);
    }

    private static String hex(long id, int digits) {
        String hex = Long.toHexString(id & MAX);
        int width = hex.length() > SHORT_DIGITS ? LONG_DIGITS : digits;
        // Not with +, which would start the machinery of string concatenation on the way to the first answer.
        return "0x"
                .concat("0000".substring(4 - Math.max(0, width - hex.length())))
                .concat(hex);
    }

    // Character.digit would accept the digits of every script.
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = (c | 0x20) - 'a';
        return letter >= 0 && letter < 6 && c < 128 ? letter + 10 : -1;
    }
}
