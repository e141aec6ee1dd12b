package dev.connectorkit.model.tool.matter;

import java.util.Map;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * What the Matter specification says and the file of facts does not. Each entry takes effect only where the facts are
 * silent, so that a better file of facts overrules it.
 */
final class MissingFacts {
    /** Commands whose fields the specification defines as those of a sibling: cluster and command to the sibling. */
    private static final Map<String, String> SAME_FIELDS = Map.of(
            "LevelControl.MoveToLevelWithOnOff", "MoveToLevel",
            "LevelControl.MoveWithOnOff", "Move",
            "LevelControl.StepWithOnOff", "Step",
            "LevelControl.StopWithOnOff", "Stop");

    /** Commands that are answered with a plain status. */
    private static final Map<String, String> RESPONSES =
            Map.of("Chime.PlayChimeSound", "status", "TlsClientManagement.RemoveEndpoint", "status");

    /** Fields of the global AtomicRequest and AtomicResponse, where the facts name no more than the base type. */
    private static final Map<String, ObjectNode> FIELD_TYPES = Map.of(
            "Thermostat.AtomicRequest.RequestType", Node.objectNode().withMember("type", "AtomicRequestTypeEnum"),
            "Thermostat.AtomicResponse.AttributeStatus",
                    Node.objectNode().withMember("entryType", "AtomicAttributeStatusStruct"));

    private MissingFacts() {}

    /** The cluster with what is missing filled in. */
    static SourceElement fillIn(SourceElement cluster) {
        var commands = cluster.list("commands");
        var filled = ArrayNode.builder();
        for (var command : commands) {
            filled.withValue(fillIn(cluster, command));
        }
        return new SourceElement(cluster.node().withMember("commands", filled.build()));
    }

    private static ObjectNode fillIn(SourceElement cluster, SourceElement command) {
        var key = cluster.name() + "." + command.name();
        var node = command.node();
        var response = RESPONSES.get(key);
        if (response != null && command.find("response").isEmpty()) {
            node = node.withMember("response", response);
        }
        var sibling = SAME_FIELDS.get(key);
        if (sibling != null && command.list("fields").isEmpty()) {
            node = node.withMember("fields", fieldsOf(cluster, sibling));
        }
        return node.withMember("fields", typed(key, new SourceElement(node)));
    }

    private static Node fieldsOf(SourceElement cluster, String command) {
        return cluster.list("commands").stream()
                .filter(it -> it.name().equals(command))
                .findFirst()
                .flatMap(it -> it.value("fields"))
                .orElseThrow();
    }

    private static Node typed(String command, SourceElement element) {
        var fields = ArrayNode.builder();
        for (var field : element.list("fields")) {
            var known = FIELD_TYPES.get(command + "." + field.name());
            var silent = field.find("type").filter("enum8"::equals).isPresent()
                    || field.find("entryType").filter("struct"::equals).isPresent();
            fields.withValue(known != null && silent ? field.node().merge(known) : field.node());
        }
        return fields.build();
    }
}
