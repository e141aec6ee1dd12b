package dev.connectorkit.processor.knowledge;

import java.util.Optional;

/** Smithy's simple types. */
public enum SimpleKind {
    /** Bytes. */
    BLOB("blob"),
    /** True or false. */
    BOOLEAN("boolean"),
    /** Text. */
    STRING("string"),
    /** A signed integer of 8 bits. */
    BYTE("byte"),
    /** A signed integer of 16 bits. */
    SHORT("short"),
    /** A signed integer of 32 bits. */
    INTEGER("integer"),
    /** A signed integer of 64 bits. */
    LONG("long"),
    /** A floating-point number of 32 bits. */
    FLOAT("float"),
    /** A floating-point number of 64 bits. */
    DOUBLE("double"),
    /** An integer of any size. */
    BIG_INTEGER("bigInteger"),
    /** A decimal number of any size and precision. */
    BIG_DECIMAL("bigDecimal"),
    /** An instant. */
    TIMESTAMP("timestamp"),
    /** Any JSON value. */
    DOCUMENT("document");

    private final String keyword;

    SimpleKind(String keyword) {
        this.keyword = keyword;
    }

    /**
     * Gives the type's name in the model.
     *
     * @return Smithy's keyword
     */
    public String keyword() {
        return keyword;
    }

    static Optional<SimpleKind> of(String keyword) {
        for (SimpleKind kind : values()) {
            if (kind.keyword.equals(keyword)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The prelude's shapes bear the keyword with a capital; those with "Primitive" before it differ only in defaults. */
    static Optional<SimpleKind> ofPrelude(String name) {
        String plain = name.startsWith("Primitive") ? name.substring("Primitive".length()) : name;
        for (SimpleKind kind : values()) {
            if (kind.keyword.equalsIgnoreCase(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
