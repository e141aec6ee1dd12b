package dev.connectorkit.processor.declaration;

/** Why generated code cannot read a member. */
public enum MemberFault {
    /** A private field, and nothing that reads it. */
    NO_GETTER(
            "a private field without a getter",
            "add the getter, or name Lombok before ConnectorKit in annotationProcessorPaths if it writes it"),
    /** A static field or method. */
    STATIC("a static member", "make it one of the instance"),
    /** A private method. */
    PRIVATE("a private method", "remove private"),
    /** A member of a class in another package that is not public. */
    HIDDEN("a member of another package that is not public", "make it public"),
    /** A method that takes parameters. */
    PARAMETERS("a method with parameters", "annotate one without"),
    /** A method that throws a checked exception. */
    THROWS("a method that throws a checked exception", "catch it there, or load the value before"),
    /** A method that gives nothing. */
    VOID("a method that returns nothing", "annotate one that returns the value");

    private final String found;
    private final String mend;

    MemberFault(String found, String mend) {
        this.found = found;
        this.mend = mend;
    }

    /**
     * What the member is.
     *
     * @return a noun phrase for a diagnostic
     */
    public String found() {
        return found;
    }

    /**
     * What the author does about it.
     *
     * @return the end of a diagnostic
     */
    public String mend() {
        return mend;
    }
}
