package dev.connectorkit.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type the author made a device or an endpoint.
 *
 * @param type the author's type
 * @param fault why nothing can be generated for it, or {@code null}
 * @param isDevice whether it is a device; otherwise it is an endpoint of one
 * @param isBoth whether it is annotated as both
 * @param deviceType the Matter device type's name
 * @param endpointId the id of its endpoint
 * @param specVersion the Matter specification it is described by
 * @param members those that mean something to Matter, in the order of the source
 * @param place the annotation
 */
public record DeviceDeclaration(
        JavaClass type,
        @Nullable ClassFault fault,
        boolean isDevice,
        boolean isBoth,
        Placed<String> deviceType,
        Placed<String> endpointId,
        Placed<String> specVersion,
        List<MemberDeclaration> members,
        Place place) {

    /**
     * Copies the members.
     *
     * @param type the author's type
     * @param fault why nothing can be generated for it, or {@code null}
     * @param isDevice whether it is a device; otherwise it is an endpoint of one
     * @param isBoth whether it is annotated as both
     * @param deviceType the Matter device type's name
     * @param endpointId the id of its endpoint
     * @param specVersion the Matter specification it is described by
     * @param members those that mean something to Matter, in the order of the source
     * @param place the annotation
     */
    public DeviceDeclaration {
        members = List.copyOf(members);
    }
}
