package dev.connectorkit.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one flat object whose members are all strings of plain ASCII, such as <code>{"ConnectorId":"c1"}</code>.
 *
 * <p>The service's answer and most of its errors look like that, and loading a whole JSON library for them costs the first
 * request of a process 20 to 45 ms. Anything that departs from this form by one byte goes to the library: this class
 * accepts a subset of JSON and never decides that a text is malformed.
 */
final class PlainObjectTokens implements JsonTokens {
    private static final int MAX_LENGTH = 2048;

    private final byte[] json;
    private final int end;
    private JsonToken current = JsonToken.BEGIN_OBJECT;
    private int next;
    private int textStart;
    private int textEnd;

    private PlainObjectTokens(byte[] json, int opening, int end) {
        this.json = json;
        this.next = opening + 1;
        this.end = end;
    }

    /** The tokens of a text if it has the plain form, else null. */
    static @Nullable PlainObjectTokens of(byte[] json, int offset, int length) {
        int end = offset + length;
        int opening = skipSpace(json, offset, end);
        if (length > MAX_LENGTH || opening == end || json[opening] != '{') {
            return null;
        }
        int closing = afterMembers(json, skipSpace(json, opening + 1, end), end);
        return closing < end && json[closing] == '}' && skipSpace(json, closing + 1, end) == end
                ? new PlainObjectTokens(json, opening, end)
                : null;
    }

    @Override
    public JsonToken current() {
        return current;
    }

    @Override
    public void advance() {
        if (current == JsonToken.END_OBJECT || current == JsonToken.END) {
            current = JsonToken.END;
            return;
        }
        int at = next;
        while (json[at] != '"' && json[at] != '}') {
            at++;
        }
        if (json[at] == '}') {
            current = JsonToken.END_OBJECT;
        } else {
            textStart = at + 1;
            textEnd = closingQuote(json, textStart, end);
            next = textEnd + 1;
            current = current == JsonToken.NAME ? JsonToken.STRING : JsonToken.NAME;
        }
    }

    @Override
    public String text() {
        return new String(json, textStart, textEnd - textStart, StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean bool() {
        throw noSuchToken();
    }

    @Override
    public BigInteger integer() {
        throw noSuchToken();
    }

    @Override
    public long longValue() {
        throw noSuchToken();
    }

    @Override
    public boolean isLong() {
        throw noSuchToken();
    }

    @Override
    public BigDecimal decimal() {
        throw noSuchToken();
    }

    @Override
    public String place() {
        return "byte " + next;
    }

    /** Where the closing brace must be: after the last member, or at once; the end when something else is found. */
    private static int afterMembers(byte[] json, int first, int end) {
        int at = first;
        if (at < end && json[at] == '}') {
            return at;
        }
        while (true) {
            at = skipSpace(json, afterString(json, at, end), end);
            if (at == end || json[at] != ':') {
                return end;
            }
            at = skipSpace(json, at + 1, end);
            at = skipSpace(json, afterString(json, at, end), end);
            if (at == end || json[at] != ',') {
                return at;
            }
            at = skipSpace(json, at + 1, end);
        }
    }

    private static int afterString(byte[] json, int at, int end) {
        if (at == end || json[at] != '"') {
            return end;
        }
        int quote = closingQuote(json, at + 1, end);
        return quote == end ? end : quote + 1;
    }

    private static int closingQuote(byte[] json, int from, int end) {
        for (int at = from; at < end; at++) {
            byte b = json[at];
            if (b == '"') {
                return at;
            }
            if (b < ' ' || b == '\\') {
                return end;
            }
        }
        return end;
    }

    private static int skipSpace(byte[] json, int from, int end) {
        int at = from;
        while (at < end && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static IllegalStateException noSuchToken() {
        return new IllegalStateException("a plain object has strings only");
    }
}
