package dev.connectorkit.processor.declaration;

import dev.connectorkit.annotation.Conformance;
import org.jspecify.annotations.Nullable;

/**
 * A class the author made a connector.
 *
 * @param type the author's class
 * @param fault why nothing can be generated for it, or {@code null}
 * @param name what the author calls the connector
 * @param specVersion the Matter specification whose commands it takes
 * @param conformance what becomes of the connector when it answers less than its devices promise
 * @param place the annotation
 */
public record ConnectorDeclaration(
        JavaClass type,
        @Nullable ClassFault fault,
        Placed<String> name,
        Placed<String> specVersion,
        Conformance conformance,
        Place place) {}
