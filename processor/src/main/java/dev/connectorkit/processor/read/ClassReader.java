package dev.connectorkit.processor.read;

import dev.connectorkit.processor.declaration.ClassFault;
import dev.connectorkit.processor.declaration.JavaClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what a class is called, and why nothing can be generated beside it. */
final class ClassReader {

    private final Elements elements;

    ClassReader(Elements elements) {
        this.elements = elements;
    }

    JavaClass name(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (TypeElement at : outwards(type)) {
            names.addFirst(at.getSimpleName().toString());
        }
        return new JavaClass(elements.getPackageOf(type).getQualifiedName().toString(), List.copyOf(names));
    }

    @Nullable
    ClassFault fault(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return ClassFault.KIND;
        }
        if (outwards(type).stream().anyMatch(at -> at.getModifiers().contains(Modifier.PRIVATE))) {
            return ClassFault.PRIVATE;
        }
        if (outwards(type).stream().anyMatch(ClassReader::isInner)) {
            return ClassFault.INNER;
        }
        return type.getTypeParameters().isEmpty() ? null : ClassFault.GENERIC;
    }

    static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    static List<TypeElement> outwards(TypeElement type) {
        List<TypeElement> types = new java.util.ArrayList<>();
        for (Element at = type; at instanceof TypeElement enclosing; at = at.getEnclosingElement()) {
            types.add(enclosing);
        }
        return types;
    }
}
