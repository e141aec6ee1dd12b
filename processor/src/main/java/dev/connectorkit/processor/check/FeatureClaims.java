package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.EventMapping;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a device claims of each of its clusters. */
final class FeatureClaims {

    private final Map<String, Set<String>> declared;
    private final List<EventMapping> events;
    private final DeviceType deviceType;
    private final SpecVersion spec;
    private final KnownClaims known;

    /**
     * Makes claims.
     *
     * @param declared the codes of the declared features, by their cluster's name
     * @param events what the device sends
     * @param known those of other devices
     */
    FeatureClaims(
            Map<String, Set<String>> declared,
            List<EventMapping> events,
            DeviceType deviceType,
            SpecVersion spec,
            KnownClaims known) {
        this.declared = Map.copyOf(declared);
        this.events = List.copyOf(events);
        this.deviceType = deviceType;
        this.spec = spec;
        this.known = known;
    }

    FeatureClaim of(Cluster cluster, List<AttributeMapping> mapped) {
        List<Attribute> attributes =
                mapped.stream().map(AttributeMapping::attribute).toList();
        Set<String> features = declared.getOrDefault(cluster.name(), Set.of());
        return known.of(cluster, attributes, events(cluster), features, deviceType, spec);
    }

    /** What the device sends of a cluster, in the order of the ids. */
    List<EventMapping> events(Cluster cluster) {
        return events.stream()
                .filter(event -> event.cluster().id() == cluster.id())
                .sorted(Comparator.comparingLong(event -> event.event().id()))
                .toList();
    }
}
