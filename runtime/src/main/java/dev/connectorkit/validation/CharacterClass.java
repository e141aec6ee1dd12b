package dev.connectorkit.validation;

/**
 * One step of a pattern: a set of characters as the patterns of the model name them, which are ASCII characters, and all
 * letters or all numbers of Unicode; and how many of them it takes. One class, for each is loaded with the first request.
 *
 * @param low ASCII 0 to 63, one bit each
 * @param high ASCII 64 to 127, one bit each
 * @param letters whether every Unicode letter belongs to it
 * @param numbers whether every Unicode number belongs to it
 * @param repeated whether it takes one and as many more as there are, not only one
 */
record CharacterClass(long low, long high, boolean letters, boolean numbers, boolean repeated) {
    static final CharacterClass NONE = new CharacterClass(0, 0, false, false, false);
    static final CharacterClass DIGITS = NONE.plus('0', '9');
    static final CharacterClass WORD = DIGITS.plus('a', 'z').plus('A', 'Z').plus('_', '_');
    static final CharacterClass SPACE = NONE.plus('\t', '\r').plus(' ', ' ');
    static final CharacterClass LETTERS =
            new CharacterClass(0, 0, true, false, false).plus('a', 'z').plus('A', 'Z');
    static final CharacterClass NUMBERS = new CharacterClass(0, 0, false, true, false).plus(DIGITS);

    private static final int LETTER_TYPES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int NUMBER_TYPES =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    /** This class and the ASCII characters of a range. */
    CharacterClass plus(char from, char to) {
        // Bits from one to another without a loop, which is slow until it is compiled.
        long upTo = -1L >>> 63 - (to & 63);
        long startingAt = -1L << (from & 63);
        long lower = from > 63 ? 0 : to > 63 ? startingAt : startingAt & upTo;
        long upper = to < 64 ? 0 : from < 64 ? upTo : startingAt & upTo;
        return new CharacterClass(low | lower, high | upper, letters, numbers, repeated);
    }

    /** This class and another. */
    CharacterClass plus(CharacterClass other) {
        return new CharacterClass(
                low | other.low, high | other.high, letters || other.letters, numbers || other.numbers, repeated);
    }

    /** The same characters, one and as many more as there are. */
    CharacterClass orMore() {
        return new CharacterClass(low, high, letters, numbers, true);
    }

    /** Whether no character belongs to both. */
    boolean isDisjoint(CharacterClass other) {
        return (low & other.low) == 0
                && (high & other.high) == 0
                && !(letters && other.letters)
                && !(numbers && other.numbers);
    }

    boolean contains(int codePoint) {
        if (codePoint < 64) {
            return (low >>> codePoint & 1) != 0;
        }
        if (codePoint < 128) {
            return (high >>> codePoint & 1) != 0;
        }
        return (letters || numbers) && containsType(Character.getType(codePoint));
    }

    private boolean containsType(int type) {
        int types = (letters ? LETTER_TYPES : 0) | (numbers ? NUMBER_TYPES : 0);
        return (types >>> type & 1) != 0;
    }

    /** The index after the longest run of these characters. */
    int skip(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!contains(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
