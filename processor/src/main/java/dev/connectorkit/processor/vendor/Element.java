package dev.connectorkit.processor.vendor;

import dev.connectorkit.processor.knowledge.MatterId;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * An attribute, command, response or event of a cluster.
 *
 * @param kind which of them
 * @param name as the specification, or the author, spells it
 * @param idNode its id where it is written
 * @param shape the member, operation or structure that is the element
 * @param payload the structure whose members are its fields, or {@code null} when it has none
 */
record Element(
        ElementKind kind,
        String name,
        StringNode idNode,
        Shape shape,
        @Nullable StructureShape payload) {

    MatterId id() {
        return new MatterId(Long.decode(idText()));
    }

    String idText() {
        return idNode.getValue();
    }
}
