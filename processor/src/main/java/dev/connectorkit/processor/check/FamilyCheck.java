package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.FamilyDeclaration;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import java.util.List;
import java.util.stream.Collectors;

/** Sees to it that a sealed type permits devices, and nothing else. */
public final class FamilyCheck {

    private FamilyCheck() {}

    /**
     * Checks a declaration.
     *
     * @param family what the author declares
     * @return the declaration itself, or what is wrong
     */
    public static Checked<FamilyDeclaration> check(FamilyDeclaration family) {
        String name = family.type().name();
        if (family.fault() != null) {
            return refused(ClassCheck.of(
                    family.fault(), family.type(), "Matter", "a sealed interface or class", family.place()));
        }
        if (family.isDevice()) {
            return refused(Diagnostic.of(
                    DiagnosticKey.FAMILY_TYPE,
                    family.place(),
                    name,
                    "one that is a device or an endpoint itself",
                    "remove one of the annotations"));
        }
        if (!family.isSealed()) {
            return refused(Diagnostic.of(
                    DiagnosticKey.FAMILY_TYPE, family.place(), name, "one that is not sealed", "make it sealed"));
        }
        if (!family.others().isEmpty()) {
            return refused(Diagnostic.of(
                    DiagnosticKey.FAMILY_MEMBER,
                    family.place(),
                    name,
                    family.others().stream().map(JavaClass::name).collect(Collectors.joining(", ")),
                    family.others().size() == 1
                            ? "annotate it with @MatterDevice"
                            : "annotate them with @MatterDevice"));
        }
        return new Checked<>(family, List.of());
    }

    private static Checked<FamilyDeclaration> refused(Diagnostic diagnostic) {
        return Checked.refused(List.of(diagnostic));
    }
}
