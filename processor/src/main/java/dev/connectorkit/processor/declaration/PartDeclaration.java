package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A member of a device that is an endpoint, or a list of them.
 *
 * @param name as diagnostics call it
 * @param accessor how its value is read from the device: {@code outlets()} or {@code outlets}
 * @param type the type of its value
 * @param fault why generated code cannot read it, or {@code null}
 * @param endpoint the author's endpoint type
 * @param deviceType the endpoint's device type, as the author names it
 * @param id the id all endpoints of the type have, or {@code null} when each tells its own
 * @param place the member itself
 */
public record PartDeclaration(
        String name,
        String accessor,
        JavaType type,
        @Nullable MemberFault fault,
        JavaClass endpoint,
        String deviceType,
        @Nullable String id,
        Place place) {

    /**
     * Tells whether it is a list of endpoints.
     *
     * @return false for a single endpoint, be it always there or not
     */
    public boolean isList() {
        return type.name().equals("java.util.List");
    }
}
