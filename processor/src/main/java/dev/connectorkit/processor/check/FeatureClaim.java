package dev.connectorkit.processor.check;

import dev.connectorkit.processor.conformance.Claim;
import dev.connectorkit.processor.conformance.Conformance;
import dev.connectorkit.processor.conformance.ConformanceCheck;
import dev.connectorkit.processor.conformance.Fact;
import dev.connectorkit.processor.conformance.FeatureInference;
import dev.connectorkit.processor.conformance.FeatureInference.ClaimedElement;
import dev.connectorkit.processor.conformance.FeatureInference.FeatureRule;
import dev.connectorkit.processor.conformance.Ruling;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.Feature;
import dev.connectorkit.processor.notation.Truth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a device class claims of a cluster. A feature is claimed when a mapped attribute could not be there without it, never
 * because the device type wants it: a report must not promise what nobody answers for.
 */
final class FeatureClaim {

    private final Cluster cluster;
    private final SpecVersion spec;
    private final Claim claim;

    FeatureClaim(Cluster cluster, Set<Attribute> mapped, SpecVersion spec) {
        this.cluster = cluster;
        this.spec = spec;
        Claim.Builder start = Claim.builder().revision(spec.revisionOf(cluster));
        cluster.features().forEach(feature -> start.feature(feature.code(), feature.name(), Truth.UNKNOWN, ""));
        cluster.attributes()
                .forEach(attribute -> start.element(
                        Fact.Kind.ATTRIBUTE, attribute.name(), mapped.contains(attribute) ? Truth.TRUE : Truth.FALSE));
        List<FeatureRule> rules = cluster.features().stream()
                .map(feature -> new FeatureRule(
                        feature.code(), conformance(feature.conformance()), "cluster " + cluster.name()))
                .toList();
        List<ClaimedElement> elements = mapped.stream()
                .map(attribute ->
                        new ClaimedElement("attribute " + attribute.name(), conformance(attribute.conformance())))
                .toList();
        claim = FeatureInference.infer(start.build(), rules, elements).claim().closed();
    }

    List<Feature> features() {
        return cluster.features().stream()
                .filter(feature -> claim.presence(feature.code()) == Truth.TRUE)
                .toList();
    }

    /** What a device with these features must take. */
    List<Command> commands() {
        return cluster.commands().stream()
                .filter(command -> !spec.precedes(command.since()) && isMandatory(command))
                .toList();
    }

    private boolean isMandatory(Command command) {
        return ConformanceCheck.of(conformance(command.conformance()), claim).ruling() == Ruling.MANDATORY;
    }

    /** What the specification says nothing of may be there. */
    private static Conformance conformance(@Nullable String notation) {
        return notation == null ? new Conformance.Optional(null, null) : Conformance.parse(notation);
    }
}
