package dev.connectorkit.model.tool.matter;

import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * A Matter type and the shape that stands for it.
 *
 * @param shape the shape
 * @param kind what its values are
 * @param range the least and greatest integer; empty for what is no integer
 * @param nullableRange the same where the value may also be null
 */
record MatterType(ShapeId shape, Kind kind, ObjectNode range, ObjectNode nullableRange) {
    /** A type that is no number. */
    static MatterType of(ShapeId shape, Kind kind) {
        return new MatterType(shape, kind, Node.objectNode(), Node.objectNode());
    }

    /** What the values of a type are; decides how they can be bounded. */
    enum Kind {
        BOOLEAN,
        NUMBER,
        TEXT,
        OCTETS,
        ENUMERATION,
        BITMAP,
        STRUCT,
        LIST,
        ANY
    }

    /** Whether bounds on the value itself can be a range in Smithy. */
    boolean hasRange() {
        return kind == Kind.NUMBER;
    }

    /** Whether bounds on length or count can be a length in Smithy. */
    boolean hasLength() {
        return kind == Kind.TEXT || kind == Kind.OCTETS || kind == Kind.LIST;
    }
}
