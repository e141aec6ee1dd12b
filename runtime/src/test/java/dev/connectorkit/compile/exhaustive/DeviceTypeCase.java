package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.DeviceType.ClusterRequirement;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class that maps a set of attributes to a device type.
 *
 * @param name the class's simple name
 * @param deviceType its device type
 * @param without the reference that was left out, or null for the class that has everything it needs
 * @param source the class
 */
record DeviceTypeCase(
        String name, DeviceType deviceType, @Nullable String without, String source) {

    /** Line of the device type's name in every class: where it is told what is missing. */
    static final int DEVICE_TYPE_LINE = 9;

    /** What can be told of a device only by way of another attribute, which is then mapped. */
    private static final Set<String> FOLLOWING =
            Set.of("ColorControl.ColorMode", "ColorControl.EnhancedColorMode", "ColorControl.ColorCapabilities");

    /** The smallest device of a type, and for each of its attributes the one that lacks it. */
    static List<DeviceTypeCase> of(MatterModel matter, DeviceType deviceType) {
        String version = AttributeCase.version(deviceType.since());
        List<Mapped> all = mandatory(matter, deviceType, version);
        List<Cluster> clusters = all.stream().map(Mapped::cluster).distinct().toList();
        FeatureChoice choice = FeatureChoice.of(deviceType, clusters);
        List<Mapped> ofFeatures = new ArrayList<>();
        clusters.forEach(cluster -> ofFeatures.addAll(ofFeatures(cluster, choice, all)));
        List<DeviceTypeCase> cases = new ArrayList<>();
        cases.add(of(deviceType, version, deviceType.name(), null, joined(all, ofFeatures), choice));
        for (Mapped left : all) {
            List<Mapped> others = all.stream().filter(one -> one != left).toList();
            String name = deviceType.name() + "_without_" + left.reference().replace('.', '_');
            cases.add(of(deviceType, version, name, left.reference(), others, FeatureChoice.NONE));
        }
        return cases;
    }

    /** What features that are chosen or shown make mandatory beside the mapped attributes. */
    private static List<Mapped> ofFeatures(Cluster cluster, FeatureChoice choice, List<Mapped> mapped) {
        return cluster.attributes().stream()
                .filter(attribute -> isState(attribute) && attribute.quality().contains("N"))
                .filter(attribute ->
                        cluster.feature(String.valueOf(attribute.conformance())).isPresent())
                .filter(attribute -> choice.features().contains(cluster.name() + "." + attribute.conformance())
                        || mapped.stream().anyMatch(one -> isOfSameFeature(one, cluster, attribute)))
                .map(attribute -> new Mapped(cluster, attribute))
                .filter(one -> !mapped.contains(one))
                .toList();
    }

    private static boolean isOfSameFeature(Mapped one, Cluster cluster, Attribute attribute) {
        return one.cluster() == cluster
                && String.valueOf(attribute.conformance())
                        .equals(one.attribute().conformance());
    }

    private static List<Mapped> joined(List<Mapped> left, List<Mapped> right) {
        List<Mapped> joined = new ArrayList<>(left);
        joined.addAll(right);
        return joined;
    }

    private record Mapped(Cluster cluster, Attribute attribute) {
        String reference() {
            return cluster.name() + "." + attribute.name();
        }
    }

    private static DeviceTypeCase of(
            DeviceType deviceType,
            String version,
            String name,
            @Nullable String without,
            List<Mapped> mapped,
            FeatureChoice choice) {
        StringBuilder source =
                new StringBuilder("""
                package %s;
                import dev.connectorkit.annotation.Attribute;
                import dev.connectorkit.annotation.DeviceId;
                import dev.connectorkit.annotation.MatterDevice;
                import dev.connectorkit.document.Document;
                import java.math.BigInteger;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                @MatterDevice(value = "%s", specVersion = "%s")%s
                public record %s(@DeviceId String id""".formatted(Batch.PACKAGE, deviceType.name(), version, choice.annotation(), name));
        for (int at = 0; at < mapped.size(); at++) {
            Attribute attribute = mapped.get(at).attribute();
            source.append(",\n        @Attribute(\"%s\") %s value%d"
                    .formatted(mapped.get(at).reference(), Samples.of(attribute).type(), at));
        }
        return new DeviceTypeCase(
                name, deviceType, without, source.append(") {}\n").toString());
    }

    /** State that every device of the type has, by the rules the processor's documentation gives. */
    private static List<Mapped> mandatory(MatterModel matter, DeviceType deviceType, String version) {
        List<Mapped> mandatory = new ArrayList<>();
        for (ClusterRequirement requirement : deviceType.server()) {
            Cluster cluster = matter.cluster(requirement.cluster()).orElseThrow();
            boolean later = !AttributeCase.version(cluster.since(), version).equals(version);
            if ("M".equals(requirement.conformance())
                    && cluster.classification().equals("application")
                    && !later) {
                cluster.attributes().stream()
                        .filter(attribute -> isMandatoryState(cluster, attribute, version))
                        .forEach(attribute -> mandatory.add(new Mapped(cluster, attribute)));
                coloured(cluster, requirement).stream().findFirst().ifPresent(mandatory::add);
            }
        }
        return mandatory;
    }

    private static boolean isMandatoryState(Cluster cluster, Attribute attribute, String version) {
        return "M".equals(attribute.conformance())
                && isState(attribute)
                && !FOLLOWING.contains(cluster.name() + "." + attribute.name())
                && AttributeCase.version(attribute.since(), version).equals(version);
    }

    private static boolean isState(Attribute attribute) {
        return !attribute.writable()
                && attribute.fallback() == null
                && !attribute.quality().contains("F")
                && !attribute.access().contains("F");
    }

    /** Of the attributes that features of the device type bring, one is enough: a cloud speaks one colour space. */
    private static List<Mapped> coloured(Cluster cluster, ClusterRequirement requirement) {
        return cluster.attributes().stream()
                .filter(attribute -> "M".equals(requirement.features().get(String.valueOf(attribute.conformance()))))
                .filter(attribute -> isState(attribute)
                        && attribute.quality().contains("N")
                        && attribute.quality().contains("Q"))
                .map(attribute -> new Mapped(cluster, attribute))
                .toList();
    }
}
