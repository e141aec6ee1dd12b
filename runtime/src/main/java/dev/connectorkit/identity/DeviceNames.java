package dev.connectorkit.identity;

import java.text.Normalizer;

/**
 * Makes a device's name one the service takes as {@code ConnectorDeviceName}.
 *
 * <p>The service takes 1 to 256 letters and digits of any script, spaces, {@code .}, {@code _} and {@code -}. This way
 * goes one way only: the name shown to a customer loses signs, the device is known by its id.
 */
public final class DeviceNames {

    private static final int MOST_CODE_POINTS = 256;

    /** Below this code unit nothing composes with anything, so that normalizing can be spared. */
    private static final char FIRST_COMBINING = '\u0300';

    private DeviceNames() {}

    /**
     * Cleans a name: {@code Mom's “new” lamp / left} becomes {@code Moms new lamp left}.
     *
     * <ul>
     *   <li>Letters with accents are composed (Unicode's NFC). Marks that remain are dropped, since the service has no
     *       place for them; so are format characters and the joiners of emoji.
     *   <li>Apostrophes and quotation marks are dropped, dashes of any length become {@code -}.
     *   <li>All other signs, emoji, control characters and lone surrogates become a space; several spaces become one,
     *       and those at the ends go.
     *   <li>What is longer than 256 code points is cut there.
     * </ul>
     *
     * <p>A name that is clean comes back as it is, so cleaning twice changes nothing more.
     *
     * @param name any string
     * @param fallback the name to give when nothing is left, such as the product's; itself clean
     * @return 1 to 256 code points that the service takes
     * @throws IllegalArgumentException when the fallback is empty or not clean
     */
    public static String clean(String name, String fallback) {
        if (fallback.isEmpty() || !cleaned(fallback).equals(fallback)) {
            throw new IllegalArgumentException("fallback of a device name: expected 1 to " + MOST_CODE_POINTS
                    + " letters, digits, single spaces, '.', '_' or '-', found \"" + fallback
                    + "\"; give a plain one, such as the product's name");
        }
        String cleaned = cleaned(name);
        return cleaned.isEmpty() ? fallback : cleaned;
    }

    private static String cleaned(String name) {
        if (isPlain(name)) {
            return name;
        }
        // Once more after the filter: what a dropped mark kept apart may compose now.
        return cut(composed(filtered(composed(name))));
    }

    /** Tells whether a name is clean at first sight, as most are. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c == ' ' ? before != ' ' : c < 0x80 && isKept(c);
            if (!plain) {
                return false;
            }
            before = c;
        }
        return before != ' ' && name.length() <= MOST_CODE_POINTS;
    }

    private static String composed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name;
    }

    private static String filtered(String name) {
        var out = new StringBuilder(name.length());
        boolean space = false;
        int codePoint;
        for (int i = 0; i < name.length(); i += Character.charCount(codePoint)) {
            codePoint = name.codePointAt(i);
            int kept = isDash(codePoint) ? '-' : codePoint;
            if (isKept(kept)) {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                out.appendCodePoint(kept);
                space = false;
            } else if (!isDropped(codePoint)) {
                space = true;
            }
        }
        return out.toString();
    }

    private static String cut(String name) {
        if (name.length() <= MOST_CODE_POINTS || name.codePointCount(0, name.length()) <= MOST_CODE_POINTS) {
            return name;
        }
        int end = name.offsetByCodePoints(0, MOST_CODE_POINTS);
        // Spaces are single by now.
        return name.substring(0, name.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    private static boolean isKept(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> codePoint == '.' || codePoint == '_' || codePoint == '-';
        };
    }

    private static boolean isDash(int codePoint) {
        return Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '\u2212'; // minus sign
    }

    private static boolean isDropped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            // Quotation marks that Unicode files elsewhere: ' " ` ´, the low ones, primes, the full-width ones.
            default -> "'\"`\u00b4\u201a\u201e\u2032\u2033\uff07\uff02".indexOf(codePoint) >= 0;
        };
    }
}
