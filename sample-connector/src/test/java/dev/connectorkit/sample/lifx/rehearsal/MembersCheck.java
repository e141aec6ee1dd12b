package dev.connectorkit.sample.lifx.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Judges whether an event has the members that go with its {@code Operation}; shapes cannot say that. */
final class MembersCheck {

    private static final ShapeId OPERATIONS = ShapeId.from("dev.connectorkit.event#ConnectorEventOperation");
    private static final String EVENT_MEMBERS = "dev.connectorkit.traits#eventMembers";

    private final EnumShape operations;

    MembersCheck(Model model) {
        this.operations = model.expectShape(OPERATIONS, EnumShape.class);
    }

    /** Says what is missing and what is too much; nothing for an operation the model does not know. */
    List<String> problems(ObjectNode body) {
        var operation = body.getStringMemberOrDefault("Operation", "");
        return operations.getMember(operation).stream()
                .flatMap(member -> member.findTrait(EVENT_MEMBERS).stream())
                .flatMap(trait -> problems(operation, trait.toNode().expectObjectNode(), body).stream())
                .toList();
    }

    private static List<String> problems(String operation, ObjectNode rule, ObjectNode body) {
        var problems = new ArrayList<String>();
        var needs = names(rule.getArrayMember("needs").orElse(ArrayNode.arrayNode()));
        var allowed = new HashSet<>(needs);
        allowed.add("Operation");
        allowed.addAll(names(rule.getArrayMember("carries").orElse(ArrayNode.arrayNode())));
        rule.getObjectMember("sets")
                .ifPresent(sets -> allowed.addAll(sets.getStringMap().keySet()));
        for (var need : needs) {
            if (!body.containsMember(need)) {
                problems.add(operation + " needs " + need);
            }
        }
        for (var given : body.getStringMap().keySet()) {
            if (!allowed.contains(given)) {
                problems.add(operation + " does not carry " + given);
            }
        }
        return problems;
    }

    private static Set<String> names(ArrayNode names) {
        return new HashSet<>(names.getElementsAs(StringNode::getValue));
    }
}
