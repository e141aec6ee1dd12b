package dev.connectorkit.json;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text token by token, within {@link JsonLimits}.
 *
 * <p>{@code beginObject()}, then while {@link #hasNext()} a {@link #name()} and its value, then {@code endObject()}; arrays
 * likewise without names. Whatever is not of the type asked for, or not JSON at all, is a {@link MalformedJsonException}
 * that tells the place.
 *
 * <p>A reader belongs to one thread.
 */
public final class JsonReader {
    private final byte[] json;
    private final int offset;
    private final int length;
    private @Nullable Utf8Tokens tokens;

    private JsonReader(byte[] json, int offset, int length) {
        this.json = json;
        this.offset = offset;
        this.length = length;
    }

    /**
     * Reads UTF-8 bytes.
     *
     * @param json the text, not copied
     * @return a reader before the first token; nothing has been looked at
     */
    public static JsonReader of(byte[] json) {
        return of(json, 0, json.length);
    }

    /**
     * Reads a part of UTF-8 bytes.
     *
     * @param json holds the text, not copied
     * @param offset where the text begins
     * @param length its bytes
     * @return a reader before the first token; nothing has been looked at
     */
    public static JsonReader of(byte[] json, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, json.length);
        return new JsonReader(json, offset, length);
    }

    /**
     * Reads a text.
     *
     * @param json the text
     * @return a reader before the first token
     */
    public static JsonReader of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a stream of UTF-8 bytes to its end, or as far as {@link JsonLimits#DOCUMENT_LENGTH} allows.
     *
     * @param json the text; not closed
     * @return a reader before the first token, of which a longer text makes a {@link MalformedJsonException}
     * @throws IOException when the stream cannot be read to its end
     */
    public static JsonReader of(InputStream json) throws IOException {
        // One byte more than is allowed tells that there are too many.
        return of(json.readNBytes(JsonLimits.DOCUMENT_LENGTH + 1));
    }

    /**
     * What comes next, without taking it.
     *
     * @return the token
     */
    public JsonToken peek() {
        return tokens().current();
    }

    /** Takes the opening brace of an object. */
    public void beginObject() {
        take(JsonToken.BEGIN_OBJECT, "an object");
    }

    /** Takes the closing brace of an object. */
    public void endObject() {
        take(JsonToken.END_OBJECT, "the end of an object");
    }

    /** Takes the opening bracket of an array. */
    public void beginArray() {
        take(JsonToken.BEGIN_ARRAY, "an array");
    }

    /** Takes the closing bracket of an array. */
    public void endArray() {
        take(JsonToken.END_ARRAY, "the end of an array");
    }

    /**
     * Whether the object or array that was opened last has another member or element.
     *
     * @return false at its end
     */
    public boolean hasNext() {
        JsonToken next = peek();
        return next != JsonToken.END_OBJECT && next != JsonToken.END_ARRAY && next != JsonToken.END;
    }

    /**
     * Takes the name of a member.
     *
     * @return the name, unescaped
     */
    public String name() {
        return text(JsonToken.NAME, "a member's name");
    }

    /**
     * Takes a string.
     *
     * @return the string, unescaped
     */
    public String string() {
        return text(JsonToken.STRING, "a string");
    }

    /**
     * Takes a boolean.
     *
     * @return its value
     */
    public boolean bool() {
        Utf8Tokens at = at(JsonToken.BOOLEAN, "a boolean");
        boolean value = at.bool();
        at.advance();
        return value;
    }

    /**
     * Takes an integer of 32 bits.
     *
     * @return its value
     */
    public int intValue() {
        long value = longValue("an integer of 32 bits");
        if (value != (int) value) {
            throw expected("an integer of 32 bits", "a longer one");
        }
        tokens().advance();
        return (int) value;
    }

    /**
     * Takes an integer of 64 bits.
     *
     * @return its value
     */
    public long longValue() {
        long value = longValue("an integer of 64 bits");
        tokens().advance();
        return value;
    }

    /**
     * Takes an integer.
     *
     * @return its exact value
     */
    public BigInteger bigInteger() {
        Utf8Tokens at = at(JsonToken.INTEGER, "an integer");
        BigInteger value = at.integer();
        at.advance();
        return value;
    }

    /**
     * Takes a number.
     *
     * @return its exact value
     */
    public BigDecimal bigDecimal() {
        Utf8Tokens at = peek() == JsonToken.DECIMAL ? tokens() : at(JsonToken.INTEGER, "a number");
        BigDecimal value = at.decimal();
        at.advance();
        return value;
    }

    /**
     * Takes a number as the double nearest to it.
     *
     * @return its value, infinite when it is out of the range of a double
     */
    public double doubleValue() {
        return bigDecimal().doubleValue();
    }

    /**
     * Takes a null if one comes next.
     *
     * @return whether there was one
     */
    public boolean skipNull() {
        boolean found = peek() == JsonToken.NULL;
        if (found) {
            tokens().advance();
        }
        return found;
    }

    /** Takes one value, with all it contains, and forgets it. */
    public void skipValue() {
        Utf8Tokens at = tokens();
        int depth = 0;
        do {
            JsonToken token = at.current();
            if (token == JsonToken.END) {
                throw expected("a value", "the end");
            }
            depth += token == JsonToken.BEGIN_OBJECT || token == JsonToken.BEGIN_ARRAY ? 1 : 0;
            depth -= token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY ? 1 : 0;
            at.advance();
        } while (depth > 0);
    }

    /** Makes sure that nothing but white space follows. */
    public void end() {
        at(JsonToken.END, "the end");
    }

    private long longValue(String wanted) {
        Utf8Tokens at = at(JsonToken.INTEGER, wanted);
        if (!at.isLong()) {
            throw expected(wanted, "a longer one");
        }
        return at.longValue();
    }

    private String text(JsonToken token, String wanted) {
        Utf8Tokens at = at(token, wanted);
        String text = at.text();
        at.advance();
        return text;
    }

    private void take(JsonToken token, String wanted) {
        at(token, wanted).advance();
    }

    private Utf8Tokens at(JsonToken token, String wanted) {
        Utf8Tokens at = tokens();
        if (at.current() != token) {
            throw expected(wanted, at.current().words());
        }
        return at;
    }

    private IllegalArgumentException expected(String wanted, String found) {
        return MalformedJsonException.of("JSON must have " + wanted + " at " + tokens().place() + ", found " + found);
    }

    /** Opened late, so that an answer nobody reads loads no parser. */
    private Utf8Tokens tokens() {
        Utf8Tokens opened = tokens;
        if (opened == null) {
            opened = Utf8Tokens.of(json, offset, length);
            tokens = opened;
        }
        return opened;
    }
}
