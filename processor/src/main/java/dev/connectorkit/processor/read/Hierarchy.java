package dev.connectorkit.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A type and all above it, each once: itself, then its superclasses, then its interfaces. */
final class Hierarchy {

    private Hierarchy() {}

    static List<TypeElement> of(TypeElement type) throws UnresolvedException {
        Set<TypeElement> found = new LinkedHashSet<>();
        for (@Nullable TypeElement at = type; at != null; at = superclass(at)) {
            found.add(at);
        }
        for (TypeElement at : List.copyOf(found)) {
            addInterfaces(at, found);
        }
        return new ArrayList<>(found);
    }

    private static @Nullable TypeElement superclass(TypeElement type) throws UnresolvedException {
        return element(type.getSuperclass());
    }

    private static void addInterfaces(TypeElement type, Set<TypeElement> found) throws UnresolvedException {
        for (TypeMirror above : type.getInterfaces()) {
            TypeElement element = element(above);
            if (element != null && found.add(element)) {
                addInterfaces(element, found);
            }
        }
    }

    private static @Nullable TypeElement element(TypeMirror type) throws UnresolvedException {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException(type.toString());
        }
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        TypeElement element = (TypeElement) declared.asElement();
        return element.getQualifiedName().contentEquals("java.lang.Object") ? null : element;
    }
}
