package dev.connectorkit.model.tool.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.model.tool.ModelFiles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Nothing of the facts is lost on the way: by number, and element by element. */
class MatterCountsTest {
    private final Model model = ModelFiles.model();
    private final MatterSource facts = ModelFiles.facts();

    @Test
    void clusters() {
        assertThat(services())
                .hasSize(135)
                .hasSize(facts.root().object("counts").number("clusters"));
        assertThat(services().stream().map(it -> text(it, "cluster", "id")))
                .containsExactlyInAnyOrderElementsOf(
                        facts.clusters().stream().map(it -> it.text("id")).toList());
    }

    @Test
    void attributes() {
        var converted =
                facts.clusters().stream().flatMap(this::convertedAttributes).toList();
        var withdrawn = withdrawn("attribute");

        assertThat(converted.size() + withdrawn.size()).isEqualTo(1116);
        assertThat(union(converted, withdrawn)).isEqualTo(inFacts("attributes", element -> true));
    }

    @Test
    void requests() {
        var converted = convertedShapes("command");
        var withdrawn = withdrawn("command");

        assertThat(converted.size() + withdrawn.size()).isEqualTo(362);
        assertThat(union(converted, withdrawn))
                .isEqualTo(inFacts("commands", it -> it.text("direction").equals("request")));
    }

    @Test
    void responses() {
        var converted = convertedShapes("commandResponse");
        var withdrawn = withdrawn("commandResponse");

        assertThat(converted.size() + withdrawn.size()).isEqualTo(97);
        assertThat(union(converted, withdrawn))
                .isEqualTo(inFacts("commands", it -> it.text("direction").equals("response")));
    }

    @Test
    void events() {
        var converted = convertedShapes("event");

        assertThat(converted).hasSize(137);
        assertThat(new TreeSet<>(converted)).isEqualTo(inFacts("events", it -> true));
        assertThat(services().stream()
                        .mapToInt(it -> trait(it, "cluster")
                                .getArrayMember("events")
                                .map(events -> events.size())
                                .orElse(0))
                        .sum())
                .isEqualTo(137);
    }

    @Test
    void features() {
        var features = services().stream()
                .flatMap(it -> trait(it, "cluster").getArrayMember("features").stream())
                .mapToInt(it -> it.size())
                .sum();

        assertThat(features).isEqualTo(347);
    }

    @Test
    void typesOfClusters() {
        var holders = facts.clusters().stream()
                .map(it -> MatterNames.clusterNamespace(it.name()))
                .collect(Collectors.toSet());

        assertThat(model.getIntEnumShapes().stream()
                        .filter(it -> holders.contains(it.getId().getNamespace())))
                .as("51 are the same as in the cluster that theirs derives from")
                .hasSize(290 - 51);
        assertThat(withTrait("bitmap").filter(it -> holders.contains(it.getId().getNamespace())))
                .hasSize(52);
        assertThat(structs().filter(it -> holders.contains(it.getId().getNamespace())))
                .hasSize(207);
    }

    @Test
    void typesOfNoCluster() {
        var holders = facts.typeHolders();
        var shared = Set.of(MatterNames.TYPES);

        assertThat(holders).extracting(SourceElement::name).containsExactly("WebRtcTransportDefinitions");
        assertThat(model.getIntEnumShapes().stream()
                        .filter(it -> shared.contains(it.getId().getNamespace())))
                .as("global, of no cluster, of abstract clusters that others derive from")
                .hasSize(12 + 1 + 7);
        assertThat(withTrait("bitmap").filter(it -> shared.contains(it.getId().getNamespace())))
                .hasSize(1);
        assertThat(structs().filter(it -> shared.contains(it.getId().getNamespace())))
                .hasSize(9 + 3);
    }

    @Test
    void deviceTypesAndTags() {
        assertThat(withTrait("deviceType")).hasSize(91 + 1);
        assertThat(withTrait("tagNamespace")).hasSize(28);
        assertThat(withTrait("deviceType")
                        .filter(it -> trait(it, "deviceType").getMember("id").isPresent())
                        .map(it -> it.getId().getName()))
                .containsExactlyInAnyOrderElementsOf(facts.root().list("deviceTypes").stream()
                        .map(SourceElement::name)
                        .toList());
    }

