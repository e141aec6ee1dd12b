package dev.connectorkit.processor.diagnostic;

import dev.connectorkit.processor.declaration.Place;
import java.util.List;

/**
 * One thing to tell the author.
 *
 * @param key what kind of thing it is
 * @param arguments what fills the holes of its text
 * @param place where it is shown
 * @param severity whether it ends the compilation
 */
public record Diagnostic(DiagnosticKey key, List<String> arguments, Place place, Severity severity) {

    /** What becomes of the compilation. */
    public enum Severity {
        /** It fails. */
        ERROR,
        /** It goes on, and what can be generated is. */
        WARNING
    }

    /**
     * Copies the arguments.
     *
     * @param key what kind of thing it is
     * @param arguments what fills the holes of its text
     * @param place where it is shown
     * @param severity whether it ends the compilation
     */
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /**
     * Makes an error.
     *
     * @param key what kind of thing it is
     * @param place where it is shown
     * @param arguments what fills the holes of its text, in their order
     * @return the diagnostic
     */
    public static Diagnostic of(DiagnosticKey key, Place place, String... arguments) {
        return new Diagnostic(key, List.of(arguments), place, Severity.ERROR);
    }

    /**
     * The same as a warning.
     *
     * @return a diagnostic that does not end the compilation
     */
    public Diagnostic asWarning() {
        return new Diagnostic(key, arguments, place, Severity.WARNING);
    }

    /**
     * Whether the compilation fails.
     *
     * @return false for a warning
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The text as the author reads it.
     *
     * @return the key in brackets and the filled text
     */
    public String message() {
        return key.message(arguments);
    }
}
