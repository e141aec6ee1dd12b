package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.MemberDeclaration;
import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a member's type, or its converter's types, against the attribute it is mapped to. */
final class TypeCheck {

    private TypeCheck() {}

    /** Gives what to tell, or {@code null} when the member fits. */
    static @Nullable Diagnostic check(
            String name, MemberDeclaration member, Placed<String> at, Cluster cluster, Attribute attribute) {
        Bounds bounds = EffectiveBounds.of(attribute);
        String reference = cluster.name() + "." + attribute.name();
        ConverterDeclaration converter = member.converter();
        Diagnostic refusal = converter == null
                ? plain(name, member, at, cluster, attribute, bounds)
                : converted(name, member, converter, reference, attribute, bounds);
        return refusal == null ? absence(name, member, at, reference, attribute) : refusal;
    }

    /** Gives what to tell of a record that stands for a structure, or {@code null} when it fits. */
    static @Nullable Diagnostic check(
            String name,
            MemberDeclaration member,
            Placed<String> at,
            Cluster cluster,
            Attribute attribute,
            StructureCheck.Outcome structure) {
        String reference = cluster.name() + "." + attribute.name();
        StructureCheck.Refusal refusal = structure.refusal();
        return refusal == null
                ? absence(name, member, at, reference, attribute)
                : Diagnostic.of(
                        DiagnosticKey.STRUCTURE_MISFIT,
                        at.place(),
                        name,
                        reference,
                        refusal.struct(),
                        refusal.expected(),
                        refusal.found(),
                        refusal.mend());
    }

    private static @Nullable Diagnostic absence(
            String name, MemberDeclaration member, Placed<String> at, String reference, Attribute attribute) {
        return member.type().saysAbsent() && !attribute.nullable()
                ? Diagnostic.of(
                        DiagnosticKey.NULLABLE_MEMBER,
                        at.place(),
                        name,
                        reference,
                        member.type().content().display(),
                        member.type().display())
                : null;
    }

    private static @Nullable Diagnostic plain(
            String name,
            MemberDeclaration member,
            Placed<String> at,
            Cluster cluster,
            Attribute attribute,
            Bounds bounds) {
        JavaType java = member.type().content();
        if (JavaFaces.holds(attribute.type(), bounds, java) || FlagsFace.holds(attribute.type(), java)) {
            return null;
        }
        List<String> converters =
                ConverterHints.fitting(cluster, attribute, member.type().content());
        return Diagnostic.of(
                DiagnosticKey.TYPE_CANNOT_HOLD,
                at.place(),
                name,
                cluster.name() + "." + attribute.name(),
                describe(attribute, bounds),
                JavaFaces.describe(attribute.type(), bounds),
                member.type().display(),
                converters.isEmpty()
                        ? "change the type, or convert it with @As"
                        : "convert it with @As(" + String.join(".class) or @As(", converters) + ".class)");
    }

    private static @Nullable Diagnostic converted(
            String name,
            MemberDeclaration member,
            ConverterDeclaration converter,
            String reference,
            Attribute attribute,
            Bounds bounds) {
        String called = converter.type().name();
        if (converter.fault() != null) {
            return Diagnostic.of(
                    DiagnosticKey.UNUSABLE_CONVERTER,
                    converter.place(),
                    called,
                    name,
                    converter.fault().found(),
                    converter.fault().mend());
        }
        JavaType javaSide = converter.javaSide();
        JavaType matterSide = converter.matterSide();
        String wanted = JavaFaces.describe(attribute.type(), bounds);
        if (!converter.takesMember()) {
            return Diagnostic.of(
                    DiagnosticKey.CONVERTER_TAKES_OTHER,
                    converter.place(),
                    called,
                    name,
                    member.type().content().display(),
                    javaSide.display(),
                    "change the member's type, or name another converter");
        }
        return JavaFaces.holds(attribute.type(), bounds, matterSide)
                ? null
                : Diagnostic.of(
                        DiagnosticKey.CONVERTER_GIVES_OTHER,
                        converter.place(),
                        called,
                        name,
                        reference,
                        describe(attribute, bounds),
                        wanted,
                        matterSide.display(),
                        "name another converter");
    }

    /** The Matter type with its bounds: {@code uint8, 0 to 254}. */
    private static String describe(Attribute attribute, Bounds bounds) {
        return describe(attribute.type(), bounds);
    }

    /** The same of any value. */
    static String describe(MatterType type, Bounds bounds) {
        boolean number = type instanceof MatterType.Whole;
        return number && bounds.min() != null && bounds.max() != null
                ? type.name() + ", " + bounds.min().toPlainString() + " to "
                        + bounds.max().toPlainString()
                : type.name();
    }
}
