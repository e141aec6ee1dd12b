package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.MatterDevices;
import dev.connectorkit.processor.declaration.FamilyDeclaration;
import dev.connectorkit.processor.declaration.JavaClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the devices that a sealed type permits. */
public final class FamilyReader {

    private final AnnotationReader annotations;
    private final ClassReader classes;

    /**
     * Makes a reader.
     *
     * @param environment the compiler's
     */
    public FamilyReader(ProcessingEnvironment environment) {
        annotations = new AnnotationReader(environment.getElementUtils());
        classes = new ClassReader(environment.getElementUtils());
    }

    /**
     * Reads a sealed type.
     *
     * @param type bears {@link MatterDevices}
     * @return the declaration, or empty while a permitted class is missing
     */
    public Optional<FamilyDeclaration> family(TypeElement type) {
        Set<JavaClass> devices = new LinkedHashSet<>();
        Set<JavaClass> others = new LinkedHashSet<>();
        try {
            collect(type, devices, others);
        } catch (UnresolvedException missing) {
            return Optional.empty();
        }
        return Optional.of(new FamilyDeclaration(
                classes.name(type),
                classes.fault(type),
                !type.getPermittedSubclasses().isEmpty(),
                isDevice(type) || annotations.find(type, Endpoint.class) != null,
                List.copyOf(devices),
                List.copyOf(others),
                Objects.requireNonNull(annotations.place(type, MatterDevices.class))));
    }

    private boolean isDevice(TypeElement type) {
        return annotations.find(type, MatterDevice.class) != null;
    }

    private void collect(TypeElement type, Set<JavaClass> devices, Set<JavaClass> others) throws UnresolvedException {
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (permitted.getKind() == TypeKind.ERROR) {
                throw new UnresolvedException(permitted.toString());
            }
            TypeElement element = (TypeElement) ((DeclaredType) permitted).asElement();
            if (isDevice(element)) {
                devices.add(classes.name(element));
            } else if (element.getPermittedSubclasses().isEmpty()) {
                others.add(classes.name(element));
            } else {
                collect(element, devices, others);
            }
        }
    }
}
