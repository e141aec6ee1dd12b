package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.MatterDevices;
import dev.connectorkit.processor.declaration.StrayMember;
import dev.connectorkit.processor.declaration.StrayMember.Heirless;
import dev.connectorkit.processor.declaration.StrayMember.MeantFor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads members whose annotations nobody will ever look at. A connector or a device also inherits members, perhaps in
 * another compilation; so only those count whose class certainly hands them down to none.
 */
public final class StrayReader {

    private static final Map<String, MeantFor> ANNOTATIONS = new HashMap<>();

    static {
        MethodReader.annotations().forEach(type -> ANNOTATIONS.put(type.getName(), MeantFor.CONNECTOR));
        for (Class<?> type : List.of(Attribute.class, DeviceId.class, DeviceName.class, EndpointId.class)) {
            ANNOTATIONS.put(type.getName(), MeantFor.DEVICE);
        }
    }

    private final AnnotationReader annotations;
    private final ClassReader classes;

    /**
     * Makes a reader.
     *
     * @param environment the compiler's
     */
    public StrayReader(ProcessingEnvironment environment) {
        annotations = new AnnotationReader(environment.getElementUtils());
        classes = new ClassReader(environment.getElementUtils());
    }

    /**
     * Lists the annotations that mean something in connectors and devices only.
     *
     * @return their canonical names
     */
    public static Set<String> annotations() {
        return Set.copyOf(ANNOTATIONS.keySet());
    }

    /**
     * Reads what is new in a round.
     *
     * @param present the annotations that anything new bears
     * @param round the round; it is not searched when none of ours is present
     * @return the first such member of each class, which has one mend for all, in the order of the source
     */
    public List<StrayMember> read(Set<? extends TypeElement> present, RoundEnvironment round) {
        TypeElement[] ours = present.stream()
                .filter(type -> ANNOTATIONS.containsKey(type.getQualifiedName().toString()))
                .toArray(TypeElement[]::new);
        List<StrayMember> strays = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        if (ours.length > 0) {
            for (Element element : round.getElementsAnnotatedWithAny(ours)) {
                StrayMember stray = stray(element);
                if (stray != null && told.add(List.of(element.getEnclosingElement(), stray.meantFor()))) {
                    strays.add(stray);
                }
            }
        }
        return strays;
    }

    /** Parameters are their method's, and a record's components are fields as well. */
    private @Nullable StrayMember stray(Element member) {
        boolean counts = member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD;
        if (!counts || !(member.getEnclosingElement() instanceof TypeElement type)) {
            return null;
        }
        for (AnnotationMirror annotation : member.getAnnotationMirrors()) {
            TypeElement found = (TypeElement) annotation.getAnnotationType().asElement();
            MeantFor meantFor = ANNOTATIONS.get(found.getQualifiedName().toString());
            Heirless heirless = meantFor == null ? null : heirless(type, meantFor);
            if (meantFor != null && heirless != null) {
                return new StrayMember(
                        classes.name(type),
                        member.getSimpleName().toString(),
                        found.getSimpleName().toString(),
                        meantFor,
                        heirless,
                        SourcePlace.of(member));
            }
        }
        return null;
    }

    /** Why no class of the right kind has a type's members; null when one has, or may have. */
    private @Nullable Heirless heirless(TypeElement type, MeantFor meantFor) {
        if (mayHandDown(type, meantFor, new HashSet<>()) || isToldElsewhere(type, meantFor)) {
            return null;
        }
        return switch (type.getKind()) {
            case ENUM -> Heirless.ENUM;
            case RECORD -> Heirless.RECORD;
            default -> type.getModifiers().contains(Modifier.FINAL) ? Heirless.FINAL : Heirless.SEALED;
        };
    }

    private boolean mayHandDown(TypeElement type, MeantFor meantFor, Set<TypeElement> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (isMeant(type, meantFor)) {
            return true;
        }
        if (type.getKind() == ElementKind.ENUM || type.getModifiers().contains(Modifier.FINAL)) {
            return false;
        }
        List<? extends TypeMirror> permitted = type.getPermittedSubclasses();
        return permitted.isEmpty() || permitted.stream().anyMatch(heir -> mayHandDown(heir, meantFor, seen));
    }

    private boolean mayHandDown(TypeMirror heir, MeantFor meantFor, Set<TypeElement> seen) {
        return heir.getKind() == TypeKind.ERROR
                || mayHandDown((TypeElement) ((DeclaredType) heir).asElement(), meantFor, seen);
    }

    /** An annotation that is missing may be the very one, of which the compiler tells. JDK 17 does not show it here. */
    private boolean isMeant(TypeElement type, MeantFor meantFor) {
        boolean incomplete = type.getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation.getAnnotationType().getKind() == TypeKind.ERROR);
        return incomplete
                || switch (meantFor) {
                    case CONNECTOR -> bears(type, Connector.class);
                    case DEVICE -> bears(type, MatterDevice.class) || bears(type, Endpoint.class);
                };
    }

    /** A class that should be a device because a family permits it is told of at the family. */
    private boolean isToldElsewhere(TypeElement type, MeantFor meantFor) {
        try {
            return meantFor == MeantFor.DEVICE
                    && Hierarchy.of(type).stream().anyMatch(above -> bears(above, MatterDevices.class));
        } catch (UnresolvedException missing) {
            return true;
        }
    }

    private boolean bears(TypeElement type, Class<? extends Annotation> annotation) {
        return annotations.find(type, annotation) != null;
    }
}
