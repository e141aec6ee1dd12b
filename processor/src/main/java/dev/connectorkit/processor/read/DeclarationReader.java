package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.processor.declaration.ConnectorDeclaration;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.Placed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what authors annotate. What mentions a type that is not there yet gives nothing. */
public final class DeclarationReader {

    private static final String OWN_ENDPOINT = "1";

    private final AnnotationReader annotations;
    private final ClassReader classes;
    private final MemberReader members;
    private final PartReader parts;
    private final ConformanceReader conformances;
    private final EventReader events;

    /**
     * Makes a reader.
     *
     * @param environment the compiler's
     */
    public DeclarationReader(ProcessingEnvironment environment) {
        annotations = new AnnotationReader(environment.getElementUtils());
        classes = new ClassReader(environment.getElementUtils());
        conformances = new ConformanceReader(annotations);
        events = new EventReader(environment);
        TypeReader types = new TypeReader();
        parts = new PartReader(environment.getElementUtils(), annotations, types, classes);
        members = new MemberReader(
                environment.getElementUtils(),
                environment.getTypeUtils(),
                annotations,
                types,
                new ConverterReader(environment.getTypeUtils(), types, classes));
    }

    /**
     * Reads a device or an endpoint.
     *
     * @param type bears {@link MatterDevice} or {@link Endpoint}
     * @return the declaration, or empty while something it mentions is missing
     */
    public Optional<DeviceDeclaration> device(TypeElement type) {
        AnnotationMirror device = annotations.find(type, MatterDevice.class);
        AnnotationMirror endpoint = annotations.find(type, Endpoint.class);
        AnnotationMirror marker = Objects.requireNonNull(device == null ? endpoint : device);
        try {
            return Optional.of(new DeviceDeclaration(
                    classes.name(type),
                    classes.fault(type),
                    device != null,
                    device != null && endpoint != null,
                    annotations.string(type, marker, "value"),
                    endpointId(type, device == null ? endpoint : null),
                    annotations.string(type, marker, "specVersion"),
                    conformances.read(type, marker),
                    events.sent(type),
                    classes.fault(type) == null ? members.read(type, marker) : List.of(),
                    classes.fault(type) == null ? parts.read(type, marker) : List.of(),
                    parts.id(type),
                    new SourcePlace(type, marker, null)));
        } catch (UnresolvedException missing) {
            return Optional.empty();
        }
    }

    /**
     * Reads a connector.
     *
     * @param type bears {@link Connector}
     * @return the declaration, or empty while something it mentions is missing
     */
    public Optional<ConnectorDeclaration> connector(TypeElement type) {
        AnnotationMirror marker = Objects.requireNonNull(annotations.find(type, Connector.class));
        try {
            return Optional.of(new ConnectorDeclaration(
                    classes.name(type),
                    classes.fault(type),
                    annotations.string(type, marker, "name"),
                    annotations.string(type, marker, "specVersion"),
                    Conformance.valueOf(annotations.constant(marker, "conformance")),
                    new SourcePlace(type, marker, null)));
        } catch (UnresolvedException missing) {
            return Optional.empty();
        }
    }

    private Placed<String> endpointId(TypeElement type, @Nullable AnnotationMirror endpoint)
            throws UnresolvedException {
        return endpoint == null
                ? new Placed<>(OWN_ENDPOINT, SourcePlace.of(type))
                : annotations.string(type, endpoint, "id");
    }
}
