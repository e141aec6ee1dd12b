package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.Connector;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.DiscoveredDevice;
import dev.connectorkit.processor.declaration.HandlerDeclaration;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.declaration.MethodDeclaration;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.PartDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods of connectors. */
public final class HandlerReader {

    private final Elements elements;
    private final DeclarationReader declarations;
    private final MethodReader methods;

    /**
     * Makes a reader.
     *
     * @param environment the compiler's
     */
    public HandlerReader(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        AnnotationReader annotations = new AnnotationReader(elements);
        TypeReader typeReader = new TypeReader();
        ClassReader classes = new ClassReader(elements);
        declarations = new DeclarationReader(environment);
        methods = new MethodReader(
                elements,
                annotations,
                typeReader,
                new ConverterReader(types, typeReader, classes),
                new ResultReader(types, annotations, typeReader, classes));
    }

    /**
     * Reads a connector's methods.
     *
     * @param type bears {@link Connector}
     * @return the declaration; empty when no method answers anything, when nothing can be generated beside the class, or
     *     while something it mentions is missing
     */
    public Optional<HandlerDeclaration> handler(TypeElement type) {
        try {
            List<MethodDeclaration> found = methods.read(type);
            return declarations
                    .connector(type)
                    .filter(connector -> connector.fault() == null && !found.isEmpty())
                    .map(connector -> new HandlerDeclaration(connector, found, discovered(found)));
        } catch (UnresolvedException missing) {
            return Optional.empty();
        }
    }

    /**
     * Finds the devices a connector says it finds. What is generated for a connector depends on them: they stand in its
     * signatures, where an incremental build sees them as well.
     *
     * @param type bears {@link Connector}
     * @return the classes, and those of their other endpoints; none while something the connector mentions is missing
     */
    public List<TypeElement> devices(TypeElement type) {
        try {
            List<TypeElement> devices = new ArrayList<>();
            for (TypeElement device : devices(methods.read(type))) {
                devices.add(device);
                declarations.device(device).ifPresent(declaration -> devices.addAll(endpoints(declaration)));
            }
            return devices;
        } catch (UnresolvedException missing) {
            return List.of();
        }
    }

    private List<DiscoveredDevice> discovered(List<MethodDeclaration> methods) {
        List<DiscoveredDevice> discovered = new ArrayList<>();
        for (TypeElement device : devices(methods)) {
            declarations
                    .device(device)
                    .ifPresent(declaration -> discovered.add(new DiscoveredDevice(
                            declaration,
                            endpoints(declaration).stream()
                                    .map(declarations::device)
                                    .flatMap(Optional::stream)
                                    .toList())));
        }
        return discovered;
    }

    private List<TypeElement> devices(List<MethodDeclaration> methods) {
        return methods.stream()
                .filter(method -> method.kind() == MethodKind.DISCOVER_DEVICES)
                .flatMap(method -> method.result().devices().stream())
                .map(this::element)
                .toList();
    }

    /** Several members may be endpoints of one class. */
    private List<TypeElement> endpoints(DeviceDeclaration device) {
        return device.parts().stream()
                .map(PartDeclaration::endpoint)
                .distinct()
                .map(this::element)
                .toList();
    }

    private TypeElement element(JavaClass type) {
        return Objects.requireNonNull(elements.getTypeElement(type.qualifiedName()));
    }
}
