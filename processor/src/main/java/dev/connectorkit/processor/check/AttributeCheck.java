package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.MemberDeclaration;
import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the mapped members, one by one, against the attributes they are mapped to. */
final class AttributeCheck {

    private final DeviceDeclaration device;
    private final @Nullable DeviceType deviceType;
    private final SpecVersion spec;
    private final ReferenceCheck references;
    private final Map<String, MemberDeclaration> mapped = new HashMap<>();
    private final List<AttributeMapping> mappings = new ArrayList<>();

    AttributeCheck(MatterModel matter, DeviceDeclaration device, @Nullable DeviceType deviceType, SpecVersion spec) {
        this.device = device;
        this.deviceType = deviceType;
        this.spec = spec;
        this.references = new ReferenceCheck(matter);
    }

    /** Gives the mappings that are sound, and adds what is wrong with the others. */
    List<AttributeMapping> check(List<Diagnostic> diagnostics) {
        for (MemberDeclaration member : device.members()) {
            Diagnostic refusal = check(member);
            if (refusal != null) {
                diagnostics.add(refusal);
            }
        }
        return mappings;
    }

    private @Nullable Diagnostic check(MemberDeclaration member) {
        String name = device.type().name() + "." + member.name();
        if (member.fault() != null) {
            return Diagnostic.of(
                    DiagnosticKey.UNREADABLE_MEMBER,
                    member.place(),
                    name,
                    device.type().generated("Matter").name(),
                    member.fault().found(),
                    member.fault().mend());
        }
        Placed<String> reference = member.attribute();
        if (reference == null) {
            return member.converter() == null
                    ? null
                    : Diagnostic.of(
                            DiagnosticKey.CONVERTER_WITHOUT_ATTRIBUTE,
                            member.converter().place(),
                            member.converter().type().name(),
                            name);
        }
        ReferenceCheck.Target target = references.resolve(name, reference, spec);
        Cluster cluster = target.cluster();
        Attribute attribute = target.attribute();
        return cluster == null || attribute == null
                ? target.refusal()
                : check(name, member, reference, cluster, attribute);
    }

    private @Nullable Diagnostic check(
            String name, MemberDeclaration member, Placed<String> reference, Cluster cluster, Attribute attribute) {
        MemberDeclaration first = mapped.putIfAbsent(reference.value(), member);
        if (first != null) {
            return Diagnostic.of(
                    DiagnosticKey.SECOND_MAPPING,
                    reference.place(),
                    reference.value(),
                    device.type().name(),
                    first.name(),
                    member.name());
        }
        DeviceType.ClusterRequirement requirement =
                deviceType == null ? null : deviceType.server(cluster.name()).orElse(null);
        if (deviceType != null && requirement != null && "X".equals(requirement.conformance())) {
            return Diagnostic.of(
                    DiagnosticKey.FORBIDDEN_CLUSTER, reference.place(), name, deviceType.title(), cluster.name());
        }
        Optional<StructureCheck.Outcome> structure = member.converter() == null
                ? StructureCheck.of(attribute.type(), member.type().content())
                : Optional.empty();
        Diagnostic refusal = structure.isPresent()
                ? TypeCheck.check(name, member, reference, cluster, attribute, structure.get())
                : TypeCheck.check(name, member, reference, cluster, attribute);
        if (refusal == null) {
            DeviceType.ElementRequirement narrowed =
                    requirement == null ? null : requirement.attributes().get(attribute.name());
            mappings.add(new AttributeMapping(
                    cluster,
                    attribute,
                    EffectiveBounds.of(attribute, narrowed),
                    EffectiveBounds.ofEntries(attribute.type()),
                    member,
                    structure.map(StructureCheck.Outcome::mapping).orElse(null)));
        }
        return refusal;
    }
}
