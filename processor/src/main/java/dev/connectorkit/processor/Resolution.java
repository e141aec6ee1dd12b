package dev.connectorkit.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Tells whether all that an annotated element says to us can be resolved yet. Members without an annotation of ours are
 * left out on purpose: an author's connector holds the very classes we generate from it, and would wait for itself.
 */
final class Resolution {

    private static final String OUR_ANNOTATIONS = "dev.connectorkit.annotation.";

    /** What javac puts for a constant it cannot resolve. */
    private static final String UNRESOLVED_CONSTANT = "<error>";

    private final Set<Element> seen = new HashSet<>();

    private Resolution() {}

    static boolean isComplete(Element element) {
        return new Resolution().element(element);
    }

    private boolean element(Element element) {
        if (!seen.add(element)) {
            return true;
        }
        if (!annotations(element)) {
            return false;
        }
        return !(element instanceof TypeElement type)
                || type(type.getSuperclass())
                        && types(type.getInterfaces())
                        && supertypes(type)
                        && type.getEnclosedElements().stream().allMatch(this::member);
    }

    private boolean supertypes(TypeElement type) {
        if (type.getSuperclass() instanceof DeclaredType parent && !element(parent.asElement())) {
            return false;
        }
        for (TypeMirror inherited : type.getInterfaces()) {
            if (inherited instanceof DeclaredType parent && !element(parent.asElement())) {
                return false;
            }
        }
        return true;
    }

    private boolean member(Element member) {
        if (member.getAnnotationMirrors().stream().noneMatch(Resolution::isOurs)) {
            return true;
        }
        if (member instanceof ExecutableElement method) {
            return annotations(method)
                    && type(method.getReturnType())
                    && method.getParameters().stream()
                            .allMatch(parameter -> annotations(parameter) && type(parameter.asType()));
        }
        return annotations(member) && type(member.asType());
    }

    private static boolean isOurs(AnnotationMirror annotation) {
        return annotation.getAnnotationType().toString().startsWith(OUR_ANNOTATIONS);
    }

    private static boolean annotations(Element element) {
        return element.getAnnotationMirrors().stream().allMatch(Resolution::annotation);
    }

    private static boolean annotation(AnnotationMirror annotation) {
        return !isOurs(annotation)
                || annotation.getElementValues().values().stream().allMatch(Resolution::value);
    }

    private static boolean value(AnnotationValue value) {
        return value.accept(
                new SimpleAnnotationValueVisitor14<Boolean, Void>(true) {
                    @Override
                    public Boolean visitString(String text, Void none) {
                        return !text.equals(UNRESOLVED_CONSTANT);
                    }

                    @Override
                    public Boolean visitType(TypeMirror type, Void none) {
                        return type(type);
                    }

                    @Override
                    public Boolean visitArray(List<? extends AnnotationValue> values, Void none) {
                        return values.stream().allMatch(Resolution::value);
                    }

                    @Override
                    public Boolean visitAnnotation(AnnotationMirror nested, Void none) {
                        return nested.getElementValues().values().stream().allMatch(Resolution::value);
                    }
                },
                null);
    }

    private static boolean types(List<? extends TypeMirror> types) {
        return types.stream().allMatch(Resolution::type);
    }

    private static boolean type(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return false;
        }
        if (type instanceof ArrayType array) {
            return type(array.getComponentType());
        }
        return !(type instanceof DeclaredType declared) || types(declared.getTypeArguments());
    }
}
