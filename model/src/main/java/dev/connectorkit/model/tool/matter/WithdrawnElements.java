package dev.connectorkit.model.tool.matter;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Lists the elements of a cluster that must not be used any more: those that the newest version forbids or deprecates,
 * and those it no longer has.
 *
 * @param cluster the cluster
 * @param source all facts
 */
record WithdrawnElements(SourceElement cluster, MatterSource source) {
    ArrayNode value() {
        var elements = new TreeMap<String, ObjectNode>();
        cluster.list("attributes").forEach(it -> addForbidden(elements, "attribute", it));
        cluster.list("commands").forEach(it -> addForbidden(elements, commandKind(it), it));
        cluster.list("events").forEach(it -> addForbidden(elements, "event", it));
        for (var removed : source.removed()) {
            if (removed.find("cluster").filter(cluster.name()::equals).isPresent()) {
                addRemoved(elements, removed);
            }
        }
        return elements.values().stream().collect(ArrayNode.collect());
    }

    private static void addForbidden(Map<String, ObjectNode> elements, String kind, SourceElement element) {
        if (element.withdrawn()) {
            var reason = element.text("conformance").equals("D") ? "deprecated" : "disallowed";
            elements.put(key(kind, element), entry(kind, element, reason));
        }
    }

    /** What the oldest version says of an element is more than what is left of it in the newest. */
    private void addRemoved(Map<String, ObjectNode> elements, SourceElement element) {
        var kind = element.text("kind").equals("command") ? commandKind(element) : element.text("kind");
        var reason = element.find("now").filter("D"::equals).isPresent() ? "deprecated" : "removed";
        var value = entry(kind, element, reason).withMember("until", source.oldestVersion());
        elements.put(key(kind, element), TraitValue.copy(element, value, "type", "conformance"));
    }

    private static ObjectNode entry(String kind, SourceElement element, String reason) {
        return Node.objectNode()
                .withMember("kind", kind)
                .withMember("id", element.text("id"))
                .withMember("name", element.name())
                .withMember("reason", reason);
    }

    private static String commandKind(SourceElement command) {
        return command.text("direction").equals("request") ? "command" : "commandResponse";
    }

    private static String key(String kind, SourceElement element) {
        return kind + " " + element.text("id");
    }
}
