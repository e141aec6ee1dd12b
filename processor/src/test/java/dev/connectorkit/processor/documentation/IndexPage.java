package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.CatalogueNames;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.DeviceType.ClusterRequirement;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first page: all clusters, all device types with what they need, and every element by its name. */
final class IndexPage {

    static final String FILE = "README.md";

    private static final String INTRODUCTION = """
            Every cluster and device type that connectors can be written for, as the processor knows them. The constants \
            are those authors write: `@Attribute(LevelControl.CURRENT_LEVEL)`, `@OnCommand(OnOff.TOGGLE)`, \
            `@MatterDevice(DeviceTypes.DIMMABLE_LIGHT)`. What came after Matter 1.4 says since when; everything else is \
            in 1.4. Numbers are in Matter's units; [converters](../converters.md) stand between them and those of a \
            device cloud, and [Types and units](types.md) says which fit. Where a Java type is `Document`, a record of the \
            author's does as well, whose components bear the names of the structure's fields; and for a bitmap, a `Set` of \
            its constants.""";

    private static final String CONFORMANCE = """
            Conformance is given in words and in the specification's notation. Of a list the first that applies holds; \
            an element that none of it covers must not be there. Features are those of the element's own cluster.""";

    private static final String GENERATED = """
            These pages are written from the model by a test of the processor, which fails when they no longer say what \
            the model says. To write them again: \
            `mvn -pl processor -am test -Dtest=MatterPagesTest -Dsurefire.failIfNoSpecifiedTests=false \
            -Ddocs.update=true`.""";

    private final List<Cluster> clusters;
    private final List<DeviceType> deviceTypes;
    private final Map<String, Cluster> byName = new TreeMap<>();
    private final Markdown page = new Markdown();

    IndexPage(List<Cluster> clusters, List<DeviceType> deviceTypes) {
        this.clusters = clusters;
        this.deviceTypes = deviceTypes;
        clusters.forEach(cluster -> byName.put(cluster.name(), cluster));
    }

    @Override
    public String toString() {
        page.heading(1, "Matter catalogue")
                .paragraph(INTRODUCTION)
                .paragraph(CONFORMANCE)
                .paragraph(GENERATED)
                .heading(2, "Clusters")
                .table(
                        List.of(
                                "Cluster",
                                "Class",
                                "Id",
                                "Kind",
                                "Attributes",
                                "Commands",
                                "Events",
                                "Features",
                                "Since"),
                        clusters.stream().map(IndexPage::row).toList())
                .heading(2, "Device types")
                .paragraph("A device of a type serves the clusters it requires, and may serve the others.")
                .table(
                        List.of("Device type", "Constant", "Id", "Revision", "Requires", "May serve", "Uses", "Since"),
                        deviceTypes.stream().map(this::row).toList())
                .heading(2, "Conditions of device types")
                .paragraph("Where a cluster is required or allowed under a condition only.")
                .table(List.of("Device type", "Cluster", "Conformance"), conditional())
                .heading(2, "Elements by name");
        elements().forEach((initial, lines) -> page.heading(3, initial).table(List.of("Name", "Where"), lines));
        return page.toString();
    }

    private static List<String> row(Cluster cluster) {
        return List.of(
                Markdown.link(Markdown.escape(cluster.title()), ClusterPage.file(cluster.name())),
                Markdown.code(cluster.name()),
                ClusterPage.id(cluster.id(), 4),
                cluster.classification(),
                count(cluster.attributes()),
                count(cluster.commands()),
                count(cluster.events()),
                cluster.features().stream().map(feature -> feature.code()).collect(Collectors.joining(" ")),
                ClusterPage.since(cluster.since(), cluster.provisional()));
    }

    private static String count(List<?> elements) {
        return elements.isEmpty() ? "" : Integer.toString(elements.size());
    }

    private List<String> row(DeviceType deviceType) {
        return List.of(
                Markdown.escape(deviceType.title()),
                Markdown.code("DeviceTypes." + Naming.constant(deviceType.name())),
                deviceType.id() == null ? "" : ClusterPage.id(deviceType.id(), 4),
                Integer.toString(deviceType.revision()),
                links(deviceType.server(), true),
                links(deviceType.server(), false),
                links(deviceType.client(), null),
                ClusterPage.since(deviceType.since(), false));
    }

    /** Those required, those that may be there, or with null all. */
    private String links(List<ClusterRequirement> requirements, @Nullable Boolean required) {
        return requirements.stream()
                .filter(requirement -> !"X".equals(requirement.conformance()))
                .filter(requirement -> required == null || required == "M".equals(requirement.conformance()))
                .map(requirement -> link(requirement.cluster()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String link(String cluster) {
        Cluster known = byName.get(cluster);
        return known == null
                ? Markdown.escape(cluster)
                : Markdown.link(Markdown.escape(known.title()), ClusterPage.file(cluster));
    }

    private List<List<String>> conditional() {
        List<List<String>> rows = new ArrayList<>();
        for (DeviceType deviceType : deviceTypes) {
            for (ClusterRequirement requirement : deviceType.server()) {
                String conformance = requirement.conformance();
                if (conformance != null && !Set.of("M", "O").contains(conformance)) {
                    ConformanceText text = new ConformanceText(Set.of(), new HashSet<>(deviceType.conditions()));
                    rows.add(List.of(
                            Markdown.escape(deviceType.title()), link(requirement.cluster()), text.of(conformance)));
                }
            }
        }
        return rows;
    }

    private Map<String, List<List<String>>> elements() {
        Map<String, List<String>> places = new TreeMap<>();
        for (Cluster cluster : clusters) {
            CatalogueNames names = new CatalogueNames(cluster);
            String file = ClusterPage.file(cluster.name());
            cluster.attributes()
                    .forEach(attribute ->
                            add(places, attribute.name(), cluster, names.attribute(attribute), file + "#attributes"));
            cluster.commands()
                    .forEach(command -> add(
                            places,
                            command.name(),
                            cluster,
                            names.command(command),
                            file + "#" + Markdown.anchor(ClusterPage.heading(cluster.name(), names.command(command)))));
            cluster.events()
                    .forEach(event -> add(
                            places,
                            event.name(),
                            cluster,
                            names.event(event),
                            file + "#" + Markdown.anchor(ClusterPage.heading(cluster.name(), names.event(event)))));
        }
        Map<String, List<List<String>>> byInitial = new TreeMap<>();
        places.forEach((name, links) -> byInitial
                .computeIfAbsent(name.substring(0, 1).toUpperCase(Locale.ROOT), initial -> new ArrayList<>())
                .add(List.of(name, String.join(", ", links))));
        return byInitial;
    }

    private static void add(
            Map<String, List<String>> places, String name, Cluster cluster, String constant, String target) {
        places.computeIfAbsent(name, unknown -> new ArrayList<>())
                .add(Markdown.link(Markdown.code(cluster.name() + "." + constant), target));
    }
}
