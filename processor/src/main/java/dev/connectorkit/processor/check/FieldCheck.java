package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.ArgumentMapping;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.ParameterDeclaration;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a parameter's type, or its converter's types, against the field or attribute it takes. */
final class FieldCheck {

    private FieldCheck() {}

    /**
     * What a parameter takes.
     *
     * @param id the field's or attribute's id
     * @param name its name
     * @param reference what it is called in diagnostics
     * @param type what its values are
     * @param bounds what its number, length or count may be
     * @param absent whether it may be missing or null
     */
    record Source(long id, String name, String reference, MatterType type, Bounds bounds, boolean absent) {

        /** A field without a condition must be there; any other may be missing. */
        static Source of(String command, Field field) {
            boolean optional =
                    field.conformance() != null && !field.conformance().equals("M");
            return new Source(
                    field.id(),
                    field.name(),
                    "field " + field.name() + " of " + command,
                    field.type(),
                    EffectiveBounds.of(field),
                    field.nullable() || optional);
        }

        static Source of(String reference, Attribute attribute) {
            return new Source(
                    attribute.id(),
                    attribute.name(),
                    reference,
                    attribute.type(),
                    EffectiveBounds.of(attribute),
                    attribute.nullable());
        }
    }

    /** Gives the mapping, or null when something was added to the diagnostics. */
    static @Nullable ArgumentMapping check(
            String called, ParameterDeclaration parameter, Source source, List<Diagnostic> diagnostics) {
        StructureCheck.Outcome structure = parameter.converter() == null
                ? StructureCheck.ofReceived(source.type(), parameter.type().content())
                        .orElse(null)
                : null;
        Diagnostic refusal;
        if (structure != null) {
            refusal = misfit(called, parameter, source, structure.refusal());
        } else {
            refusal = parameter.converter() == null
                    ? plain(called, parameter, source)
                    : converted(called, parameter, parameter.converter(), source);
        }
        if (refusal == null && source.absent() && !parameter.type().saysAbsent()) {
            refusal = Diagnostic.of(
                    DiagnosticKey.PARAMETER_NEVER_NULL,
                    parameter.place(),
                    called,
                    source.reference(),
                    parameter.type().display(),
                    boxed(parameter.type()));
        }
        if (refusal != null) {
            diagnostics.add(refusal);
            return null;
        }
        return new ArgumentMapping.OfField(
                parameter,
                source.id(),
                source.name(),
                source.type(),
                source.bounds(),
                EffectiveBounds.ofEntries(source.type()),
                structure == null ? null : structure.mapping(),
                source.absent() || parameter.type().saysAbsent());
    }

    private static @Nullable Diagnostic misfit(
            String called, ParameterDeclaration parameter, Source source, StructureCheck.@Nullable Refusal refusal) {
        return refusal == null
                ? null
                : Diagnostic.of(
                        DiagnosticKey.PARAMETER_STRUCTURE_MISFIT,
                        parameter.place(),
                        called,
                        source.reference(),
                        refusal.struct(),
                        refusal.expected(),
                        refusal.found(),
                        refusal.mend());
    }

    private static @Nullable Diagnostic plain(String called, ParameterDeclaration parameter, Source source) {
        JavaType type = parameter.type();
        if (JavaFaces.holds(source.type(), source.bounds(), type.content())
                || FlagsFace.holds(source.type(), type.content())) {
            return null;
        }
        return Diagnostic.of(
                DiagnosticKey.PARAMETER_CANNOT_HOLD,
                parameter.place(),
                called,
                source.reference(),
                TypeCheck.describe(source.type(), source.bounds()),
                JavaFaces.describe(source.type(), source.bounds()),
                type.display());
    }

    private static @Nullable Diagnostic converted(
            String called, ParameterDeclaration parameter, ConverterDeclaration converter, Source source) {
        Diagnostic unusable = unusable(called, converter);
        JavaType javaSide = converter.javaSide();
        JavaType matterSide = converter.matterSide();
        if (unusable != null || javaSide == null || matterSide == null) {
            return unusable;
        }
        if (!converter.takesMember()) {
            return Diagnostic.of(
                    DiagnosticKey.CONVERTER_MAKES_OTHER,
                    converter.place(),
                    converter.type().name(),
                    called,
                    parameter.type().content().display(),
                    javaSide.display());
        }
        return JavaFaces.holds(source.type(), source.bounds(), matterSide)
                ? null
                : Diagnostic.of(
                        DiagnosticKey.CONVERTER_READS_OTHER,
                        converter.place(),
                        converter.type().name(),
                        called,
                        source.reference(),
                        TypeCheck.describe(source.type(), source.bounds()),
                        JavaFaces.describe(source.type(), source.bounds()),
                        matterSide.display());
    }

    /** What is wrong with a converter wherever it stands, or null. */
    static @Nullable Diagnostic unusable(String called, ConverterDeclaration converter) {
        if (converter.fault() != null) {
            return Diagnostic.of(
                    DiagnosticKey.UNUSABLE_CONVERTER,
                    converter.place(),
                    converter.type().name(),
                    called,
                    converter.fault().found(),
                    converter.fault().mend());
        }
        return null;
    }

    private static String boxed(JavaType type) {
        return switch (type.name()) {
            case "int" -> "Integer";
            case "char" -> "Character";
            default -> {
                String simple = type.display();
                yield type.isPrimitive() ? Character.toUpperCase(simple.charAt(0)) + simple.substring(1) : simple;
            }
        };
    }
}
