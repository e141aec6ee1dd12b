package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.processor.declaration.ConformanceDeclaration;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads what an author says of a device's conformance. */
final class ConformanceReader {

    private final AnnotationReader annotations;

    ConformanceReader(AnnotationReader annotations) {
        this.annotations = annotations;
    }

    ConformanceDeclaration read(TypeElement type, AnnotationMirror marker) throws UnresolvedException {
        AnnotationMirror features = annotations.find(type, Features.class);
        return new ConformanceDeclaration(
                Conformance.valueOf(annotations.constant(marker, "conformance")),
                features == null ? List.of() : annotations.strings(type, features, "value"));
    }
}
