package dev.connectorkit.processor.read;

import dev.connectorkit.processor.declaration.Place;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A place as javac knows it. */
record SourcePlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements Place {

    static SourcePlace of(Element element) {
        return new SourcePlace(element, null, null);
    }
}
