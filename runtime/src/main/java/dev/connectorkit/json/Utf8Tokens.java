package dev.connectorkit.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tokens of a whole JSON text in UTF-8, within {@link JsonLimits}.
 *
 * <p>The first request a process is handed waits for whatever reads it. A JSON library took three quarters of that time,
 * most of it to load 70 classes; this takes two, keeps to the grammar to the letter, and is held against the library in
 * tests.
 */
final class Utf8Tokens {
    /** What has so many digits fits a {@code long} without looking. */
    private static final int SAFE_DIGITS = 18;

    private static final int USUAL_NESTING = 16;

    private final byte[] json;
    private final int first;
    private final int end;
    private final Utf8Text text;
    /** By depth; few texts nest as deep as they may. */
    private boolean[] isObject = new boolean[USUAL_NESTING];

    private int depth;
    private int at;
    private int start;
    private JsonToken current = JsonToken.END;

    private Utf8Tokens(byte[] json, int offset, int length) {
        this.json = json;
        this.first = offset;
        this.at = offset;
        this.end = offset + length;
        this.text = new Utf8Text(json, end);
    }

    /**
     * The tokens of a text.
     *
     * @throws MalformedJsonException when it is too long, or its first token is none
     */
    static Utf8Tokens of(byte[] json, int offset, int length) {
        if (length > JsonLimits.DOCUMENT_LENGTH) {
            throw MalformedJsonException.of(
                    "JSON must be at most " + JsonLimits.DOCUMENT_LENGTH + " bytes long, found " + length);
        }
        Utf8Tokens tokens = new Utf8Tokens(json, offset, length);
        tokens.skipSpace();
        tokens.current = tokens.value();
        return tokens;
    }

    /** The current token. */
    JsonToken current() {
        return current;
    }

    /** Goes to the next token. */
    void advance() {
        JsonToken before = current;
        skipSpace();
        if (before == JsonToken.NAME) {
            expect(':');
            current = value();
        } else if (before == JsonToken.BEGIN_OBJECT) {
            current = next() == '}' ? close(JsonToken.END_OBJECT) : name();
        } else if (before == JsonToken.BEGIN_ARRAY) {
            current = next() == ']' ? close(JsonToken.END_ARRAY) : value();
        } else if (depth == 0) {
            current = theEnd();
        } else if (isObject[depth]) {
            current = next() == '}' ? close(JsonToken.END_OBJECT) : nameAfterComma();
        } else {
            current = next() == ']' ? close(JsonToken.END_ARRAY) : valueAfterComma();
        }
    }

    /** The current name or string. */
    String text() {
        return text.text();
    }

    /** The current boolean. */
    boolean bool() {
        return json[start] == 't';
    }

    /** The current integer. */
    BigInteger integer() {
        return isShort() ? BigInteger.valueOf(shortInteger()) : new BigInteger(digits());
    }

    /** The current integer if it fits, which {@link #isLong()} tells. */
    long longValue() {
        return isShort() ? shortInteger() : integer().longValue();
    }

    /** Whether the current integer fits a {@code long}. */
    boolean isLong() {
        return isShort() || integer().bitLength() < Long.SIZE;
    }

    /** The current number. */
    BigDecimal decimal() {
        try {
            return new BigDecimal(digits());
        } catch (IllegalArgumentException e) {
            // The more exact type would be loaded to verify this method.
            throw MalformedJsonException.of(
                    "number must have an exponent of 32 bits, found a longer one at " + place());
        }
    }

    /** Where the current token stands, for messages. */
    String place() {
        int line = 1;
        int column = 1;
        for (int i = first; i < at; i++) {
            column = json[i] == '\n' ? 1 : column + 1;
            line += json[i] == '\n' ? 1 : 0;
        }
        return "line " + line + ", column " + column;
    }

