package dev.connectorkit.processor.declaration;

/** Why a converter cannot be made by generated code. */
public enum ConverterFault {
    /** An interface or an abstract class. */
    ABSTRACT("an abstract one", "name a class that implements it"),
    /** A class that needs an instance of another. */
    INNER("one that needs an instance of the class around it", "make it static"),
    /** A class that is not public. */
    HIDDEN("one that is not public", "make it public"),
    /** A public class within one that is not. */
    WITHIN_HIDDEN("one within a class that is not public", "make that one public, or move the converter out of it"),
    /** A class without a public constructor that takes nothing. */
    NO_CONSTRUCTOR("no such constructor", "give it one");

    private final String found;
    private final String mend;

    ConverterFault(String found, String mend) {
        this.found = found;
        this.mend = mend;
    }

    /**
     * What the class is.
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
