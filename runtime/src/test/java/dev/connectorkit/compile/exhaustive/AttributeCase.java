package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class that maps one attribute, and what becomes of values in it.
 *
 * @param cluster the attribute's cluster
 * @param attribute the attribute
 * @param name the class's simple name
 * @param version the version of the specification it is described by
 * @param source the class
 * @param samples its values
 */
record AttributeCase(
        Cluster cluster, Attribute attribute, String name, String version, String source, Samples samples) {

    /** Line of the annotation's value in every class: where a wrong reference is told. */
    static final int REFERENCE_LINE = 10;

    /** The greatest revision of a cluster that the service takes in a capability report. */
    static final int MOST_REVISION = 10;

    private static final List<String> VERSIONS = List.of("1.4", "1.5", "1.6");

    /** All attributes of a cluster, an enumeration both as a number and as the catalogue's constants. */
    static List<AttributeCase> of(MatterModel matter, Cluster cluster) {
        DeviceType host = host(matter, cluster);
        List<AttributeCase> cases = new ArrayList<>();
        for (Attribute attribute : cluster.attributes()) {
            String name = cluster.name() + "_" + attribute.name();
            cases.add(of(cluster, attribute, name, host, Samples.of(attribute)));
            Samples constants = CatalogueSamples.of(matter, attribute.type());
            if (constants != null) {
                Samples all = attribute.nullable() ? constants.orNull() : constants;
                cases.add(of(cluster, attribute, name + "_Constant", host, all));
            }
        }
        return cases;
    }

    private static AttributeCase of(
            Cluster cluster, Attribute attribute, String name, DeviceType host, Samples samples) {
        String version = version(cluster.since(), attribute.since(), host.since());
        String source = """
                package %s;
                import dev.connectorkit.annotation.Attribute;
                import dev.connectorkit.annotation.Endpoint;
                import dev.connectorkit.document.Document;
                import java.math.BigInteger;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                @Endpoint(value = "%s", specVersion = "%s", conformance = dev.connectorkit.annotation.Conformance.OFF)
                public record %s(
                        @Attribute("%s.%s") %s value) {}
                """.formatted(
                        Batch.PACKAGE, host.name(), version, name, cluster.name(), attribute.name(), samples.type());
        return new AttributeCase(cluster, attribute, name, version, source, samples);
    }

    /** The key of the diagnostic with which the class must be refused, or null when it must compile. */
    @Nullable
    String refusal() {
        if ("X".equals(attribute.conformance()) || "D".equals(attribute.conformance())) {
            return "CK-206";
        }
        return revision() > MOST_REVISION ? "CK-213" : null;
    }

    private int revision() {
        return revision(cluster, version);
    }

    /** The revision of a cluster in a version of the specification. */
    static int revision(Cluster cluster, String version) {
        return cluster.revisions().entrySet().stream()
                .filter(revision -> revision.getKey().compareTo(version) <= 0)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(1);
    }

    /** The path with which every message about the value begins. */
    String path() {
        return String.format(
                Locale.ROOT,
                "%s.value (%s.%s 0x%04x/0x%04x)",
                name,
                cluster.name(),
                attribute.name(),
                cluster.id(),
                attribute.id());
    }

    /** A device type that asks for nothing and does not forbid the cluster. */
    static DeviceType host(MatterModel matter, Cluster cluster) {
        return matter.deviceTypes().keySet().stream()
                .map(name -> matter.deviceType(name).orElseThrow())
                .filter(type -> type.since() == null)
                .filter(type -> type.server().stream().noneMatch(requirement -> "M".equals(requirement.conformance())))
                .filter(type -> type.server(cluster.name()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The first version of the specification that has them all. */
    static String version(@Nullable String... since) {
        String needed = VERSIONS.get(0);
        for (String version : since) {
            for (String known : VERSIONS) {
                if (version != null && known.compareTo(needed) > 0 && version.compareTo(needed) > 0) {
                    needed = known;
                }
            }
        }
        return needed;
    }
}
