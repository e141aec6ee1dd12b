package dev.connectorkit.processor.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.ObjectNode;

/** Reads a shape from the JSON AST. */
final class ShapeReader {

    private ShapeReader() {}

    static Shape read(ShapeId id, ObjectNode node) {
        String type = node.expectStringMember("type").getValue();
        Traits traits = Traits.read(node);
        return switch (type) {
            case "structure" -> new Shape.Structure(id, traits, members(id, node));
            case "union" -> new Shape.Union(id, traits, members(id, node));
            case "list", "set" ->
                new Shape.Listing(id, traits, member(id, "member", node.expectObjectMember("member")));
            case "map" ->
                new Shape.Mapping(
                        id,
                        traits,
                        member(id, "key", node.expectObjectMember("key")),
                        member(id, "value", node.expectObjectMember("value")));
            case "enum" -> new Shape.Enumeration(id, false, traits, members(id, node));
            case "intEnum" -> new Shape.Enumeration(id, true, traits, members(id, node));
            case "operation" -> operation(id, traits, node);
            case "service" -> service(id, traits, node);
            default ->
                SimpleKind.of(type)
                        .<Shape>map(kind -> new Shape.Simple(id, kind, traits))
                        .orElseThrow(() -> new ModelException(
                                "shape " + id + " has the type \"" + type + "\", which is not supported"));
        };
    }

    private static Shape operation(ShapeId id, Traits traits, ObjectNode node) {
        return new Shape.Operation(
                id,
                traits,
                node.getObjectMember("input").map(ShapeReader::target).orElse(null),
                node.getObjectMember("output").map(ShapeReader::target).orElse(null),
                targets(node, "errors"));
    }

    private static Shape service(ShapeId id, Traits traits, ObjectNode node) {
        return new Shape.Service(
                id,
                traits,
                node.getStringMemberOrDefault("version", ""),
                targets(node, "operations"),
                targets(node, "errors"),
                renames(node));
    }

    private static Map<ShapeId, String> renames(ObjectNode service) {
        Map<ShapeId, String> renames = new LinkedHashMap<>();
        service.getObjectMember("rename")
                .ifPresent(object -> object.getStringMap()
                        .forEach((id, name) -> renames.put(
                                ShapeId.of(id), name.expectStringNode().getValue())));
        return Collections.unmodifiableMap(renames);
    }

    private static List<Member> members(ShapeId container, ObjectNode node) {
        List<Member> members = new ArrayList<>();
        node.getObjectMember("members")
                .ifPresent(object -> object.getStringMap()
                        .forEach((name, value) -> members.add(member(container, name, value.expectObjectNode()))));
        return List.copyOf(members);
    }

    private static Member member(ShapeId container, String name, ObjectNode node) {
        return new Member(container, name, target(node), Traits.read(node));
    }

    private static List<ShapeId> targets(ObjectNode node, String name) {
        return node.getArrayMember(name)
                .map(array -> array.getElementsAs(ObjectNode.class).stream()
                        .map(ShapeReader::target)
                        .toList())
                .orElse(List.of());
    }

    private static ShapeId target(ObjectNode node) {
        return ShapeId.of(node.expectStringMember("target").getValue());
    }
}
