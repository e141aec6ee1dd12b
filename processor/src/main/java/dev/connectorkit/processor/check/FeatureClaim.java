package dev.connectorkit.processor.check;

import dev.connectorkit.processor.conformance.ChoiceCheck;
import dev.connectorkit.processor.conformance.Claim;
import dev.connectorkit.processor.conformance.Conformance;
import dev.connectorkit.processor.conformance.ConformanceCheck;
import dev.connectorkit.processor.conformance.Fact;
import dev.connectorkit.processor.conformance.FeatureInference;
import dev.connectorkit.processor.conformance.FeatureInference.ClaimedElement;
import dev.connectorkit.processor.conformance.FeatureInference.Contradiction;
import dev.connectorkit.processor.conformance.FeatureInference.FeatureRule;
import dev.connectorkit.processor.conformance.Ruling;
import dev.connectorkit.processor.conformance.Verdict;
import dev.connectorkit.processor.declaration.EventMapping;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.DeviceType.ClusterRequirement;
import dev.connectorkit.processor.knowledge.DeviceType.ElementRequirement;
import dev.connectorkit.processor.knowledge.Feature;
import dev.connectorkit.processor.notation.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a device class claims of a cluster. A feature is claimed when its author declares it or when a mapped
 * attribute or a sent event could not be there without it, never because the device type wants it: a report must not promise what nobody answers for. What
 * the device type forbids is ruled out.
 */
final class FeatureClaim {

    private final Cluster cluster;
    private final SpecVersion spec;
    private final @Nullable ClusterRequirement requirement;
    private final FeatureInference.Result inferred;
    private final Claim claim;

    FeatureClaim(
            Cluster cluster,
            List<Attribute> mapped,
            List<EventMapping> sent,
            Set<String> declared,
            @Nullable DeviceType deviceType,
            SpecVersion spec) {
        this.cluster = cluster;
        this.spec = spec;
        this.requirement =
                deviceType == null ? null : deviceType.server(cluster.name()).orElse(null);
        List<FeatureRule> rules = new ArrayList<>(cluster.features().stream()
                .map(feature -> new FeatureRule(
                        feature.code(), conformance(feature.conformance()), "cluster " + cluster.name()))
                .toList());
        rules.addAll(prohibitions(requirement, deviceType));
        List<ClaimedElement> elements = new ArrayList<>();
        mapped.forEach(attribute -> elements.add(
                new ClaimedElement("attribute " + attribute.name(), conformance(attribute.conformance()))));
        sent.forEach(event -> elements.add(new ClaimedElement(
                "event " + event.event().name(), conformance(event.event().conformance()))));
        inferred = FeatureInference.infer(start(mapped, declared), rules, elements);
        claim = inferred.claim().closed();
    }

    private Claim start(List<Attribute> mapped, Set<String> declared) {
        Claim.Builder start = Claim.builder().revision(spec.revisionOf(cluster));
        for (Feature feature : cluster.features()) {
            boolean told = declared.contains(feature.code());
            start.feature(
                    feature.code(),
                    feature.name(),
                    told ? Truth.TRUE : Truth.UNKNOWN,
                    told ? "it is declared with @Features" : "");
        }
        // The cluster is read once: its attributes are told apart without comparing all that is known of each.
        cluster.attributes()
                .forEach(attribute -> start.element(
                        Fact.Kind.ATTRIBUTE,
                        attribute.name(),
                        mapped.stream().anyMatch(known -> known == attribute) ? Truth.TRUE : Truth.FALSE));
        return start.build();
    }

    private static List<FeatureRule> prohibitions(
            @Nullable ClusterRequirement requirement, @Nullable DeviceType deviceType) {
        return requirement == null || deviceType == null
                ? List.of()
                : requirement.features().entrySet().stream()
                        .filter(narrowed -> "X".equals(narrowed.getValue()))
                        .map(narrowed -> new FeatureRule(
                                narrowed.getKey(),
                                conformance(narrowed.getValue()),
                                "device type " + deviceType.title()))
                        .toList();
    }

    List<Feature> features() {
        return cluster.features().stream().filter(this::isClaimed).toList();
    }

    boolean isClaimed(Feature feature) {
        return claim.presence(feature.code()) == Truth.TRUE;
    }

    /** What a device of this type with these features must take. */
    List<Command> commands() {
        return cluster.commands().stream()
                .filter(command -> !spec.precedes(command.since()) && isMandatory(command))
                .toList();
    }

    /** Features that must be claimed and must not be. */
    List<Contradiction> contradictions() {
        return inferred.contradictions();
    }

    /** Judges an element while features that nothing shows may yet be there: only what is certain is settled. */
    Verdict certain(@Nullable String notation) {
        return ConformanceCheck.of(conformance(notation), inferred.claim());
    }

    /** Judges an element as if what nothing shows were not there. */
    Verdict closed(@Nullable String notation) {
        return ConformanceCheck.of(conformance(notation), claim);
    }

    /** What is wrong with the choice among the cluster's features. */
    List<ChoiceCheck.Finding> choices() {
        List<ChoiceCheck.Sibling> siblings = cluster.features().stream()
                .filter(feature -> !spec.precedes(feature.since()))
                .map(feature -> new ChoiceCheck.Sibling(
                        feature.code(), claim.presence(feature.code()), conformance(feature.conformance())))
                .toList();
        return ChoiceCheck.of(siblings, claim);
    }

    /** What the device type says of a command stands before what the cluster says. */
    private boolean isMandatory(Command command) {
        ElementRequirement narrowed =
                requirement == null ? null : requirement.commands().get(command.name());
        String notation =
                narrowed == null || narrowed.conformance() == null ? command.conformance() : narrowed.conformance();
        return closed(notation).ruling() == Ruling.MANDATORY;
    }

    /** What the specification says nothing of may be there. */
    private static Conformance conformance(@Nullable String notation) {
        return notation == null ? new Conformance.Optional(null, null) : Conformance.parse(notation);
    }
}
