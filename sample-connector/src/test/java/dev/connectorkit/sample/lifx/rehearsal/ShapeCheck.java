package dev.connectorkit.sample.lifx.rehearsal;

import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.validation.NodeValidationVisitor;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Judges a JSON value against a shape, with Smithy's own validation. */
final class ShapeCheck {

    private final Model model;

    ShapeCheck(Model model) {
        this.model = model;
    }

    /** Says all that is wrong; also what the shape does not know, of which Smithy only warns. */
    List<String> problems(Shape shape, Node value, String path) {
        var visitor = NodeValidationVisitor.builder()
                .model(model)
                .value(value)
                .startingContext(path)
                .build();
        return shape.accept(visitor).stream()
                .filter(event -> event.getSeverity().compareTo(Severity.WARNING) >= 0)
                .map(ValidationEvent::getMessage)
                .toList();
    }
}