    private JsonToken value() {
        start = at;
        return switch (next()) {
            case '{' -> open(true, JsonToken.BEGIN_OBJECT);
            case '[' -> open(false, JsonToken.BEGIN_ARRAY);
            case '"' -> string(JsonLimits.STRING_LENGTH, JsonToken.STRING);
            case 't' -> literal("true", JsonToken.BOOLEAN);
            case 'f' -> literal("false", JsonToken.BOOLEAN);
            case 'n' -> literal("null", JsonToken.NULL);
            default -> number();
        };
    }

    private JsonToken valueAfterComma() {
        expect(',');
        return value();
    }

    private JsonToken nameAfterComma() {
        expect(',');
        return name();
    }

    private JsonToken name() {
        if (next() != '"') {
            throw malformed();
        }
        return string(JsonLimits.NAME_LENGTH, JsonToken.NAME);
    }

    private JsonToken open(boolean object, JsonToken token) {
        if (depth == JsonLimits.NESTING) {
            throw limit("nest at most " + JsonLimits.NESTING + " deep");
        }
        if (++depth == isObject.length) {
            isObject = Arrays.copyOf(isObject, JsonLimits.NESTING + 1);
        }
        isObject[depth] = object;
        at++;
        return token;
    }

    private JsonToken close(JsonToken token) {
        depth--;
        at++;
        return token;
    }

    private JsonToken theEnd() {
        if (at < end) {
            throw malformed();
        }
        return JsonToken.END;
    }

    private JsonToken string(int limit, JsonToken token) {
        int after = text.scan(at + 1);
        if (after < 0) {
            at = -after - 1;
            throw at == end ? tooEarly() : malformed();
        }
        at = after;
        if (text.length() > limit) {
            throw limit("have strings of at most " + limit + " characters");
        }
        return token;
    }

    private JsonToken literal(String word, JsonToken token) {
        for (int i = 0; i < word.length(); i++) {
            if (next() != word.charAt(i)) {
                throw malformed();
            }
            at++;
        }
        return token;
    }

    private JsonToken number() {
        at += next() == '-' ? 1 : 0;
        int leading = at;
        takeDigits();
        if (json[leading] == '0' && at > leading + 1) {
            throw malformed();
        }
        JsonToken token = JsonToken.INTEGER;
        if (at < end && json[at] == '.') {
            at++;
            takeDigits();
            token = JsonToken.DECIMAL;
        }
        if (at < end && (json[at] | 0x20) == 'e') {
            at++;
            at += next() == '-' || next() == '+' ? 1 : 0;
            takeDigits();
            token = JsonToken.DECIMAL;
        }
        if (at - start > JsonLimits.NUMBER_LENGTH) {
            throw limit("have numbers of at most " + JsonLimits.NUMBER_LENGTH + " characters");
        }
        return token;
    }

    private void takeDigits() {
        if (next() < '0' || next() > '9') {
            throw malformed();
        }
        while (at < end && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
    }

    private boolean isShort() {
        return at - start <= SAFE_DIGITS;
    }

    private long shortInteger() {
        boolean isNegative = json[start] == '-';
        long value = 0;
        for (int i = isNegative ? start + 1 : start; i < at; i++) {
            value = value * 10 + json[i] - '0';
        }
        return isNegative ? -value : value;
    }

    private String digits() {
        return new String(json, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private void expect(char sign) {
        if (next() != sign) {
            throw malformed();
        }
        at++;
        skipSpace();
    }

    /** The next byte, which is not taken. */
    private byte next() {
        if (at == end) {
            throw tooEarly();
        }
        return json[at];
    }

    private void skipSpace() {
        while (at < end && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
            at++;
        }
    }

    private IllegalArgumentException malformed() {
        return MalformedJsonException.of("JSON must be well-formed, found an error at " + place());
    }

    private IllegalArgumentException tooEarly() {
        return MalformedJsonException.of("JSON must be whole, found its end too early at " + place());
    }

    private IllegalArgumentException limit(String rule) {
        return MalformedJsonException.of("JSON must stay within its limits and " + rule + ", found more at " + place());
    }
}
