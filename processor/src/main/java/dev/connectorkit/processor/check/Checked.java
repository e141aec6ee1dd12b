package dev.connectorkit.processor.check;

import dev.connectorkit.processor.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check comes to.
 *
 * @param mapping what can be written, or {@code null} when there is something to tell the author
 * @param diagnostics what to tell the author, in the order of the source
 * @param <T> what is checked for
 */
public record Checked<T>(@Nullable T mapping, List<Diagnostic> diagnostics) {

    /**
     * Copies the diagnostics.
     *
     * @param mapping what can be written, or {@code null} when there is something to tell the author
     * @param diagnostics what to tell the author, in the order of the source
     */
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    static <T> Checked<T> refused(List<Diagnostic> diagnostics) {
        return new Checked<>(null, diagnostics);
    }
}
