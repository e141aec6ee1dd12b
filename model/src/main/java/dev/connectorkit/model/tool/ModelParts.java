package dev.connectorkit.model.tool;

import dev.connectorkit.model.tool.matter.MatterNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, ObjectNode> parts = new TreeMap<>();

    private ModelParts(Model model) {
        this.model = model;
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
        return parts.parts;
    }

    /** One part per service that is no cluster, named after its namespace: {@code connector-event.json}. */
    private void addOperations() {
        model.getServiceShapes().stream()
                .filter(service -> !service.hasTrait(MatterNames.CLUSTER))
                .forEach(service -> {
                    var closure = ids(new Walker(model).walkShapes(service).stream());
                    var namespace = service.getId().getNamespace();
                    var path = "connector-" + namespace.substring(namespace.lastIndexOf('.') + 1) + ".json";
                    parts.put(path, serialize(shape -> closure.contains(shape.getId())));
                });
    }

    private void addNamespace(String namespace, String path) {
        var ids =
                ids(model.shapes().filter(shape -> shape.getId().getNamespace().equals(namespace)));
        if (!ids.isEmpty()) {
            parts.put(path, serialize(shape -> ids.contains(shape.getId())));
        }
    }

    private void addClusters() {
        var index = new LinkedHashMap<String, String>();
        withTrait(MatterNames.CLUSTER).forEach(service -> {
            var name = MatterNames.clusterName(service.getId());
            index.put(name, MatterNames.idOf(service, MatterNames.CLUSTER).orElseThrow());
            addNamespace(service.getId().getNamespace(), "matter/clusters/" + name + ".json");
        });
        if (!index.isEmpty()) {
            parts.put("matter/index.json", index(index));
        }
    }

    private void addDeviceTypes() {
        withTrait(MatterNames.DEVICE_TYPE)
                .forEach(type -> parts.put(
                        "matter/device-types/" + type.getId().getName() + ".json",
                        serialize(shape -> shape.getId().equals(type.getId()))));
    }

    private ObjectNode index(Map<String, String> clusters) {
        var deviceTypes = Node.objectNodeBuilder();
        withTrait(MatterNames.DEVICE_TYPE)
                .forEach(type -> MatterNames.idOf(type, MatterNames.DEVICE_TYPE)
                        .ifPresent(id -> deviceTypes.withMember(type.getId().getName(), id)));
        return Node.objectNodeBuilder()
                .withMember("clusters", ObjectNode.fromStringMap(clusters))
                .withMember("deviceTypes", deviceTypes.build())
                .build();
    }

    /** Shapes with a trait that holds an {@code id}, in the order of that id; those without an id come last. */
    private Stream<Shape> withTrait(ShapeId trait) {
        return model.getShapesWithTrait(trait).stream()
                .sorted(Comparator.comparingLong((Shape shape) ->
                                MatterNames.idOf(shape, trait).map(Long::decode).orElse(Long.MAX_VALUE))
                        .thenComparing(Shape::getId));
    }

    private ObjectNode serialize(Predicate<Shape> filter) {
        return ModelSerializer.builder()
                .metadataFilter(key -> false)
                .shapeFilter(filter)
                .includePrelude(false)
                .build()
                .serialize(model)
                .expectObjectNode();
    }

    private static Set<ShapeId> ids(Stream<Shape> shapes) {
        return shapes.map(Shape::getId).collect(Collectors.toSet());
    }
}
