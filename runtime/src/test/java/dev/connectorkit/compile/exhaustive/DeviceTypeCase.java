package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.DeviceType.ClusterRequirement;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A class that maps a set of attributes to a device type.
 *
 * @param name the class's simple name
 * @param deviceType its device type
 * @param lack what was left out, or null for the class that has everything it needs
 * @param source the class
 * @param values a value for each of its components; none for its endpoints
 * @param parts the classes of its endpoints
 */
record DeviceTypeCase(
        String name,
        DeviceType deviceType,
        @Nullable Lack lack,
        String source,
        List<@Nullable Object> values,
        List<PartCase> parts) {

    /**
     * What a class lacks.
     *
     * @param key of the diagnostic that must tell it
     * @param name what the diagnostic must name
     * @param line where it must be told
     */
    record Lack(String key, String name, int line) {}

    /**
     * The smallest endpoint of a type.
     *
     * @param name the class's simple name
     * @param deviceType its device type
     * @param source the class
     */
    record PartCase(String name, DeviceType deviceType, String source) {}

    /** Line of the device type's name in every class: where it is told what is missing. */
    static final int DEVICE_TYPE_LINE = 9;

    /** What can be told of a device only by way of another attribute, which is then mapped. */
    private static final Set<String> FOLLOWING =
            Set.of("ColorControl.ColorMode", "ColorControl.EnhancedColorMode", "ColorControl.ColorCapabilities");

    /** Line of the first attribute in every class that has one; each has a line of its own. */
    private static final int FIRST_ATTRIBUTE_LINE = 11;

    /** The smallest device of a type, and for each of its attributes, choices of features and endpoints the one that lacks it. */
    static List<DeviceTypeCase> of(MatterModel matter, DeviceType deviceType) {
        String version = AttributeCase.version(deviceType.since());
        List<Mapped> all = mandatory(matter, deviceType, version);
        List<Cluster> clusters = all.stream().map(Mapped::cluster).distinct().toList();
        FeatureChoice choice = FeatureChoice.of(deviceType, clusters);
        List<Mapped> ofFeatures = new ArrayList<>();
        clusters.forEach(cluster -> ofFeatures.addAll(ofFeatures(cluster, choice, all)));
        List<DeviceTypeCase> cases = new ArrayList<>();
        List<Mapped> whole = joined(all, ofFeatures);
        List<DeviceType> types = endpoints(matter, deviceType, version);
        List<PartCase> parts = new ArrayList<>();
        for (DeviceType type : types) {
            parts.add(part(matter, type, version, deviceType.name() + "_Part" + parts.size(), parts.size() + 2));
        }
        cases.add(of(deviceType, version, deviceType.name(), null, whole, choice, parts));
        for (Mapped left : all) {
            List<Mapped> others = all.stream().filter(one -> one != left).toList();
            Lack lack = new Lack("CK-210", left.reference(), DEVICE_TYPE_LINE);
            cases.add(of(
                    deviceType,
                    version,
                    name(deviceType, left.reference()),
                    lack,
                    others,
                    FeatureChoice.NONE,
                    List.of()));
        }
        for (PartCase left : parts) {
            List<PartCase> others = parts.stream().filter(one -> one != left).toList();
            Lack lack = new Lack("CK-228", left.deviceType().title(), DEVICE_TYPE_LINE);
            cases.add(of(deviceType, version, name(deviceType, left.deviceType().name()), lack, whole, choice, others));
        }
        for (String left : choice.features()) {
            String cluster = left.substring(0, left.indexOf('.'));
            List<Mapped> others = whole.stream().filter(one -> !one.isOf(left)).toList();
            Lack lack = new Lack("CK-226", cluster, line(cluster, others));
            cases.add(of(deviceType, version, name(deviceType, left), lack, others, choice.without(left), parts));
        }
        return cases;
    }

    private static String name(DeviceType deviceType, String left) {
        return deviceType.name() + "_without_" + left.replace('.', '_');
    }

    /** Where a cluster is first mapped. */
    private static int line(String cluster, List<Mapped> mapped) {
        int at = 0;
        while (!mapped.get(at).cluster().name().equals(cluster)) {
            at++;
        }
        return FIRST_ATTRIBUTE_LINE + at;
    }

    /** Adds the class and those of its endpoints. */
    void addTo(Batch batch) {
        batch.add(name, source);
        if (lack == null) {
            parts.forEach(part -> batch.add(part.name(), part.source()));
        }
    }

    /** What every device of the type is composed of; utility device types tell of the node. */
    private static List<DeviceType> endpoints(MatterModel matter, DeviceType deviceType, String version) {
        return deviceType.components().stream()
                .filter(component -> "M".equals(component.conformance()))
                .map(component -> matter.deviceType(component.deviceType()).orElseThrow())
                .filter(type -> !type.classification().equals("utility")
                        && AttributeCase.version(type.since(), version).equals(version))
                .toList();
    }

    private static PartCase part(MatterModel matter, DeviceType type, String version, String name, int id) {
        List<Mapped> all = mandatory(matter, type, version);
        List<Cluster> clusters = all.stream().map(Mapped::cluster).distinct().toList();
        FeatureChoice choice = FeatureChoice.of(type, clusters);
        List<Mapped> ofFeatures = new ArrayList<>();
        clusters.forEach(cluster -> ofFeatures.addAll(ofFeatures(cluster, choice, all)));
        String components = joined(all, ofFeatures).stream()
                .map(one -> "@Attribute(\"%s\") %s value%d"
                        .formatted(
                                one.reference(),
                                Samples.of(one.attribute()).type(),
                                one.attribute().id()))
                .collect(Collectors.joining(", "));
        String source = """
                package %s;
                import dev.connectorkit.annotation.Attribute;
                import dev.connectorkit.annotation.Endpoint;
                import dev.connectorkit.document.Document;
                import java.math.BigInteger;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                @Endpoint(value = "%s", id = "%d", specVersion = "%s")%s
                public record %s(%s) {}
                """.formatted(Batch.PACKAGE, type.name(), id, version, choice.annotation(), name, components);
        return new PartCase(name, type, source);
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
        /** Whether the attribute shows a feature. */
        boolean isOf(String feature) {
            return feature.equals(cluster.name() + "." + attribute.conformance());
        }

        String reference() {
            return cluster.name() + "." + attribute.name();
        }
    }

    private static DeviceTypeCase of(
            DeviceType deviceType,
            String version,
            String name,
            @Nullable Lack lack,
            List<Mapped> mapped,
            FeatureChoice choice,
            List<PartCase> parts) {
        List<@Nullable Object> values = new ArrayList<>(List.of("device"));
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
            values.add(Samples.of(attribute).valid().get(0).java());
        }
        for (int at = 0; at < parts.size(); at++) {
            source.append(
                    ",\n        @Nullable %s part%d".formatted(parts.get(at).name(), at));
            values.add(null);
        }
        return new DeviceTypeCase(
                name, deviceType, lack, source.append(") {}\n").toString(), values, parts);
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
