package dev.connectorkit.json;

/** What comes next in a JSON text. */
public enum JsonToken {
    /** An object opens. */
    BEGIN_OBJECT("an object"),
    /** An object closes. */
    END_OBJECT("the end of an object"),
    /** An array opens. */
    BEGIN_ARRAY("an array"),
    /** An array closes. */
    END_ARRAY("the end of an array"),
    /** The name of a member. */
    NAME("a member's name"),
    /** A string. */
    STRING("a string"),
    /** A number without fraction and exponent. */
    INTEGER("an integer"),
    /** A number with fraction or exponent. */
    DECIMAL("a number with fraction or exponent"),
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** {@code null}. */
    NULL("null"),
    /** The text is over. */
    END("the end");

    private final String words;

    JsonToken(String words) {
        this.words = words;
    }

    /** What a message calls it. */
    String words() {
        return words;
    }
}
