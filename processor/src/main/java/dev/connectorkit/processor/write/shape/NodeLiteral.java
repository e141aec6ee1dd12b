package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Shape;
import software.amazon.smithy.model.node.Node;

/** A value that the model gives, as a Java expression. */
final class NodeLiteral {

    private NodeLiteral() {}

    static CodeBlock of(Node value, Member member, ShapeTypes types) {
        Shape target = types.service().target(member);
        if (target instanceof Shape.Enumeration enumeration && !enumeration.ofIntegers()) {
            return CodeBlock.of(
                    "$T.of($S)",
                    types.className(target.id()),
                    value.expectStringNode().getValue());
        }
        if (target instanceof Shape.Simple simple) {
            switch (simple.kind()) {
                case STRING:
                    return CodeBlock.of("$S", value.expectStringNode().getValue());
                case BOOLEAN:
                    return CodeBlock.of("$L", value.expectBooleanNode().getValue());
                case INTEGER:
                    return CodeBlock.of(
                            "$L", value.expectNumberNode().getValue().intValue());
                case LONG:
                    return CodeBlock.of(
                            "$LL", value.expectNumberNode().getValue().longValue());
                default:
                    break;
            }
        }
        throw new ModelException("value of " + member + " in @eventMembers must be a string, a boolean, an integer or a"
                + " value of an enumeration, as its member's is");
    }
}
