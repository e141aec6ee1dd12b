package dev.connectorkit.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of a connector that answers something.
 *
 * @param kind what it answers
 * @param name the method's name
 * @param references the command or attributes it is for, as they are written; none where there is nothing to name
 * @param parameters in their order
 * @param result what it returns
 * @param converter what makes Matter's value of what it returns, or {@code null}
 * @param fault why it cannot be called, or {@code null}
 * @param annotation the annotation that makes it answer
 * @param place the method itself
 */
public record MethodDeclaration(
        MethodKind kind,
        String name,
        List<Placed<String>> references,
        List<ParameterDeclaration> parameters,
        ResultDeclaration result,
        @Nullable ConverterDeclaration converter,
        @Nullable MethodFault fault,
        Place annotation,
        Place place) {

    /**
     * Copies the lists.
     *
     * @param kind what it answers
     * @param name the method's name
     * @param references the command or attributes it is for, as they are written; none where there is nothing to name
     * @param parameters in their order
     * @param result what it returns
     * @param converter what makes Matter's value of what it returns, or {@code null}
     * @param fault why it cannot be called, or {@code null}
     * @param annotation the annotation that makes it answer
     * @param place the method itself
     */
    public MethodDeclaration {
        references = List.copyOf(references);
        parameters = List.copyOf(parameters);
    }
}
