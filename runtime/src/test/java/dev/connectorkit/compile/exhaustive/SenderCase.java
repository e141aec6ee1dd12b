package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that maps one attribute of a cluster and sends all of its events.
 *
 * @param name the class's simple name
 * @param cluster the cluster
 * @param version the version of the specification it is described by
 * @param attribute the attribute's value in the class
 * @param events the events, each as the record of all its fields
 * @param source the class
 */
record SenderCase(
        String name, Cluster cluster, String version, Samples attribute, List<EventCase> events, String source) {

    static SenderCase of(MatterModel matter, Cluster cluster) {
        DeviceType host = AttributeCase.host(matter, cluster);
        Attribute attribute = mappable(cluster).findFirst().orElseThrow();
        String version = AttributeCase.version(Stream.concat(
                        Stream.of(cluster.since(), attribute.since(), host.since()),
                        cluster.events().stream().map(Event::since))
                .toArray(String[]::new));
        List<EventCase> events = EventCase.of(matter, cluster).stream()
                .filter(event ->
                        event.name().equals(cluster.name() + "_" + event.event().name()))
                .toList();
        String name = cluster.name() + "_Sender";
        Samples samples = Samples.of(attribute);
        String source = """
                package %s;
                import dev.connectorkit.annotation.Attribute;
                import dev.connectorkit.annotation.Endpoint;
                import dev.connectorkit.annotation.Sends;
                import dev.connectorkit.document.Document;
                import java.math.BigInteger;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                @Endpoint(value = "%s", specVersion = "%s", conformance = dev.connectorkit.annotation.Conformance.OFF)
                @Sends({%s})
                public record %s(@Attribute("%s.%s") %s value) {}
                """.formatted(
                        Batch.PACKAGE,
                        host.name(),
                        version,
                        events.stream().map(event -> event.name() + ".class").collect(Collectors.joining(", ")),
                        name,
                        cluster.name(),
                        attribute.name(),
                        samples.type());
        return new SenderCase(name, cluster, version, samples, events, source);
    }

    /** The attributes that a class may map. */
    static Stream<Attribute> mappable(Cluster cluster) {
        return cluster.attributes().stream()
                .filter(each -> !"X".equals(each.conformance()) && !"D".equals(each.conformance()));
    }

    /** The key of the diagnostic with which the class must be refused, or null when it must compile. */
    @Nullable
    String refusal() {
        return AttributeCase.revision(cluster, version) > AttributeCase.MOST_REVISION ? "CK-213" : null;
    }
}
