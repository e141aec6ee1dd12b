package dev.connectorkit.document;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Smithy document: any JSON value, immutable.
 *
 * <p>A member that is absent is not a member that is null. Numbers are kept as they came, without a detour over
 * {@code double}, and are equal when their values are: {@code 1}, {@code 1.0} and {@code 1e0} are one number, and
 * 2<sup>53</sup>+1 and 2<sup>64</sup> are not their neighbours. Objects are equal whatever the order of their members.
 */
public abstract class Document {
    // The factories call others that return a Document: constructors here would load every kind to verify this class.
    Document() {}

    /**
     * {@return a string document}
     *
     * @param value any text
     */
    public static Document of(String value) {
        return StringDocument.document(value);
    }

    /**
     * {@return a boolean document}
     *
     * @param value any
     */
    public static Document of(boolean value) {
        return value ? BooleanDocument.TRUE : BooleanDocument.FALSE;
    }

    /**
     * {@return a number document}
     *
     * @param value any
     */
    public static Document of(long value) {
        return LongDocument.document(value);
    }

    /**
     * {@return a number document}
     *
     * @param value finite
     * @throws IllegalArgumentException for NaN and the infinities, which JSON cannot say
     */
    public static Document of(double value) {
        return DecimalDocument.document(value);
    }

    /**
     * {@return a number document}
     *
     * @param value any
     */
    public static Document of(BigInteger value) {
        return value.bitLength() < Long.SIZE
                ? LongDocument.document(value.longValue())
                : DecimalDocument.document(value);
    }

    /**
     * {@return a number document}
     *
     * @param value any
     */
    public static Document of(BigDecimal value) {
        return DecimalDocument.document(value);
    }

    /** {@return the null of JSON} */
    public static Document ofNull() {
        return NullDocument.INSTANCE;
    }

    /**
     * {@return a list document}
     *
     * @param elements copied
     */
    public static Document list(List<? extends Document> elements) {
        return ListDocument.document(List.copyOf(elements));
    }

    /**
     * {@return a list document}
     *
     * @param elements copied
     */
    public static Document list(Document... elements) {
        return ListDocument.document(List.of(elements));
    }

    /**
     * {@return an object document}
     *
     * @param members copied in the order the map gives them
     */
    public static Document object(Map<String, ? extends Document> members) {
        DocumentBuilder builder = new DocumentBuilder();
        members.forEach(builder::put);
        return builder.build();
    }

    /** {@return a builder of an object that keeps the order of its members} */
    public static DocumentBuilder object() {
        return new DocumentBuilder();
    }

    /**
     * A document from plain Java values: {@code null}, {@link Boolean}, {@link String} and other {@link CharSequence}s,
     * the {@link Number}s of the JDK, {@link Iterable}, {@link Map} with such keys as {@link String}, and documents.
     *
     * @param value any of those, nested
     * @return the document
     * @throws IllegalArgumentException for any other type, and when values nest deeper than JSON may; names the path
     */
    public static Document ofObject(@Nullable Object value) {
        return DocumentConverter.convert(value, "", 0);
    }

    /**
     * Reads one JSON text.
     *
     * @param json UTF-8
     * @return the document
     * @throws dev.connectorkit.json.MalformedJsonException when it is not JSON, exceeds
     *     {@link dev.connectorkit.json.JsonLimits}, or names a member twice
     */
    public static Document parse(byte[] json) {
        JsonReader reader = JsonReader.of(json);
        Document document = read(reader);
        reader.end();
        return document;
    }

    /**
     * {@return the document that a JSON text says}
     *
     * @param json the text
     * @throws dev.connectorkit.json.MalformedJsonException as {@link #parse(byte[])}
     */
    public static Document parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes the next value of a reader.
     *
     * @param json a reader before a value
     * @return the document
     * @throws dev.connectorkit.json.MalformedJsonException as {@link #parse(byte[])}
     */
    public static Document read(JsonReader json) {
        return DocumentReader.read(json);
    }

    /** {@return which kind of value this is} */
    public abstract Kind kind();

    /**
     * Writes this value as compact JSON.
     *
     * @param json a writer where a value may come
     */
    public abstract void writeTo(JsonWriter json);

    /** {@return whether this is the null of JSON} */
    public final boolean isNull() {
        return kind() == Kind.NULL;
    }

    /**
     * {@return the value of a string}
     *
     * @throws IllegalStateException when this is no string
     */
    public String asString() {
        throw not("a string");
    }

    /**
     * {@return the value of a boolean}
     *
     * @throws IllegalStateException when this is no boolean
     */
    public boolean asBoolean() {
        throw not("a boolean");
    }

    /**
     * {@return the exact value of a number as an integer of 32 bits}
     *
     * @throws IllegalStateException when this is no number
     * @throws ArithmeticException when the number has a fraction or does not fit
     */
    public final int asInt() {
        return Math.toIntExact(asLong());
    }

    /**
     * {@return the exact value of a number as an integer of 64 bits}
     *
     * @throws IllegalStateException when this is no number
     * @throws ArithmeticException when the number has a fraction or does not fit
     */
    public long asLong() {
        throw not("a number");
    }

    /**
     * {@return the exact value of a number as an integer}
     *
     * @throws IllegalStateException when this is no number
     * @throws ArithmeticException when the number has a fraction, or more digits than {@link
     *     dev.connectorkit.json.JsonLimits#NUMBER_LENGTH}, so that an exponent cannot fill the memory
     */
    public BigInteger asBigInteger() {
        throw not("a number");
    }

    /**
     * {@return the exact value of a number}
     *
     * @throws IllegalStateException when this is no number
     */
    public BigDecimal asBigDecimal() {
        throw not("a number");
    }

    /**
     * {@return the double nearest to a number, infinite when it is out of range}
     *
     * @throws IllegalStateException when this is no number
     */
    public double asDouble() {
        throw not("a number");
    }

    /**
     * {@return the elements of a list, unmodifiable}
     *
     * @throws IllegalStateException when this is no list
     */
    public List<Document> asList() {
        throw not("a list");
    }

    /**
     * {@return the members of an object in their order, unmodifiable}
     *
     * @throws IllegalStateException when this is no object
     */
    public Map<String, Document> asMap() {
        throw not("an object");
    }

    /**
     * A member of an object.
     *
     * @param name of the member
     * @return null when it is absent; {@link #ofNull()} when it is null
     * @throws IllegalStateException when this is no object
     */
    public final @Nullable Document get(String name) {
        return asMap().get(name);
    }

    /**
     * Compact JSON. Whoever holds a document that the model calls sensitive must not print it.
     *
     * @return the JSON text
     */
    @Override
    public String toString() {
        JsonWriter json = new JsonWriter();
        writeTo(json);
        return new String(json.buffer(), 0, json.length(), StandardCharsets.UTF_8);
    }

    private IllegalStateException not(String wanted) {
        return new IllegalStateException(
                "document must be " + wanted + ", found " + kind() + "; ask kind() before reading it");
    }
}
