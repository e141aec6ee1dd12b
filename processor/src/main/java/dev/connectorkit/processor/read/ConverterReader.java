package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.Converter;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.ConverterFault;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.Place;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what a converter stands between. */
final class ConverterReader {

    private final Types types;
    private final TypeReader typeReader;
    private final ClassReader classReader;

    ConverterReader(Types types, TypeReader typeReader, ClassReader classReader) {
        this.types = types;
        this.typeReader = typeReader;
        this.classReader = classReader;
    }

    ConverterDeclaration read(DeclaredType converter, TypeMirror member, Place place) throws UnresolvedException {
        TypeElement element = (TypeElement) converter.asElement();
        List<? extends TypeMirror> sides = sides(converter);
        return new ConverterDeclaration(
                classReader.name(element),
                typeReader.read(sides.get(0)),
                typeReader.read(sides.get(1)),
                takes(sides.get(0), member),
                fault(element),
                place);
    }

    /** What a converter makes of the author's side. */
    TypeMirror javaSide(DeclaredType converter) throws UnresolvedException {
        return sides(converter).get(0);
    }

    private List<? extends TypeMirror> sides(DeclaredType converter) throws UnresolvedException {
        DeclaredType seam = seam(converter);
        if (seam == null || seam.getTypeArguments().size() != 2) {
            // The annotation does not take such a class; the compiler says so.
            throw new UnresolvedException(converter.toString());
        }
        return seam.getTypeArguments();
    }

    /** Reads a converter whose value goes to a parameter: what it makes must be what the parameter takes. */
    ConverterDeclaration readBack(DeclaredType converter, TypeMirror parameter, Place place)
            throws UnresolvedException {
        ConverterDeclaration read = read(converter, parameter, place);
        TypeMirror made = javaSide(converter);
        TypeMirror content = content(parameter);
        // What is put into an OptionalInt is not widened on the way.
        boolean fits = content.getKind().isPrimitive() && !parameter.getKind().isPrimitive()
                ? types.isSameType(made, boxed(content))
                : types.isAssignable(made, content);
        return new ConverterDeclaration(
                read.type(), read.javaSide(), read.matterSide(), fits, read.fault(), read.place());
    }

    /** Primitive numbers widen on their way into a converter, as they do everywhere in Java. */
    private boolean takes(TypeMirror side, TypeMirror member) throws UnresolvedException {
        if (types.isAssignable(boxed(content(member)), side)) {
            return true;
        }
        JavaType plain = typeReader.read(side);
        boolean number = !plain.unboxed().equals(plain.name());
        return number && member.getKind().isPrimitive() && types.isAssignable(member, types.unboxedType(side));
    }

    private TypeMirror content(TypeMirror member) throws UnresolvedException {
        JavaType plain = typeReader.read(member);
        if (!plain.isOptional()) {
            return member;
        }
        return switch (plain.name()) {
            case "java.util.OptionalInt" -> types.getPrimitiveType(TypeKind.INT);
            case "java.util.OptionalLong" -> types.getPrimitiveType(TypeKind.LONG);
            case "java.util.OptionalDouble" -> types.getPrimitiveType(TypeKind.DOUBLE);
            default -> ((DeclaredType) member).getTypeArguments().get(0);
        };
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
    }

    private @Nullable DeclaredType seam(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(Converter.class.getName())) {
            return declared;
        }
        for (TypeMirror above : types.directSupertypes(type)) {
            DeclaredType found = seam(above);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable ConverterFault fault(TypeElement type) {
        if (type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return ConverterFault.ABSTRACT;
        }
        if (!type.getModifiers().contains(Modifier.PUBLIC)) {
            return ConverterFault.HIDDEN;
        }
        if (ClassReader.outwards(type).stream()
                .anyMatch(at -> !at.getModifiers().contains(Modifier.PUBLIC))) {
            return ConverterFault.WITHIN_HIDDEN;
        }
        if (ClassReader.outwards(type).stream().anyMatch(ClassReader::isInner)) {
            return ConverterFault.INNER;
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(ConverterReader::isPlain)
                ? null
                : ConverterFault.NO_CONSTRUCTOR;
    }

    private static boolean isPlain(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getModifiers().contains(Modifier.PUBLIC);
    }
}
