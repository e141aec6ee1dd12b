package dev.connectorkit.processor.read;

import dev.connectorkit.processor.declaration.Placed;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds annotations and their values, with the places both are written at. */
final class AnnotationReader {

    private final Elements elements;

    AnnotationReader(Elements elements) {
        this.elements = elements;
    }

    @Nullable
    AnnotationMirror find(Element element, Class<? extends Annotation> type) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            TypeElement found = (TypeElement) annotation.getAnnotationType().asElement();
            if (found.getQualifiedName().contentEquals(type.getName())) {
                return annotation;
            }
        }
        return null;
    }

    @Nullable
    SourcePlace place(Element element, Class<? extends Annotation> type) {
        AnnotationMirror annotation = find(element, type);
        return annotation == null ? null : new SourcePlace(element, annotation, null);
    }

    /** A string; one that is left to its default is placed at the annotation. */
    Placed<String> string(Element element, AnnotationMirror annotation, String name) throws UnresolvedException {
        AnnotationValue value = value(annotation, name);
        return new Placed<>(text(value, annotation, name), place(element, annotation, name));
    }

    /** Where a constant cannot be evaluated, javac puts an error's text. */
    private static String text(AnnotationValue value, AnnotationMirror annotation, String name)
            throws UnresolvedException {
        if (!(value.getValue() instanceof String text) || text.equals("<error>")) {
            throw new UnresolvedException(name + " of " + annotation);
        }
        return text;
    }

    /** Strings, each at its own place; a single one may stand without braces. */
    List<Placed<String>> strings(Element element, AnnotationMirror annotation, String name) throws UnresolvedException {
        List<Placed<String>> strings = new ArrayList<>();
        if (value(annotation, name).getValue() instanceof List<?> values) {
            for (Object one : values) {
                AnnotationValue value = (AnnotationValue) one;
                strings.add(new Placed<>(text(value, annotation, name), new SourcePlace(element, annotation, value)));
            }
        }
        return strings;
    }

    /** The name of an enum's constant. */
    String constant(AnnotationMirror annotation, String name) throws UnresolvedException {
        if (!(value(annotation, name).getValue() instanceof VariableElement constant)) {
            throw new UnresolvedException(name + " of " + annotation);
        }
        return constant.getSimpleName().toString();
    }

    TypeMirror type(AnnotationMirror annotation, String name) throws UnresolvedException {
        if (!(value(annotation, name).getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException(name + " of " + annotation);
        }
        return type;
    }

    /** Classes, each at its own place; a single one may stand without braces. */
    List<TypeAt> types(Element element, AnnotationMirror annotation, String name) throws UnresolvedException {
        List<TypeAt> types = new ArrayList<>();
        if (value(annotation, name).getValue() instanceof List<?> values) {
            for (Object one : values) {
                AnnotationValue value = (AnnotationValue) one;
                if (!(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
                    throw new UnresolvedException(name + " of " + annotation);
                }
                types.add(new TypeAt(type, new SourcePlace(element, annotation, value)));
            }
        }
        return types;
    }

    SourcePlace place(Element element, AnnotationMirror annotation, String name) {
        for (var entry : annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return new SourcePlace(element, annotation, entry.getValue());
            }
        }
        return new SourcePlace(element, annotation, null);
    }

    private AnnotationValue value(AnnotationMirror annotation, String name) throws UnresolvedException {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values =
                elements.getElementValuesWithDefaults(annotation);
        for (var entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        // The compiler has already told that a value is missing.
        throw new UnresolvedException(name + " of " + annotation);
    }
}
