package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a device claims of each of its clusters. */
final class FeatureClaims {

    private final Map<String, Set<String>> declared;
    private final DeviceType deviceType;
    private final SpecVersion spec;
    private final Map<String, FeatureClaim> claims = new HashMap<>();

    /**
     * Makes claims.
     *
     * @param declared the codes of the declared features, by their cluster's name
     */
    FeatureClaims(Map<String, Set<String>> declared, DeviceType deviceType, SpecVersion spec) {
        this.declared = Map.copyOf(declared);
        this.deviceType = deviceType;
        this.spec = spec;
    }

    FeatureClaim of(Cluster cluster, List<AttributeMapping> mapped) {
        return claims.computeIfAbsent(cluster.name(), name -> {
            Set<Attribute> attributes = new LinkedHashSet<>();
            mapped.forEach(mapping -> attributes.add(mapping.attribute()));
            return new FeatureClaim(cluster, attributes, declared.getOrDefault(name, Set.of()), deviceType, spec);
        });
    }
}
