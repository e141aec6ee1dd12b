package dev.connectorkit.processor.read;

import dev.connectorkit.processor.declaration.Place;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics where they belong: each once, as an error or a warning of the compiler's. */
public final class DiagnosticPrinter {

    private final Messager messager;

    /**
     * Makes a printer.
     *
     * @param messager the compiler's
     */
    public DiagnosticPrinter(Messager messager) {
        this.messager = messager;
    }

    /**
     * Gives the place of an element as a whole.
     *
     * @param element any
     * @return the place
     */
    public Place at(Element element) {
        return SourcePlace.of(element);
    }

    /**
     * Prints a diagnostic.
     *
     * @param diagnostic its place is one of this package's
     */
    public void print(Diagnostic diagnostic) {
        if (!(diagnostic.place() instanceof SourcePlace place)) {
            throw new IllegalArgumentException("place of " + diagnostic.key()
                    + " must be one that was read from source: found " + diagnostic.place());
        }
        Kind kind = diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
        messager.printMessage(kind, diagnostic.message(), place.element(), place.annotation(), place.value());
    }
}
