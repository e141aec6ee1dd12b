package dev.connectorkit.processor;

import dev.connectorkit.processor.declaration.MemberFault;
import dev.connectorkit.processor.read.DeclarationReader;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Tells whether the getters of a device are there: one that is missing may be one that Lombok is about to write. */
final class Getters {

    private final DeclarationReader reader;

    Getters(DeclarationReader reader) {
        this.reader = reader;
    }

    boolean areThere(TypeElement device) {
        return !mentionsLombok(device)
                || reader.device(device).stream()
                        .flatMap(declared -> declared.members().stream())
                        .noneMatch(member -> member.fault() == MemberFault.NO_GETTER);
    }

    private static boolean mentionsLombok(Element element) {
        return element.getAnnotationMirrors().stream()
                        .anyMatch(annotation -> annotation.toString().startsWith("@lombok."))
                || element.getEnclosedElements().stream().anyMatch(Getters::mentionsLombok);
    }
}
