package dev.connectorkit.sample.lifx.rehearsal;

import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.validation.NodeValidationVisitor;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Judges a body with Smithy's own validation of values against shapes. */
final class BodyCheck {

    private final EventModel operation;

    BodyCheck(EventModel operation) {
        this.operation = operation;
    }

    /** Says all that is wrong with the operation's input: the members of the body and those of the path together. */
    List<String> problems(ObjectNode body, Map<String, String> labels) {
        var input = body;
        for (var label : labels.entrySet()) {
            if (body.containsMember(label.getKey())) {
                return List.of(label.getKey() + " goes in the path, not in the body");
            }
            input = input.withMember(label.getKey(), label.getValue());
        }
        return problems(operation.input(), input, "");
    }

    /** Says all that is wrong with a value of a shape; also what the shape does not know, which Smithy only warns of. */
    List<String> problems(Shape shape, Node value, String path) {
        var visitor = NodeValidationVisitor.builder()
                .model(operation.model())
                .value(value)
                .startingContext(path)
                .build();
        return shape.accept(visitor).stream()
                .filter(event -> event.getSeverity().compareTo(Severity.WARNING) >= 0)
                .map(ValidationEvent::getMessage)
                .toList();
    }
}
