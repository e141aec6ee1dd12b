package dev.connectorkit.processor.conformance;

/** What a conformance says of an element under a claim. */
public enum Ruling {
    /** It must be there. */
    MANDATORY("mandatory"),
    /** It may be there. */
    OPTIONAL("optional"),
    /** It must not be there. */
    DISALLOWED("disallowed"),
    /** It was withdrawn. New devices should not have it, but an earlier revision may still have asked for it. */
    DEPRECATED("deprecated"),
    /** It may be there, but is not yet certifiable and may change. */
    PROVISIONAL("provisional"),
    /** What is known while compiling does not settle it. */
    UNDECIDABLE("undecidable");

    private final String word;

    Ruling(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
