package dev.connectorkit.json;

import java.nio.charset.StandardCharsets;

/** A string of a JSON text in UTF-8: found with all its rules kept, and made only when somebody asks for it. */
final class Utf8Text {
    private static final int MAX_CODE_POINT = 0x10FFFF;

    private final byte[] json;
    private final int end;
    private int start;
    private int stop;
    private int chars;
    private boolean isPlain;

    Utf8Text(byte[] json, int end) {
        this.json = json;
        this.end = end;
    }

    /**
     * Goes over a string.
     *
     * @param from the place after the opening quotation mark
     * @return the place after the closing one, or minus the place of what is wrong, less one
     */
    int scan(int from) {
        start = from;
        chars = 0;
        isPlain = true;
        int at = from;
        while (at < end && json[at] != '"') {
            int next = json[at] >= ' ' && json[at] != '\\' ? at + 1 : special(at);
            if (next < 0) {
                return next;
            }
            chars++;
            at = next;
        }
        stop = at;
        return at == end ? -end - 1 : at + 1;
    }

    /** The string's length in UTF-16, as limits count it. */
    int length() {
        return chars;
    }

    /** The string. */
    String text() {
        if (isPlain) {
            return new String(json, start, stop - start, StandardCharsets.ISO_8859_1);
        }
        StringBuilder text = new StringBuilder(chars);
        int at = start;
        while (at < stop) {
            if (json[at] == '\\') {
                text.append(json[at + 1] == 'u' ? (char) hex(at + 2) : unescaped(json[at + 1]));
                at += json[at + 1] == 'u' ? 6 : 2;
            } else {
                text.appendCodePoint(codePoint(at));
                at += width(json[at]);
            }
        }
        return text.toString();
    }

    /** The place after an escape or a character beyond ASCII. */
    private int special(int at) {
        isPlain = false;
        if (json[at] == '\\') {
            return escape(at);
        }
        int width = width(json[at]);
        if (width < 2 || at + width > end) {
            return -at - 1;
        }
        for (int i = 1; i < width; i++) {
            if ((json[at + i] & 0xC0) != 0x80) {
                return -at - 1;
            }
        }
        int codePoint = codePoint(at);
        boolean isShortest = codePoint >= (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000);
        boolean isCharacter = codePoint <= MAX_CODE_POINT && (codePoint < 0xD800 || codePoint > 0xDFFF);
        chars += width == 4 ? 1 : 0;
        return isShortest && isCharacter ? at + width : -at - 1;
    }

    private int escape(int at) {
        if (at + 1 == end) {
            return -end - 1;
        }
        if (json[at + 1] == 'u') {
            return at + 6 <= end && hex(at + 2) >= 0 ? at + 6 : -at - 1;
        }
        return unescaped(json[at + 1]) == 0 ? -at - 1 : at + 2;
    }

    private static char unescaped(byte letter) {
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> 0;
        };
    }

    /** Four hexadecimal digits, or a negative number. */
    private int hex(int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(json[i], 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** How many bytes a character takes, by its first; 0 when none begins like this. */
    private static int width(byte first) {
        if (first >= 0) {
            return first >= ' ' ? 1 : 0;
        }
        int leading = Integer.numberOfLeadingZeros(~first << 24);
        return leading >= 2 && leading <= 4 ? leading : 0;
    }

    private int codePoint(int at) {
        int width = width(json[at]);
        int value = width == 1 ? json[at] : json[at] & 0xFF >> width + 1;
        for (int i = 1; i < width; i++) {
            value = value << 6 | json[at + i] & 0x3F;
        }
        return value;
    }
}
