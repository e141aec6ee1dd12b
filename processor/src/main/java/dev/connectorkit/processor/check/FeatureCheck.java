package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.diagnostic.Suggestion;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Feature;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds declared features against the clusters they belong to. */
final class FeatureCheck {

    private static final String FORM = "write the cluster's name, a dot and the feature's code";

    private final MatterModel matter;
    private final DeviceDeclaration device;
    private final SpecVersion spec;
    private final Map<String, Set<String>> codes = new HashMap<>();

    FeatureCheck(MatterModel matter, DeviceDeclaration device, SpecVersion spec) {
        this.matter = matter;
        this.device = device;
        this.spec = spec;
    }

    /** Gives the codes of the sound ones by their cluster's name, and adds what is wrong with the others. */
    Map<String, Set<String>> check(List<AttributeMapping> attributes, List<Diagnostic> diagnostics) {
        Set<String> mapped =
                attributes.stream().map(attribute -> attribute.cluster().name()).collect(Collectors.toSet());
        device.conformance().features().forEach(feature -> check(feature, mapped, diagnostics));
        return codes;
    }

    private void check(Placed<String> reference, Set<String> mapped, List<Diagnostic> diagnostics) {
        String[] names = reference.value().split("\\.", -1);
        Cluster cluster = matter.cluster(names[0]).orElse(null);
        if (names.length != 2 || cluster == null) {
            String mend = cluster == null
                    ? Suggestion.mend(names[0], matter.clusters().keySet(), FORM)
                    : FORM + ": " + known(cluster);
            diagnostics.add(refusal(DiagnosticKey.MALFORMED_FEATURE, reference, reference.value(), mend));
            return;
        }
        Feature feature = find(cluster, names[1]);
        if (feature == null) {
            diagnostics.add(
                    refusal(DiagnosticKey.UNKNOWN_FEATURE, reference, cluster.name(), names[1], known(cluster)));
        } else if (spec.precedes(feature.since())) {
            diagnostics.add(refusal(
                    DiagnosticKey.LATER_FEATURE,
                    reference,
                    spec.text(),
                    reference.value(),
                    String.valueOf(feature.since()),
                    SpecVersion.firstWith(String.valueOf(feature.since())).text()));
        } else if (!mapped.contains(cluster.name())) {
            diagnostics.add(
                    refusal(DiagnosticKey.FEATURE_WITHOUT_CLUSTER, reference, reference.value(), cluster.name()));
        } else {
            codes.computeIfAbsent(cluster.name(), name -> new HashSet<>()).add(feature.code());
        }
    }

    private static @Nullable Feature find(Cluster cluster, String code) {
        return cluster.feature(code).orElse(null);
    }

    private static String known(Cluster cluster) {
        return cluster.features().isEmpty()
                ? "remove it, because the cluster has no features"
                : "take one of "
                        + cluster.features().stream()
                                .map(feature -> feature.code() + " (" + feature.name() + ")")
                                .collect(Collectors.joining(", "));
    }

    private Diagnostic refusal(DiagnosticKey key, Placed<String> reference, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = device.type().name();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Diagnostic.of(key, reference.place(), all);
    }
}
