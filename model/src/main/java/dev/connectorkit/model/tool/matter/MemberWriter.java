package dev.connectorkit.model.tool.matter;

import java.util.Optional;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Writes attributes and fields: what is the same for every member that has a Matter type. */
final class MemberWriter {
    private final SmithyFile file;
    private final String cluster;
    private final TypeCatalogue types;
    private final ListShapes lists;

    MemberWriter(SmithyFile file, String cluster, TypeCatalogue types, ListShapes lists) {
        this.file = file;
        this.cluster = cluster;
        this.types = types;
        this.lists = lists;
    }

    /**
     * Writes a member.
     *
     * @param element the attribute or field
     * @param owner the structure's name, for a list that is this member's own; empty if the member's name is enough
     */
    void write(SourceElement element, String owner) {
        var target = target(element, owner);
        element.find("conformance").ifPresent(it -> file.trait("conformance", Node.from(it)));
        if (element.flag("nullable")) {
            file.trait("nullable", Node.objectNode());
        }
        if (element.flag("entryNullable")) {
            file.trait("entryNullable", Node.objectNode());
        }
        var constraint = element.value("constraint").map(Node::expectObjectNode).orElse(Node.objectNode());
        writeRange(constraint, target, element.flag("nullable"));
        writeConstraint(constraint, target);
        element.value("default").flatMap(MemberWriter::fallback).ifPresent(it -> file.trait("fallback", it));
        file.line(element.name() + ": " + file.reference(target.shape()));
    }

    /** The fields that are still in use. */
    void writeFields(SourceElement element, String owner) {
        for (var field : element.list("fields")) {
            if (!field.withdrawn()) {
                var trait = Node.objectNode().withMember("id", Node.from(field.number("id")));
                file.blank().trait("field", TraitValue.copy(field, trait, "access", "quality", "since"));
                write(field, owner);
            }
        }
    }

    private MatterType target(SourceElement element, String owner) {
        var name = element.text("type");
        if (!name.equals("list")) {
            return types.find(cluster, name);
        }
        var entry = types.find(cluster, element.text("entryType"));
        var bounds =
                element.value("constraint").flatMap(it -> it.expectObjectNode().getObjectMember("entry"));
        return lists.of(entry, bounds.orElse(Node.objectNode()), owner + element.name());
    }

    private void writeRange(ObjectNode constraint, MatterType target, boolean nullable) {
        if (target.hasRange()) {
            var literal = Bounds.range(constraint).orElse(Node.objectNode());
            var range = Bounds.within(literal, nullable ? target.nullableRange() : target.range());
            if (!range.equals(target.range())) {
                file.preludeTrait("range", range);
            }
        }
    }

    private void writeConstraint(ObjectNode constraint, MatterType target) {
        if (target.hasLength()) {
            Bounds.length(constraint).ifPresent(it -> file.preludeTrait("length", it));
        }
        if (!Bounds.sayAll(constraint, target)) {
            file.trait("constraint", constraint);
        }
    }

    private static Optional<ObjectNode> fallback(Node value) {
        if (value.isNullNode()) {
            return Optional.of(Node.objectNode().withMember("none", Node.from(true)));
        }
        if (value instanceof ObjectNode object && object.getMember("ref").isPresent()) {
            return Optional.of(Node.objectNode().withMember("reference", object.expectMember("ref")));
        }
        if (value instanceof ObjectNode object && object.getMember("bytes").isPresent()) {
            var digits = object.expectStringMember("bytes");
            // The specification writes 0 where it means no octets in particular; half an octet is none.
            return Optional.of(Node.objectNode().withMember("bytes", digits))
                    .filter(it -> digits.getValue().length() % 2 == 0);
        }
        return Optional.of(Node.objectNode().withMember("value", value));
    }
}
