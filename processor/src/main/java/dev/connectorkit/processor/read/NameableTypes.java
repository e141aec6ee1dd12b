package dev.connectorkit.processor.read;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The types that code beside a class can write down as they are, without a warning. */
final class NameableTypes {

    private final Elements elements;
    private final PackageElement here;

    NameableTypes(Elements elements, TypeElement beside) {
        this.elements = elements;
        this.here = elements.getPackageOf(beside);
    }

    boolean contains(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return contains(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive();
        }
        TypeElement element = (TypeElement) declared.asElement();
        boolean raw = declared.getTypeArguments().size()
                != element.getTypeParameters().size();
        return !raw
                && ClassReader.outwards(element).stream().allMatch(this::isVisible)
                && declared.getTypeArguments().stream().allMatch(this::contains);
    }

    private boolean isVisible(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                || !type.getModifiers().contains(Modifier.PRIVATE)
                        && elements.getPackageOf(type).equals(here);
    }
}
