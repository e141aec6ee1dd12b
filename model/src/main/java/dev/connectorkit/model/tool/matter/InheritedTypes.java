package dev.connectorkit.model.tool.matter;

import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;

/**
 * The enumerations and bitmaps that clusters have unchanged from the one they derive from. Each is one type, so that what
 * is written for one of these clusters fits the others. A struct is not among them: the same words may name another type
 * in another cluster.
 *
 * @param source all facts
 */
record InheritedTypes(MatterSource source) {
    /** In a type that is passed on: by which cluster. */
    static final String DERIVED_FROM = "derivedFrom";

    private static final List<String> KEYS = List.of("enums", "bitmaps");

    /** The cluster that another one derives from. */
    Optional<SourceElement> base(SourceElement cluster) {
        return cluster.find("base").flatMap(source::anyCluster);
    }

    /** What a cluster has from its base. */
    List<SourceElement> of(SourceElement cluster) {
        return KEYS.stream().flatMap(key -> of(cluster, key).stream()).toList();
    }

    /** A cluster without what it has from its base. */
    SourceElement remove(SourceElement cluster) {
        var node = cluster.node();
        for (var key : KEYS) {
            var inherited = of(cluster, key);
            node = node.withMember(
                    key,
                    nodes(cluster.list(key).stream()
                            .filter(type -> !inherited.contains(type))
                            .toList()));
        }
        return new SourceElement(node);
    }

    /** A base with nothing but the types that other clusters have from it; each says so. */
    SourceElement passedOn(SourceElement base) {
        var derived = source.clusters().stream()
                .filter(cluster -> base(cluster).filter(base::equals).isPresent())
                .toList();
        var node = Node.objectNode().withMember("name", base.name());
        for (var key : KEYS) {
            node = node.withMember(
                    key,
                    nodes(base.list(key).stream()
                            .filter(type -> derived.stream()
                                    .anyMatch(cluster -> cluster.list(key).contains(type)))
                            .map(type -> new SourceElement(type.node().withMember(DERIVED_FROM, base.name())))
                            .toList()));
        }
        return new SourceElement(node);
    }

    private List<SourceElement> of(SourceElement cluster, String key) {
        var inherited = base(cluster).map(base -> base.list(key)).orElse(List.of());
        return cluster.list(key).stream().filter(inherited::contains).toList();
    }

    private static ArrayNode nodes(List<SourceElement> elements) {
        return ArrayNode.fromNodes(elements.stream().map(SourceElement::node).toList());
    }
}
