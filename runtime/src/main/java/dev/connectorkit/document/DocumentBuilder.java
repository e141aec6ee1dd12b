package dev.connectorkit.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Builds an object document; members keep the order in which they were first put. */
public final class DocumentBuilder {
    private final Map<String, Document> members = new LinkedHashMap<>();

    /** Documents open it: {@link Document#object()}. */
    DocumentBuilder() {}

    /**
     * Puts a member; one of the same name is replaced.
     *
     * @param name of the member
     * @param value of the member; {@link Document#ofNull()} for null
     * @return this builder
     */
    public DocumentBuilder put(String name, Document value) {
        members.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Puts a string.
     *
     * @param name of the member
     * @param value of the member
     * @return this builder
     */
    public DocumentBuilder put(String name, String value) {
        return put(name, Document.of(value));
    }

    /**
     * Puts a boolean.
     *
     * @param name of the member
     * @param value of the member
     * @return this builder
     */
    public DocumentBuilder put(String name, boolean value) {
        return put(name, Document.of(value));
    }

    /**
     * Puts an integer.
     *
     * @param name of the member
     * @param value of the member
     * @return this builder
     */
    public DocumentBuilder put(String name, long value) {
        return put(name, Document.of(value));
    }

    /**
     * Puts a number.
     *
     * @param name of the member
     * @param value of the member, finite
     * @return this builder
     * @throws IllegalArgumentException for NaN and the infinities
     */
    public DocumentBuilder put(String name, double value) {
        return put(name, Document.of(value));
    }

    /**
     * Puts an integer.
     *
     * @param name of the member
     * @param value of the member
     * @return this builder
     */
    public DocumentBuilder put(String name, BigInteger value) {
        return put(name, Document.of(value));
    }

    /**
     * Puts a decimal number.
     *
     * @param name of the member
     * @param value of the member
     * @return this builder
     */
    public DocumentBuilder put(String name, BigDecimal value) {
        return put(name, Document.of(value));
    }

    /**
     * Puts a null, which is not the same as leaving the member out.
     *
     * @param name of the member
     * @return this builder
     */
    public DocumentBuilder putNull(String name) {
        return put(name, Document.ofNull());
    }

    /**
     * {@return the object; the builder may go on and build others}
     */
    public Document build() {
        return MapDocument.document(new LinkedHashMap<>(members));
    }
}
