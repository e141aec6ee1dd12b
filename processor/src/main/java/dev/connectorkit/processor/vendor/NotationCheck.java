package dev.connectorkit.processor.vendor;

import dev.connectorkit.processor.conformance.Conformance;
import dev.connectorkit.processor.constraint.Constraint;
import dev.connectorkit.processor.notation.NotationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Sees that conformances and constraints can be read. */
final class NotationCheck {

    private static final ShapeId CONFORMANCE = ClusterSourceReader.trait("conformance");
    private static final ShapeId CONSTRAINT = ClusterSourceReader.trait("constraint");

    private final Findings findings;

    NotationCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Shape shape) {
        String subject = shape.getId().toString();
        shape.findTrait(CONFORMANCE)
                .ifPresent(trait -> conformance(
                        subject, trait, trait.toNode().expectStringNode().getValue()));
        shape.findTrait(CONSTRAINT)
                .ifPresent(trait -> reading(
                        "constraint",
                        subject,
                        trait,
                        () -> Constraint.parse(document(trait.toNode().expectObjectNode()))));
        ClusterSourceReader.object(shape, ClusterSourceReader.CLUSTER)
                .flatMap(cluster -> cluster.getArrayMember("features"))
                .ifPresent(this::features);
    }

    private void features(ArrayNode features) {
        for (ObjectNode feature : features.getElementsAs(ObjectNode.class)) {
            feature.getStringMember("conformance")
                    .ifPresent(node -> conformance(
                            "feature " + feature.expectStringMember("code").getValue(), node, node.getValue()));
        }
    }

    private void conformance(String subject, FromSourceLocation place, String notation) {
        reading("conformance", subject, place, () -> Conformance.parse(notation));
    }

    private void reading(String what, String subject, FromSourceLocation place, Runnable reading) {
        try {
            reading.run();
        } catch (NotationException unreadable) {
            findings.add(FindingKind.NOTATION, place, what, subject, String.valueOf(unreadable.getMessage()));
        }
    }

    private static Map<String, Object> document(ObjectNode node) {
        Map<String, Object> document = new LinkedHashMap<>();
        node.getStringMap().forEach((name, value) -> document.put(name, plain(value)));
        return document;
    }

    private static Object plain(Node node) {
        if (node instanceof ObjectNode object) {
            return document(object);
        }
        if (node instanceof ArrayNode array) {
            return List.copyOf(array.getElementsAs(NotationCheck::plain));
        }
        if (node instanceof NumberNode number) {
            return number.getValue();
        }
        return node.isBooleanNode()
                ? node.expectBooleanNode().getValue()
                : node.expectStringNode().getValue();
    }
}
