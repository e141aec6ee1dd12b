package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * The member of an endpoint that tells its id.
 *
 * @param name as diagnostics call it
 * @param accessor how its value is read from the endpoint
 * @param type the type of its value
 * @param fault why generated code cannot read it, or {@code null}
 * @param place the annotation
 */
public record EndpointIdDeclaration(
        String name,
        String accessor,
        JavaType type,
        @Nullable MemberFault fault,
        Place place) {}
