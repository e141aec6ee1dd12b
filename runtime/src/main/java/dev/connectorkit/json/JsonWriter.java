package dev.connectorkit.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Writes compact JSON as UTF-8 into a buffer that grows and is reused.
 *
 * <p>Commas are put by looking at the byte before: after anything but an opening bracket, a colon or nothing at all, the
 * next value or name needs one. That leaves no nesting state to keep, and lets ready-made fragments be put in anywhere.
 * The price is that structure is not checked: every {@code begin} needs its {@code end}, every name its value.
 *
 * <p>A writer belongs to one thread at a time. After an exception its content is undefined; {@link #reset()} makes it
 * usable again.
 */
public final class JsonWriter extends Utf8Buffer {
    /** What most device events need; a discovery doubles its way up once and keeps the room. */
    private static final int INITIAL_CAPACITY = 1024;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    /** A writer with room for a device event. */
    public JsonWriter() {
        this(INITIAL_CAPACITY);
    }

    /**
     * A writer with the given room to begin with.
     *
     * @param capacity bytes, at least 1
     * @throws IllegalArgumentException when the capacity is less than 1
     */
    public JsonWriter(int capacity) {
        super(capacity);
    }

    /**
     * Opens an object.
     *
     * @return this writer
     */
    public JsonWriter beginObject() {
        return open((byte) '{');
    }

    /**
     * Closes the innermost object.
     *
     * @return this writer
     */
    public JsonWriter endObject() {
        return close((byte) '}');
    }

    /**
     * Opens an array.
     *
     * @return this writer
     */
    public JsonWriter beginArray() {
        return open((byte) '[');
    }

    /**
     * Closes the innermost array.
     *
     * @return this writer
     */
    public JsonWriter endArray() {
        return close((byte) ']');
    }

    /**
     * Writes a member's name from bytes that are ready, colon included.
     *
     * @param encoded what {@link #encodedName(String)} made
     * @return this writer
     */
    public JsonWriter name(byte[] encoded) {
        return raw(encoded);
    }

    /**
     * Writes a member's name.
     *
     * @param name any text without lone surrogates
     * @return this writer
     * @throws IllegalArgumentException when the name holds a lone surrogate
     */
    public JsonWriter name(String name) {
        string(name);
        reserve(1);
        buffer[length++] = ':';
        return this;
    }

    /**
     * Makes the bytes of a name once, so that writing it is a copy.
     *
     * @param name any text without lone surrogates
     * @return the quoted, escaped name and its colon
     * @throws IllegalArgumentException when the name holds a lone surrogate
     */
    public static byte[] encodedName(String name) {
        return new JsonWriter(name.length() + 3).name(name).toByteArray();
    }

    /**
     * Writes a string member. One step for name and value is what makes events cheap to write: most of one are members.
     *
     * @param name what {@link #encodedName(String)} made
     * @param value any text without lone surrogates
     * @return this writer
     * @throws IllegalArgumentException when the text holds a lone surrogate, which UTF-8 cannot say
     */
    public JsonWriter member(byte[] name, String value) {
        begin(name, value.length() + 2);
        return quoted(value);
    }

    /**
     * Writes a boolean member.
     *
     * @param name what {@link #encodedName(String)} made
     * @param value any
     * @return this writer
     */
    public JsonWriter member(byte[] name, boolean value) {
        byte[] literal = value ? TRUE : FALSE;
        begin(name, literal.length);
        append(literal);
        return this;
    }

    /**
     * Writes an integer member.
     *
     * @param name what {@link #encodedName(String)} made
     * @param value any
     * @return this writer
     */
    public JsonWriter member(byte[] name, long value) {
        begin(name, MAX_LONG_LENGTH);
        digits(value);
        return this;
    }

    /**
     * Writes a string.
     *
     * @param value any text without lone surrogates
     * @return this writer
     * @throws IllegalArgumentException when the text holds a lone surrogate, which UTF-8 cannot say
     */
    public JsonWriter string(String value) {
        reserve(value.length() + 3);
        separate();
        return quoted(value);
    }

    /**
     * Writes an integer.
     *
     * @param value any
     * @return this writer
     */
    public JsonWriter number(long value) {
        reserve(MAX_LONG_LENGTH + 1);
        separate();
        digits(value);
        return this;
    }

    /**
     * Writes a number in the shortest decimal form that reads back as the same double.
     *
     * @param value finite
     * @return this writer
     * @throws IllegalArgumentException for NaN and the infinities, which JSON cannot say
     */
    public JsonWriter number(double value) {
        requireFinite(Double.isFinite(value), value);
        return ascii(Double.toString(value));
    }

    /**
     * Writes a number in the shortest decimal form that reads back as the same float.
     *
     * @param value finite
     * @return this writer
     * @throws IllegalArgumentException for NaN and the infinities, which JSON cannot say
     */
    public JsonWriter number(float value) {
        requireFinite(Float.isFinite(value), value);
        return ascii(Float.toString(value));
    }

    /**
     * Writes an integer exactly.
     *
     * @param value any
     * @return this writer
     */
    public JsonWriter number(BigInteger value) {
        return ascii(value.toString());
    }

    /**
     * Writes a decimal number exactly, with an exponent where the plain form would be long.
     *
     * @param value any
     * @return this writer
     */
    public JsonWriter number(BigDecimal value) {
        return ascii(value.toString());
    }

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value any
     * @return this writer
     */
    public JsonWriter bool(boolean value) {
        return raw(value ? TRUE : FALSE);
    }

    /**
     * Writes {@code null}.
     *
     * @return this writer
     */
    public JsonWriter nullValue() {
        return raw(NULL);
    }

    /**
     * Writes a ready fragment: one whole value, or one or more whole members, without a comma at either end.
     *
     * @param fragment well-formed JSON; not checked; an empty one leaves no trace
     * @return this writer
     */
    public JsonWriter raw(byte[] fragment) {
        if (fragment.length == 0) {
            return this;
        }
        begin(fragment, 0);
        return this;
    }

    /** Writes a fragment, and makes room for what comes right after it. */
    private void begin(byte[] fragment, int more) {
        reserve(fragment.length + 1 + more);
        separate();
        append(fragment);
    }

    private JsonWriter quoted(String value) {
        byte[] bytes = buffer;
        int size = value.length();
        int at = length;
        bytes[at++] = '"';
        for (int i = 0; i < size; i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                length = at;
                return escapedFrom(value, i);
            }
            bytes[at++] = (byte) c;
        }
        bytes[at++] = '"';
        length = at;
        return this;
    }

    private JsonWriter open(byte bracket) {
        reserve(2);
        separate();
        buffer[length++] = bracket;
        return this;
    }

    private JsonWriter close(byte bracket) {
        reserve(1);
        buffer[length++] = bracket;
        return this;
    }

    private void separate() {
        if (length > 0) {
            byte before = buffer[length - 1];
            if (before != '{' && before != '[' && before != ':') {
                buffer[length++] = ',';
            }
        }
    }

    private JsonWriter ascii(String digits) {
        reserve(digits.length() + 1);
        separate();
        copy(digits);
        return this;
    }

    private JsonWriter escapedFrom(String value, int from) {
        int worst = Utf8Escaper.worstCase(value, from);
        reserve(worst + 1);
        length = Utf8Escaper.escape(value, from, buffer, length);
        buffer[length++] = '"';
        return this;
    }

    private static void requireFinite(boolean finite, double value) {
        if (!finite) {
            throw new IllegalArgumentException(
                    "number must be finite, found " + value + ", which JSON cannot say; leave it out or send null");
        }
    }
}
