package dev.connectorkit.processor.check;

import dev.connectorkit.processor.conformance.ChoiceCheck;
import dev.connectorkit.processor.conformance.FeatureInference.Contradiction;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.Place;
import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Holds what a device claims of a cluster together: features against features, attributes against features, and what is
 * claimed against what is missing. Each mistake is told once: what could only follow from a contradiction waits.
 */
final class ClusterConformance {

    private final DeviceDeclaration device;
    private final ClusterMapping mapping;
    private final FeatureClaim claim;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ClusterConformance(DeviceDeclaration device, ClusterMapping mapping, FeatureClaim claim) {
        this.device = device;
        this.mapping = mapping;
        this.claim = claim;
    }

    List<Diagnostic> check(List<ExpectedAttributes.Expected> missing) {
        claim.contradictions().forEach(this::contradicted);
        if (diagnostics.isEmpty()) {
            mapping.attributes().forEach(this::disallowed);
        }
        if (diagnostics.isEmpty()) {
            claim.choices().forEach(this::chosen);
        }
        if (diagnostics.isEmpty() && !missing.isEmpty()) {
            diagnostics.add(missing(missing));
        }
        return diagnostics;
    }

    private void contradicted(Contradiction found) {
        String because = found.claimedBecause() + " " + found.ruledOutBecause();
        Place place = mapping.attributes().stream()
                .filter(attribute ->
                        because.contains("attribute " + attribute.attribute().name() + " is mapped"))
                .map(ClusterConformance::place)
                .findFirst()
                .orElseGet(this::declared);
        diagnostics.add(Diagnostic.of(
                DiagnosticKey.CONTRADICTORY_FEATURES,
                place,
                device.type().name(),
                mapping.cluster().name(),
                found.feature(),
                found.claimedBecause(),
                found.ruledOutBecause()));
    }

    private Place declared() {
        return device.conformance().features().stream()
                .filter(feature -> feature.value().startsWith(mapping.cluster().name() + "."))
                .map(Placed::place)
                .findFirst()
                .orElse(device.place());
    }

    private void disallowed(AttributeMapping attribute) {
        var verdict = claim.certain(attribute.attribute().conformance());
        if (!verdict.mayBePresent()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.DISALLOWED_ATTRIBUTE,
                    place(attribute),
                    device.type().name() + "." + attribute.member().name(),
                    attribute.reference(),
                    verdict.because()));
        }
    }

    private void chosen(ChoiceCheck.Finding finding) {
        diagnostics.add(Diagnostic.of(
                DiagnosticKey.FEATURE_CHOICE,
                first(),
                device.type().name(),
                mapping.cluster().name(),
                finding.bound() + " of " + String.join(", ", finding.members()),
                finding.found().isEmpty() ? "none" : String.join(", ", finding.found()),
                mapping.cluster().name() + "." + finding.members().get(0)));
    }

    private Diagnostic missing(List<ExpectedAttributes.Expected> missing) {
        return Diagnostic.of(
                DiagnosticKey.INCOMPLETE_CLUSTER,
                first(),
                device.type().name(),
                mapping.cluster().name(),
                String.join(
                        ", ",
                        missing.stream()
                                .map(ExpectedAttributes.Expected::reference)
                                .toList()),
                missing.get(0).because(),
                missing.size() == 1 ? "it with @Attribute" : "them with @Attribute");
    }

    /** Where the class first maps the cluster, in the order of the source. */
    private Place first() {
        return device.members().stream()
                .filter(member -> mapping.attributes().stream().anyMatch(mapped -> mapped.member() == member))
                .map(member -> Objects.requireNonNull(member.attribute()).place())
                .findFirst()
                .orElseThrow();
    }

    private static Place place(AttributeMapping attribute) {
        return Objects.requireNonNull(attribute.member().attribute()).place();
    }
}
