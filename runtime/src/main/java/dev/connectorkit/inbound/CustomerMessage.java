package dev.connectorkit.inbound;

/**
 * Texts that reach the customer, in an answer's {@code responseMessage} or an event's {@code Message}. The latter allows
 * letters, digits, white space and {@code _ . , @ -}, 1 to 256 of them; so the former keeps to that as well.
 */
final class CustomerMessage {
    static final String FAILED = "The connector failed.";

    private static final int MAX_LENGTH = 256;

    private CustomerMessage() {}

    /** A text that fits: apostrophes and quotation marks go, any other sign becomes a space, runs of spaces become one. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
        for (int i = 0; i < text.length() && clean.length() < MAX_LENGTH; i++) {
            char c = text.charAt(i);
            if (isAllowed(c)) {
                clean.append(c);
            } else if (!isQuote(c) && !clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        return clean.isEmpty() ? FAILED : clean.toString().trim();
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"' || c == '\u2019' || c == '\u201c' || c == '\u201d';
    }

    private static boolean isAllowed(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c == '.'
                || c == ','
                || c == '@'
                || c == '-';
    }
}
