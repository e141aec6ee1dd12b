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
 * @param conformance what the author says of its conformance
 * @param events what it says it sends, in the order of the source
 * @param members those that mean something to Matter, in the order of the source
 * @param parts those that are endpoints themselves, in the order of the source
 * @param ownId the member by which an endpoint tells its id, or {@code null}
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
        ConformanceDeclaration conformance,
        List<SentEvent> events,
        List<MemberDeclaration> members,
        List<PartDeclaration> parts,
        @Nullable EndpointIdDeclaration ownId,
        Place place) {

    /**
     * Copies the members and the parts.
     *
     * @param type the author's type
     * @param fault why nothing can be generated for it, or {@code null}
     * @param isDevice whether it is a device; otherwise it is an endpoint of one
     * @param isBoth whether it is annotated as both
     * @param deviceType the Matter device type's name
     * @param endpointId the id of its endpoint
     * @param specVersion the Matter specification it is described by
     * @param conformance what the author says of its conformance
     * @param events what it says it sends, in the order of the source
     * @param members those that mean something to Matter, in the order of the source
     * @param parts those that are endpoints themselves, in the order of the source
     * @param ownId the member by which an endpoint tells its id, or {@code null}
     * @param place the annotation
     */
    public DeviceDeclaration {
        events = List.copyOf(events);
        members = List.copyOf(members);
        parts = List.copyOf(parts);
    }
}
