package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.MethodDeclaration;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what a method returns against the attribute whose value it is. */
final class ReadValueCheck {

    private ReadValueCheck() {}

    static void check(
            String name,
            MethodDeclaration method,
            String reference,
            Attribute attribute,
            List<Diagnostic> diagnostics) {
        Bounds bounds = EffectiveBounds.of(attribute);
        ConverterDeclaration converter = method.converter();
        Diagnostic refusal = converter == null
                ? plain(name, method, reference, attribute, bounds)
                : converted(name, method, converter, reference, attribute, bounds);
        JavaType type = method.result().content();
        if (refusal == null && type.saysAbsent() && !attribute.nullable()) {
            refusal = Diagnostic.of(
                    DiagnosticKey.NULLABLE_MEMBER,
                    method.place(),
                    name,
                    reference,
                    type.content().display(),
                    type.display());
        }
        if (refusal != null) {
            diagnostics.add(refusal);
        }
    }

    private static @Nullable Diagnostic plain(
            String name, MethodDeclaration method, String reference, Attribute attribute, Bounds bounds) {
        JavaType type = method.result().content();
        return JavaFaces.holds(attribute.type(), bounds, type.content())
                ? null
                : Diagnostic.of(
                        DiagnosticKey.READ_RESULT_TYPE,
                        method.place(),
                        name,
                        reference,
                        TypeCheck.describe(attribute.type(), bounds),
                        JavaFaces.describe(attribute.type(), bounds),
                        method.result().type().display());
    }

    private static @Nullable Diagnostic converted(
            String name,
            MethodDeclaration method,
            ConverterDeclaration converter,
            String reference,
            Attribute attribute,
            Bounds bounds) {
        Diagnostic unusable = FieldCheck.unusable(name, converter);
        JavaType javaSide = converter.javaSide();
        JavaType matterSide = converter.matterSide();
        if (unusable != null || javaSide == null || matterSide == null) {
            return unusable;
        }
        if (!converter.takesMember()) {
            return Diagnostic.of(
                    DiagnosticKey.CONVERTER_TAKES_OTHER,
                    converter.place(),
                    converter.type().name(),
                    name,
                    method.result().content().content().display(),
                    javaSide.display(),
                    "change what the method returns, or name another converter");
        }
        return JavaFaces.holds(attribute.type(), bounds, matterSide)
                ? null
                : Diagnostic.of(
                        DiagnosticKey.CONVERTER_GIVES_OTHER,
                        converter.place(),
                        converter.type().name(),
                        name,
                        reference,
                        TypeCheck.describe(attribute.type(), bounds),
                        JavaFaces.describe(attribute.type(), bounds),
                        matterSide.display(),
                        "name another converter");
    }
}
