package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A class the author made a connector.
 *
 * @param type the author's class
 * @param fault why nothing can be generated for it, or {@code null}
 * @param name what the author calls the connector
 * @param specVersion the Matter specification whose commands it takes
 * @param place the annotation
 */
public record ConnectorDeclaration(
        JavaClass type, @Nullable ClassFault fault, Placed<String> name, Placed<String> specVersion, Place place) {}
