package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.diagnostic.Suggestion;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the attribute an author refers to, or what the author may have meant. */
final class ReferenceCheck {

    private static final String TAKE_A_CONSTANT = "take a constant of a class in dev.connectorkit.matter";

    private final MatterModel matter;

    ReferenceCheck(MatterModel matter) {
        this.matter = matter;
    }

    /**
     * What a reference comes to: the attribute with its cluster, or what to tell.
     *
     * @param cluster the cluster, or {@code null} when there is something to tell
     * @param attribute the attribute, or {@code null} when there is something to tell
     * @param refusal what to tell, or {@code null}
     */
    record Target(
            @Nullable Cluster cluster,
            @Nullable Attribute attribute,
            @Nullable Diagnostic refusal) {}

    Target resolve(String member, Placed<String> reference, SpecVersion spec) {
        String[] names = reference.value().split("\\.", -1);
        if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
            return refuse(malformed(member, reference));
        }
        Optional<Cluster> found = matter.cluster(names[0]);
        if (found.isEmpty()) {
            return refuse(Diagnostic.of(
                    DiagnosticKey.UNKNOWN_CLUSTER,
                    reference.place(),
                    member,
                    names[0],
                    Suggestion.mend(names[0], matter.clusters().keySet(), TAKE_A_CONSTANT)));
        }
        Cluster cluster = found.get();
        Attribute attribute = cluster.attribute(names[1]).orElse(null);
        if (attribute == null) {
            return refuse(noAttribute(member, reference, cluster, names[1]));
        }
        Diagnostic refusal = outdated(member, reference, cluster, attribute, spec);
        return refusal == null ? new Target(cluster, attribute, null) : refuse(refusal);
    }

    private static Target refuse(Diagnostic refusal) {
        return new Target(null, null, refusal);
    }

    /** A name that stands alone may be a cluster's, or an attribute's without its cluster. */
    private Diagnostic malformed(String member, Placed<String> reference) {
        String written = reference.value();
        List<String> meant = matter.cluster(written).isPresent() || written.contains(".")
                ? List.of()
                : references(written).stream().limit(3).toList();
        String mend = meant.isEmpty() ? TAKE_A_CONSTANT : "did you mean \"" + String.join("\" or \"", meant) + "\"?";
        return Diagnostic.of(DiagnosticKey.MALFORMED_REFERENCE, reference.place(), member, written, mend);
    }

    private Diagnostic noAttribute(String member, Placed<String> reference, Cluster cluster, String name) {
        if (cluster.command(name).isPresent()) {
            return notAnAttribute(
                    member,
                    reference,
                    cluster,
                    "a command",
                    "map an attribute here, and take the command with @OnCommand in the connector");
        }
        if (cluster.event(name).isPresent()) {
            return notAnAttribute(member, reference, cluster, "an event", "map an attribute here");
        }
        List<String> own = cluster.attributes().stream().map(Attribute::name).toList();
        List<String> closest = Suggestion.closest(name, own);
        List<String> meant = closest.isEmpty()
                ? references(name).stream().limit(3).toList()
                : closest.stream().map(found -> cluster.name() + "." + found).toList();
        String mend = meant.isEmpty() ? TAKE_A_CONSTANT : "did you mean \"" + String.join("\" or \"", meant) + "\"?";
        return Diagnostic.of(DiagnosticKey.UNKNOWN_ATTRIBUTE, reference.place(), member, cluster.name(), name, mend);
    }

    private static Diagnostic notAnAttribute(
            String member, Placed<String> reference, Cluster cluster, String kind, String mend) {
        return Diagnostic.of(
                DiagnosticKey.NOT_AN_ATTRIBUTE,
                reference.place(),
                member,
                cluster.name(),
                reference.value(),
                kind,
                mend);
    }

    /** All clusters that have an attribute of that name. It reads every cluster, which only a mistake is worth. */
    private List<String> references(String attribute) {
        return matter.clusters().keySet().stream()
                .filter(name -> matter.cluster(name)
                        .flatMap(cluster -> cluster.attribute(attribute))
                        .isPresent())
                .map(name -> name + "." + attribute)
                .toList();
    }

    private static @Nullable Diagnostic outdated(
            String member, Placed<String> reference, Cluster cluster, Attribute attribute, SpecVersion spec) {
        String since = spec.precedes(cluster.since()) ? cluster.since() : attribute.since();
        if (since != null && spec.precedes(since)) {
            return Diagnostic.of(
                    DiagnosticKey.LATER_ATTRIBUTE,
                    reference.place(),
                    member,
                    spec.text(),
                    reference.value(),
                    since,
                    SpecVersion.firstWith(since).text());
        }
        String conformance = attribute.conformance();
        boolean forbidden = "X".equals(conformance);
        if (forbidden || "D".equals(conformance)) {
            return Diagnostic.of(
                    DiagnosticKey.WITHDRAWN_ATTRIBUTE,
                    reference.place(),
                    member,
                    reference.value(),
                    forbidden ? "forbids in this cluster" : "has withdrawn");
        }
        return null;
    }
}
