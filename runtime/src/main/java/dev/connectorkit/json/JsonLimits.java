package dev.connectorkit.json;

/**
 * What a JSON text may grow to before reading it is refused. The texts come from other machines, so each bound keeps one
 * kind of hostile input from costing more than it is worth.
 */
public final class JsonLimits {
    /** Objects and arrays within each other; Matter nests a handful. */
    public static final int NESTING = 128;

    /** Characters of one number; an unsigned 64-bit integer has 20, the greatest double written out 309. */
    public static final int NUMBER_LENGTH = 1000;

    /** Characters of one string; a validation schema may be long. */
    public static final int STRING_LENGTH = 1 << 20;

    /** Characters of one member's name. */
    public static final int NAME_LENGTH = 4096;

    /** Bytes of the whole text; a Lambda function is handed 6 MB at most. */
    public static final int DOCUMENT_LENGTH = 8 << 20;

    private JsonLimits() {}
}
