package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.EventMapping;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims of all devices of a compilation: devices of a kind claim the same of a cluster, and it is inferred once. */
final class KnownClaims {

    private final Map<List<Object>, FeatureClaim> known = new HashMap<>();

    /** What follows depends on nothing but these, and all of them go by their names. */
    FeatureClaim of(
            Cluster cluster,
            List<Attribute> mapped,
            List<EventMapping> sent,
            Set<String> declared,
            DeviceType deviceType,
            SpecVersion spec) {
        List<Object> names = List.of(
                cluster.name(),
                mapped.stream().map(Attribute::name).toList(),
                sent.stream().map(event -> event.event().name()).toList(),
                declared,
                deviceType.name(),
                spec.text());
        return known.computeIfAbsent(
                names, unknown -> new FeatureClaim(cluster, mapped, sent, declared, deviceType, spec));
    }
}
