package dev.connectorkit.compile.shapes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Edits of an assembled model. */
final class ModelChange {

    private ModelChange() {}

    static ObjectNode shape(ObjectNode model, String id, UnaryOperator<ObjectNode> change) {
        return at(model, "shapes", shapes -> at(shapes, id, change));
    }

    static ObjectNode withShape(ObjectNode model, String id, String json) {
        return at(model, "shapes", shapes -> shapes.withMember(id, Node.parse(json)));
    }

    static ObjectNode member(ObjectNode model, String id, String member, UnaryOperator<ObjectNode> change) {
        return shape(model, id, shape -> at(shape, "members", members -> at(members, member, change)));
    }

    static ObjectNode withMember(ObjectNode model, String id, String member, String json) {
        return shape(model, id, shape -> at(shape, "members", members -> members.withMember(member, Node.parse(json))));
    }

    /** Renames a member where it stands. */
    static ObjectNode renamed(ObjectNode model, String id, String member, String name) {
        return shape(
                model,
                id,
                shape -> at(shape, "members", members -> {
                    Map<String, Node> renamed = new LinkedHashMap<>();
                    members.getStringMap().forEach((old, value) -> renamed.put(old.equals(member) ? name : old, value));
                    return object(renamed);
                }));
    }

    static UnaryOperator<ObjectNode> trait(String id, String json) {
        return holder -> holder.withMember(
                "traits",
                holder.getObjectMember("traits").orElse(Node.objectNode()).withMember(id, Node.parse(json)));
    }

    static UnaryOperator<ObjectNode> withoutTrait(String id) {
        return holder -> at(holder, "traits", traits -> traits.withoutMember(id));
    }

    private static ObjectNode object(Map<String, Node> members) {
        ObjectNode.Builder object = Node.objectNodeBuilder();
        members.forEach(object::withMember);
        return object.build();
    }

    private static ObjectNode at(ObjectNode object, String name, UnaryOperator<ObjectNode> change) {
        return object.withMember(name, change.apply(object.expectObjectMember(name)));
    }
}
