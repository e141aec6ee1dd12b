package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.processor.declaration.EndpointIdDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.PartDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a device that are endpoints by their type: a component of a record, a field of a class, an abstract
 * method of an interface. Other methods may return an endpoint for the author's own ends.
 */
final class PartReader {

    private final Elements elements;
    private final AnnotationReader annotations;
    private final TypeReader types;
    private final ClassReader classes;

    PartReader(Elements elements, AnnotationReader annotations, TypeReader types, ClassReader classes) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.classes = classes;
    }

    List<PartDeclaration> read(TypeElement device, AnnotationMirror marker) throws UnresolvedException {
        List<PartDeclaration> parts = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (TypeElement type : Hierarchy.of(device)) {
            for (Element element : type.getEnclosedElements()) {
                TypeElement endpoint = isStored(element) ? endpoint(typeOf(element)) : null;
                if (endpoint != null) {
                    PartDeclaration part = read(element, endpoint, device, marker);
                    if (known.add(part.accessor())) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    /** Finds the member by which an endpoint tells its id. */
    @Nullable
    EndpointIdDeclaration id(TypeElement endpoint) throws UnresolvedException {
        for (TypeElement type : Hierarchy.of(endpoint)) {
            for (Element element : type.getEnclosedElements()) {
                boolean member = element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
                SourcePlace place = member ? annotations.place(element, EndpointId.class) : null;
                if (place != null) {
                    Accessor accessor = Accessor.of(element, endpoint, elements);
                    return new EndpointIdDeclaration(
                            Accessor.name(element), accessor.expression(), type(element), accessor.fault(), place);
                }
            }
        }
        return null;
    }

    private static boolean isStored(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        return element.getKind() == ElementKind.FIELD && !modifiers.contains(Modifier.STATIC)
                || element instanceof ExecutableElement method
                        && method.getKind() == ElementKind.METHOD
                        && modifiers.contains(Modifier.ABSTRACT)
                        && method.getParameters().isEmpty();
    }

    private PartDeclaration read(Element element, TypeElement endpoint, TypeElement device, AnnotationMirror marker)
            throws UnresolvedException {
        Accessor accessor = Accessor.of(element, device, elements);
        AnnotationMirror annotation = Objects.requireNonNull(annotations.find(endpoint, Endpoint.class));
        return new PartDeclaration(
                Accessor.name(element),
                accessor.expression(),
                type(element),
                accessor.fault(),
                classes.name(endpoint),
                annotations.string(endpoint, annotation, "value").value(),
                id(endpoint) != null
                        ? null
                        : annotations.string(endpoint, annotation, "id").value(),
                element.getEnclosingElement().equals(device)
                        ? SourcePlace.of(element)
                        : new SourcePlace(device, marker, null));
    }

    private JavaType type(Element element) throws UnresolvedException {
        JavaType type = types.read(typeOf(element));
        return types.saysNullable(element) ? type.orNull() : type;
    }

    private static TypeMirror typeOf(Element element) {
        return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
    }

    /** The endpoint a type is, or holds as an {@code Optional} or a list. */
    private @Nullable TypeElement endpoint(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        TypeElement element = (TypeElement) declared.asElement();
        String name = element.getQualifiedName().toString();
        if (name.equals("java.util.List") || name.equals("java.util.Optional")) {
            return declared.getTypeArguments().size() == 1
                    ? endpoint(declared.getTypeArguments().get(0))
                    : null;
        }
        return annotations.find(element, Endpoint.class) == null ? null : element;
    }
}
