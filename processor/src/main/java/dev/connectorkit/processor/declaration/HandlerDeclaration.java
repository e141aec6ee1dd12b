package dev.connectorkit.processor.declaration;

import java.util.List;

/**
 * A connector's methods that answer something.
 *
 * @param connector the connector
 * @param methods in the order of the source
 */
public record HandlerDeclaration(ConnectorDeclaration connector, List<MethodDeclaration> methods) {

    /**
     * Copies the methods.
     *
     * @param connector the connector
     * @param methods in the order of the source
     */
    public HandlerDeclaration {
        methods = List.copyOf(methods);
    }
}
