package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.ClassFault;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.declaration.Place;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;

/** Tells why nothing can be generated beside a class. */
final class ClassCheck {

    private ClassCheck() {}

    static Diagnostic of(ClassFault fault, JavaClass type, String suffix, String expected, Place place) {
        String name = type.name();
        return switch (fault) {
            case INNER ->
                Diagnostic.of(DiagnosticKey.INNER_CLASS, place, name, name.substring(0, name.lastIndexOf('.')));
            case PRIVATE ->
                Diagnostic.of(
                        DiagnosticKey.PRIVATE_CLASS,
                        place,
                        name,
                        type.generated(suffix).name());
            case GENERIC -> Diagnostic.of(DiagnosticKey.GENERIC_CLASS, place, name);
            case KIND -> Diagnostic.of(DiagnosticKey.WRONG_KIND, place, name, expected);
        };
    }
}
