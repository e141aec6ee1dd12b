package dev.connectorkit.processor.vendor;

import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.ModelSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * Cuts an author's model into parts of the same form as those of the model jar: a cluster is a part of its own, a standard
 * cluster that is extended is that cluster's part with more in it, and each extension is a part with nothing else in it,
 * for its class of constants.
 */
final class AuthorParts {

    private final AuthorShapes authors;
    private final ModelSource base;
    private final ObjectNode shapes;
    private final Map<String, ObjectNode> parts = new HashMap<>();

    AuthorParts(AuthorShapes authors, ModelSource base) {
        this.authors = authors;
        this.base = base;
        this.shapes = ModelSerializer.builder()
                .metadataFilter(key -> false)
                .includePrelude(false)
                .shapeFilter(authors::isNew)
                .build()
                .serialize(authors.model())
                .expectObjectNode()
                .expectObjectMember("shapes");
    }

    /** Paths to parts, those of the model jar that change among them. */
    Map<String, ObjectNode> cut(List<ClusterSource> sources) {
        put(ModelSource.AUTHORS, shapes);
        ObjectNode index = base("matter/index.json");
        ObjectNode clusters = index.expectObjectMember("clusters");
        ObjectNode extensions = Node.objectNode();
        ObjectNode namespaces = Node.objectNode();
        for (ClusterSource source : sources) {
            if (source.extended() == null) {
                put("matter/clusters/" + source.name() + ".json", closure(source, true));
                clusters = clusters.withMember(source.name(), source.trait().expectMember("id"));
            } else {
                extend(source);
                extensions = extensions.withMember(source.name(), source.clusterName());
            }
            namespaces = namespaces.withMember(
                    source.name(), source.service().getId().getNamespace());
        }
        parts.put(
                "matter/index.json",
                index.withMember("clusters", clusters)
                        .withMember("extensions", extensions)
                        .withMember("namespaces", namespaces));
        return Map.copyOf(parts);
    }

    private void put(String path, ObjectNode content) {
        parts.put(path, Node.objectNode().withMember("smithy", "2.0").withMember("shapes", content));
    }

    private ObjectNode base(String path) {
        ObjectNode changed = parts.get(path);
        return changed != null
                ? changed
                : base.part(path).orElseThrow(() -> new ModelException("model part \"" + path + "\" is not there"));
    }

    /** What a cluster or an extension reaches and the model jar does not have: it becomes the nested types of one class. */
    private ObjectNode closure(ClusterSource source, boolean withService) {
        var walker = new Walker(authors.model());
        Set<ShapeId> reached = new LinkedHashSet<>();
        roots(source)
                .flatMap(root -> walker.walkShapes(root).stream())
                .map(Shape::getId)
                .forEach(reached::add);
        if (!withService) {
            reached.remove(source.service().getId());
        }
        var cut = Node.objectNodeBuilder();
        shapes.getMembers().forEach((id, shape) -> {
            if (reached.contains(ShapeId.from(id.getValue()))) {
                cut.withMember(id, shape);
            }
        });
        return cut.build();
    }

    private static Stream<Shape> roots(ClusterSource source) {
        Stream<Shape> elements = source.elements().stream().map(Element::shape).filter(shape -> !shape.isMemberShape());
        return Stream.concat(
                Stream.concat(Stream.of(source.service()), Stream.ofNullable(source.attributes())), elements);
    }

    private void extend(ClusterSource source) {
        String path = "matter/clusters/" + source.clusterName() + ".json";
        ObjectNode part = base(path).expectObjectMember("shapes");
        ObjectNode service = shapes.expectObjectMember(source.service().getId().toString());
        var extension = new ExtensionParts(source, part, service, closure(source, false));
        put(path, extension.merged());
        put("matter/extensions/" + source.name() + ".json", extension.alone());
    }
}
