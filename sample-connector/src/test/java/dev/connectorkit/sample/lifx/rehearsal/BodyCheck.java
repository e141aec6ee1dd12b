package dev.connectorkit.sample.lifx.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.ObjectNode;

/** Judges a body against all the models know of it. */
final class BodyCheck {

    private final EventModel operation;
    private final ShapeCheck shapes;
    private final MembersCheck members;
    private final AttributesCheck attributes;

    BodyCheck(EventModel operation) {
        this.operation = operation;
        this.shapes = new ShapeCheck(operation.model());
        this.members = new MembersCheck(operation.model());
        this.attributes = new AttributesCheck(new MatterVocabulary(operation.model()), shapes);
    }

    /** Says all that is wrong with the operation's input: the members of the body and those of the path together. */
    List<String> problems(ObjectNode body, Map<String, String> labels) {
        var problems = new ArrayList<String>();
        var input = body;
        for (var label : labels.entrySet()) {
            if (body.containsMember(label.getKey())) {
                problems.add(label.getKey() + " goes in the path, not in the body");
            }
            input = input.withMember(label.getKey(), label.getValue());
        }
        problems.addAll(shapes.problems(operation.input(), input, ""));
        if (problems.isEmpty()) {
            problems.addAll(members.problems(body));
            problems.addAll(attributes.problems(body));
        }
        return problems;
    }
}
