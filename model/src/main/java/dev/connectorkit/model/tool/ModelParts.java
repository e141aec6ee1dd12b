package dev.connectorkit.model.tool;

import dev.connectorkit.model.tool.matter.MatterNames;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * Cuts an assembled model into the parts that the processor reads one by one, so that it parses no cluster that nobody
 * mentions.
 */
final class ModelParts {
    private final Model model;
    private final ObjectNode shapes;
    private final Map<String, ObjectNode> parts = new TreeMap<>();

    private ModelParts(Model model) {
        this.model = model;
        this.shapes = serialize(model);
    }

    /**
     * Cuts the model.
     *
     * @return path of each part in the output directory to its content, in the order of the paths
     */
    static Map<String, ObjectNode> of(Model model) {
        var parts = new ModelParts(model);
        parts.addOperations();
        parts.addNamespace(MatterNames.TYPES, "matter/types.json");
        parts.addNamespace(MatterNames.TAGS, "matter/semantic-tags.json");
        parts.addClusters();
        parts.addDeviceTypes();
        parts.addIndex();
        return parts.parts;
    }

    /** One part per service that is no cluster, named after its namespace: {@code connector-event.json}. */
    private void addOperations() {
        for (var service : model.getServiceShapes()) {
            if (!service.hasTrait(MatterNames.CLUSTER)) {
                var closure = new Walker(model)
                        .walkShapes(service).stream().map(Shape::getId).collect(Collectors.toSet());
                var namespace = service.getId().getNamespace();
                var name = namespace.substring(namespace.lastIndexOf('.') + 1);
                addPart("connector-" + name + ".json", closure::contains);
            }
        }
    }

    private void addClusters() {
        withTrait(MatterNames.CLUSTER)
                .forEach(service -> addNamespace(
                        service.getId().getNamespace(),
                        "matter/clusters/" + MatterNames.clusterName(service.getId()) + ".json"));
    }

    private void addDeviceTypes() {
        withTrait(MatterNames.DEVICE_TYPE)
                .forEach(type ->
                        addPart("matter/device-types/" + type.getId().getName() + ".json", type.getId()::equals));
    }

    private void addIndex() {
        var clusters = Node.objectNodeBuilder();
        withTrait(MatterNames.CLUSTER)
                .forEach(service -> MatterNames.idOf(service, MatterNames.CLUSTER)
                        .ifPresent(id -> clusters.withMember(MatterNames.clusterName(service.getId()), id)));
        var deviceTypes = Node.objectNodeBuilder();
        withTrait(MatterNames.DEVICE_TYPE)
                .forEach(type -> MatterNames.idOf(type, MatterNames.DEVICE_TYPE)
                        .ifPresent(id -> deviceTypes.withMember(type.getId().getName(), id)));
        var index = Node.objectNode()
                .withMember("clusters", clusters.build())
                .withMember("deviceTypes", deviceTypes.build());
        if (!index.expectObjectMember("clusters").isEmpty()) {
            parts.put("matter/index.json", index);
        }
    }

    private void addNamespace(String namespace, String path) {
        addPart(path, id -> id.getNamespace().equals(namespace));
    }

    /** Cut from the serialized whole: serializing each part by itself would walk the whole model as often. */
    private void addPart(String path, Predicate<ShapeId> filter) {
        var part = Node.objectNodeBuilder();
        shapes.getMembers().forEach((id, shape) -> {
            if (filter.test(ShapeId.from(id.getValue()))) {
                part.withMember(id, shape);
            }
        });
        var cut = part.build();
        if (!cut.isEmpty()) {
            parts.put(
                    path,
                    Node.objectNode().withMember("smithy", Model.MODEL_VERSION).withMember("shapes", cut));
        }
    }

    /** Shapes with a trait that holds an {@code id}, in the order of that id; those without an id come last. */
    private Stream<Shape> withTrait(ShapeId trait) {
        return model.getShapesWithTrait(trait).stream()
                .sorted(Comparator.comparingLong((Shape shape) ->
                                MatterNames.idOf(shape, trait).map(Long::decode).orElse(Long.MAX_VALUE))
                        .thenComparing(Shape::getId));
    }

    private static ObjectNode serialize(Model model) {
        return ModelSerializer.builder()
                .metadataFilter(key -> false)
                .includePrelude(false)
                .build()
                .serialize(model)
                .expectObjectNode()
                .expectObjectMember("shapes");
    }
}