    /** Structures of types: what is not a cluster's, a command's or an event's own. */
    private Stream<Shape> structs() {
        var own = Set.of("commandResponse", "event", "bitmap", "catalogue");
        return model.getStructureShapes().stream()
                .filter(it -> !it.getId().getName().endsWith("Attributes") && !isRequest(it))
                .filter(it -> own.stream().noneMatch(trait -> it.hasTrait(id(trait))))
                .map(Shape.class::cast);
    }

    private boolean isRequest(Shape shape) {
        return model.getOperationShapes().stream()
                .anyMatch(it -> it.getInputShape().equals(shape.getId()));
    }

    private Stream<String> convertedAttributes(SourceElement cluster) {
        var namespace = MatterNames.clusterNamespace(cluster.name());
        return model.getShape(ShapeId.fromParts(namespace, cluster.name() + "Attributes")).stream()
                .flatMap(it -> it.members().stream())
                .map(it -> key(namespace, text(it, "attribute", "id"), it.getMemberName()));
    }

    private List<String> convertedShapes(String trait) {
        return withTrait(trait)
                .map(it -> key(it.getId().getNamespace(), text(it, trait, "id"), name(it, trait)))
                .toList();
    }

    private static String name(Shape shape, String trait) {
        var name = shape.getId().getName();
        return switch (trait) {
            case "command" -> name.substring(0, name.length() - "Command".length());
            case "event" -> name.substring(0, name.length() - "Event".length());
            default -> name;
        };
    }

    /** Withdrawn elements that the newest facts still have, under the name they have there. */
    private List<String> withdrawn(String kind) {
        var list = kind.equals("attribute") ? "attributes" : "commands";
        return services().stream()
                .flatMap(service -> trait(service, "cluster").getArrayMember("withdrawn").stream()
                        .flatMap(it -> it.getElements().stream())
                        .map(it -> new SourceElement(it.expectObjectNode()))
                        .filter(it -> it.text("kind").equals(kind))
                        .flatMap(it -> inFacts(list, service.getId().getNamespace(), it)))
                .toList();
    }

    private Stream<String> inFacts(String list, String namespace, SourceElement withdrawn) {
        return facts.clusters().stream()
                .filter(cluster -> MatterNames.clusterNamespace(cluster.name()).equals(namespace))
                .flatMap(cluster -> cluster.list(list).stream())
                .filter(SourceElement::withdrawn)
                .filter(it -> it.text("id").equals(withdrawn.text("id")) && kind(it).equals(withdrawn.text("kind")))
                .map(it -> key(namespace, it.text("id"), it.name()));
    }

    private static String kind(SourceElement element) {
        return switch (element.find("direction").orElse("none")) {
            case "request" -> "command";
            case "response" -> "commandResponse";
            default -> "attribute";
        };
    }

    private Set<String> inFacts(String list, Predicate<SourceElement> filter) {
        return facts.clusters().stream()
                .flatMap(cluster -> cluster.list(list).stream()
                        .filter(filter)
                        .map(it -> key(MatterNames.clusterNamespace(cluster.name()), it.text("id"), it.name())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(String namespace, String id, String name) {
        return namespace + " " + id + " " + name;
    }

    private List<ServiceShape> services() {
        return model.getServiceShapes().stream()
                .filter(it -> it.hasTrait(MatterNames.CLUSTER))
                .toList();
    }

    private Stream<Shape> withTrait(String name) {
        return model.getShapesWithTrait(id(name)).stream();
    }

    private static Set<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Shape shape, String trait, String member) {
        return trait(shape, trait).expectStringMember(member).getValue();
    }

    private static ObjectNode trait(Shape shape, String name) {
        return shape.findTrait(id(name)).orElseThrow().toNode().expectObjectNode();
    }

    private static ShapeId id(String trait) {
        return ShapeId.fromParts(MatterNames.NAMESPACE, trait);
    }
}
