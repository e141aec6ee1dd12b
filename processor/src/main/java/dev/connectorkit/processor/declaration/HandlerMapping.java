package dev.connectorkit.processor.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A connector's methods that have been held against the model and fit.
 *
 * @param connector the connector
 * @param methods in the order of the source
 */
public record HandlerMapping(ConnectorDeclaration connector, List<MethodMapping> methods) {

    /**
     * Copies the methods.
     *
     * @param connector the connector
     * @param methods in the order of the source
     */
    public HandlerMapping {
        methods = List.copyOf(methods);
    }

    /**
     * The methods that answer one kind of thing.
     *
     * @param kind the kind
     * @return in the order of the source
     */
    public List<MethodMapping> of(MethodKind kind) {
        return methods.stream()
                .filter(method -> method.declaration().kind() == kind)
                .toList();
    }

    /**
     * The method that answers one kind of thing, where there is at most one.
     *
     * @param kind the kind
     * @return the method, or empty
     */
    public Optional<MethodMapping> only(MethodKind kind) {
        return of(kind).stream().findFirst();
    }
}
