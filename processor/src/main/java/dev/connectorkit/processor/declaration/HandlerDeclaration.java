package dev.connectorkit.processor.declaration;

import java.util.List;

/**
 * A connector's methods that answer something.
 *
 * @param connector the connector
 * @param methods in the order of the source
 * @param discovered the device classes that can be read of those it says it finds
 */
public record HandlerDeclaration(
        ConnectorDeclaration connector, List<MethodDeclaration> methods, List<DiscoveredDevice> discovered) {

    /**
     * Copies the lists.
     *
     * @param connector the connector
     * @param methods in the order of the source
     * @param discovered the device classes that can be read of those it says it finds
     */
    public HandlerDeclaration {
        methods = List.copyOf(methods);
        discovered = List.copyOf(discovered);
    }
}
