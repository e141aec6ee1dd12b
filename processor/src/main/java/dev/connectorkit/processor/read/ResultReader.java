package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.declaration.ResultDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what a connector's method returns. */
final class ResultReader {

    private static final Set<String> PROMISES = Set.of("java.util.concurrent.CompletionStage");
    private static final Set<String> SEVERAL =
            Set.of("java.lang.Iterable", "java.util.Iterator", "java.util.stream.BaseStream");

    private final Types types;
    private final AnnotationReader annotations;
    private final TypeReader typeReader;
    private final ClassReader classes;

    ResultReader(Types types, AnnotationReader annotations, TypeReader typeReader, ClassReader classes) {
        this.types = types;
        this.annotations = annotations;
        this.typeReader = typeReader;
        this.classes = classes;
    }

    ResultDeclaration read(TypeMirror type) throws UnresolvedException {
        TypeMirror promised = argument(type, PROMISES);
        TypeMirror content = promised == null ? type : promised;
        TypeMirror element = argument(content, SEVERAL);
        List<JavaClass> devices = new ArrayList<>();
        if (!collect(element == null ? content : element, devices)) {
            devices.clear();
        }
        return new ResultDeclaration(
                typeReader.read(type),
                promised != null,
                typeReader.read(content),
                element == null ? null : typeReader.read(element),
                devices);
    }

    /** What a converter of the method's result is handed. */
    TypeMirror content(TypeMirror type) {
        TypeMirror promised = argument(type, PROMISES);
        return promised == null ? type : promised;
    }

    /** The first type argument of a type, seen as one of the named. */
    private @Nullable TypeMirror argument(TypeMirror type, Set<String> names) {
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        if (names.contains(name) && !declared.getTypeArguments().isEmpty()) {
            return bound(declared.getTypeArguments().get(0));
        }
        for (TypeMirror above : types.directSupertypes(type)) {
            TypeMirror found = argument(above, names);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static TypeMirror bound(TypeMirror argument) {
        return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : argument;
    }

    /** Devices, and sealed types that permit devices only. */
    private boolean collect(TypeMirror type, List<JavaClass> devices) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (annotations.find(element, MatterDevice.class) != null) {
            JavaClass name = classes.name(element);
            if (!devices.contains(name)) {
                devices.add(name);
            }
            return true;
        }
        return !element.getPermittedSubclasses().isEmpty()
                && element.getPermittedSubclasses().stream().allMatch(permitted -> collect(permitted, devices));
    }
}
