package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.EventLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the mapped attributes by cluster and holds them against what a capability report has room for. */
final class ClusterCheck {

    private final DeviceDeclaration device;
    private final SpecVersion spec;
    private final EventLimits limits;
    private final FeatureClaims claims;

    ClusterCheck(DeviceDeclaration device, SpecVersion spec, EventLimits limits, FeatureClaims claims) {
        this.device = device;
        this.spec = spec;
        this.limits = limits;
        this.claims = claims;
    }

    List<ClusterMapping> check(List<AttributeMapping> attributes, List<Diagnostic> diagnostics) {
        Map<Long, List<AttributeMapping>> byCluster = new TreeMap<>();
        attributes.stream()
                .sorted(Comparator.comparingLong(mapping -> mapping.attribute().id()))
                .forEach(mapping -> byCluster
                        .computeIfAbsent(mapping.cluster().id(), id -> new ArrayList<>())
                        .add(mapping));
        if (byCluster.size() > limits.reportClusters()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.TOO_MANY_CLUSTERS,
                    device.place(),
                    device.type().name(),
                    Integer.toString(limits.reportClusters()),
                    Integer.toString(byCluster.size())));
        }
        return byCluster.values().stream()
                .map(mapped -> cluster(mapped, diagnostics))
                .toList();
    }

    private ClusterMapping cluster(List<AttributeMapping> mapped, List<Diagnostic> diagnostics) {
        Cluster cluster = mapped.get(0).cluster();
        if (mapped.size() > limits.reportAttributes()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.TOO_MANY_ATTRIBUTES,
                    device.place(),
                    device.type().name(),
                    Integer.toString(limits.reportAttributes()),
                    cluster.name(),
                    Integer.toString(mapped.size())));
        }
        int revision = spec.revisionOf(cluster);
        if (revision > limits.revision()) {
            AttributeMapping first = mapped.get(0);
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.REVISION_TOO_HIGH,
                    device.specVersion().place(),
                    device.type().name() + "." + first.member().name(),
                    Integer.toString(limits.revision()),
                    cluster.name(),
                    Integer.toString(revision)));
        }
        FeatureClaim claim = claims.of(cluster, mapped);
        return new ClusterMapping(
                cluster, revision, claim.features(), mapped, claim.commands(), claims.events(cluster));
    }
}
