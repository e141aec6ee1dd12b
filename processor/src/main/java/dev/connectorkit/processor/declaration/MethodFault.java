package dev.connectorkit.processor.declaration;

/** Why generated code cannot call a method. */
public enum MethodFault {
    /** It is private. */
    PRIVATE("a private method", "remove private"),
    /** It belongs to the class and not to an instance. */
    STATIC("a static method", "make it one of the instance"),
    /** It has type parameters. */
    GENERIC("a method with type parameters", "give it the types it is for"),
    /** It is another package's own. */
    HIDDEN("a method of another package that is not public", "make it public");

    private final String found;
    private final String mend;

    MethodFault(String found, String mend) {
        this.found = found;
        this.mend = mend;
    }

    /**
     * What the method is.
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
