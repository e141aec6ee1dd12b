package dev.connectorkit.model.tool.matter;

import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Builds the value of the trait that makes a service a cluster.
 *
 * @param cluster the cluster
 * @param source all facts
 */
record ClusterTrait(SourceElement cluster, MatterSource source) {
    ObjectNode value() {
        var namespace = MatterNames.clusterNamespace(cluster.name()) + "#";
        var value = Node.objectNode()
                .withMember("id", cluster.text("id"))
                .withMember("title", cluster.text("title"))
                .withMember("publicId", GoodNames.publicId(cluster.text("title")));
        value = TraitValue.copy(cluster, value, "classification");
        value = value.withMember("revisions", revisions());
        value = TraitValue.copy(cluster, value, "since");
        value = TraitValue.flag(value, "provisional", TraitValue.provisional(cluster));
        value = TraitValue.copy(cluster, value, "base", "quality");
        if (!ClusterFile.attributes(cluster).isEmpty()) {
            value = value.withMember("attributes", namespace + ClusterFile.attributesStructure(cluster));
        }
        var events = ArrayNode.builder();
        ClusterFile.events(cluster).forEach(it -> events.withValue(namespace + ClusterFile.eventStructure(it)));
        value = withList(value, "events", events.build());
        value = withList(value, "features", features());
        return withList(value, "withdrawn", new WithdrawnElements(cluster, source).value());
    }

    private ObjectNode revisions() {
        var newest = cluster.value("revision").orElseThrow();
        var revisions = Node.objectNode();
        if (cluster.find("since").isEmpty()) {
            revisions = revisions.withMember(
                    source.oldestVersion(), cluster.value("revision_1_4").orElse(newest));
        }
        return revisions.withMember(source.newestVersion(), newest);
    }

    private ArrayNode features() {
        var features = ArrayNode.builder();
        for (var feature : cluster.list("features")) {
            var value = Node.objectNode().withMember("bit", Node.from(feature.number("bit")));
            features.withValue(TraitValue.copy(feature, value, "code", "name", "conformance", "since"));
        }
        return features.build();
    }

    private static ObjectNode withList(ObjectNode value, String key, ArrayNode list) {
        return Optional.of(list)
                .filter(it -> !it.isEmpty())
                .map(it -> value.withMember(key, it))
                .orElse(value);
    }
}
