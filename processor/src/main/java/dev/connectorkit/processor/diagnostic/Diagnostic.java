package dev.connectorkit.processor.diagnostic;

import dev.connectorkit.processor.declaration.Place;
import java.util.List;

/**
 * One thing to tell the author.
 *
 * @param key what kind of thing it is
 * @param arguments what fills the holes of its text
 * @param place where it is shown
 */
public record Diagnostic(DiagnosticKey key, List<String> arguments, Place place) {

    /**
     * Copies the arguments.
     *
     * @param key what kind of thing it is
     * @param arguments what fills the holes of its text
     * @param place where it is shown
     */
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /**
     * Makes a diagnostic.
     *
     * @param key what kind of thing it is
     * @param place where it is shown
     * @param arguments what fills the holes of its text, in their order
     * @return the diagnostic
     */
    public static Diagnostic of(DiagnosticKey key, Place place, String... arguments) {
        return new Diagnostic(key, List.of(arguments), place);
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
