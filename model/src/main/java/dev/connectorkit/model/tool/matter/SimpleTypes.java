package dev.connectorkit.model.tool.matter;

import dev.connectorkit.model.tool.matter.MatterType.Kind;
import java.math.BigDecimal;
import java.util.Set;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * What is known of the simple types that belong to no cluster.
 *
 * @param types the types in the facts
 */
record SimpleTypes(SourceElement types) {
    /** Notations of the specification that no value has by itself. */
    private static final Set<String> NOT_A_TYPE = Set.of("list", "struct", "duration");

    static SimpleTypes of(MatterSource source) {
        return new SimpleTypes(source.globals().object("types"));
    }

    /** The names of the types, in their order. */
    Iterable<String> names() {
        return types.node().getStringMap().keySet().stream()
                .filter(name -> !NOT_A_TYPE.contains(name))
                .sorted()
                .toList();
    }

    /** The type that a name stands for, with the shape of that id. */
    MatterType type(String name, ShapeId shape) {
        return new MatterType(shape, kind(name), range(name), nullableRange(name));
    }

    private Kind kind(String name) {
        var root = types.object(root(name));
        return switch (root.text("metatype")) {
            case "boolean" -> Kind.BOOLEAN;
            case "integer", "float", "bitmap" -> Kind.NUMBER;
            case "string" -> Kind.TEXT;
            case "bytes" -> Kind.OCTETS;
            case "any" -> Kind.ANY;
            default -> throw new IllegalArgumentException("metatype of global type " + name + " must be a known one");
        };
    }

    /** The range of a type's values; empty for what is no integer. */
    ObjectNode range(String name) {
        return KnownUnits.range(name).orElseGet(() -> encodedRange(root(name)));
    }

    /**
     * The range that a type has where its value may be null: Matter encodes null as the greatest unsigned or the least
     * signed integer, which is then no value.
     */
    private ObjectNode nullableRange(String name) {
        var range = range(name);
        var root = root(name);
        var encoded = encodedRange(root);
        if (!types.object(root).text("metatype").equals("integer")) {
            return range;
        }
        var signed = root.startsWith("int");
        var reserved = encoded.expectNumberMember(signed ? "min" : "max");
        if (!range.expectNumberMember(signed ? "min" : "max").equals(reserved)) {
            return range;
        }
        var step = signed ? BigDecimal.ONE : BigDecimal.ONE.negate();
        var next = reserved.asBigDecimal().orElseThrow().add(step).toBigIntegerExact();
        return range.withMember(signed ? "min" : "max", Node.from(next));
    }

    private ObjectNode encodedRange(String root) {
        var type = types.object(root);
        return switch (type.text("metatype")) {
            case "integer" ->
                Node.objectNode()
                        .withMember("min", type.value("min").orElseThrow())
                        .withMember("max", type.value("max").orElseThrow());
            case "bitmap" -> encodedRange("uint" + type.number("bytes") * Byte.SIZE);
            default -> Node.objectNode();
        };
    }

    /** The smallest of Smithy's types that holds all values. */
    String smithyType(String name) {
        var root = root(name);
        var type = types.object(root);
        return switch (type.text("metatype")) {
            case "boolean" -> "boolean";
            case "string" -> "string";
            case "bytes" -> "blob";
            case "any" -> "document";
            case "float" -> type.number("bytes") == Float.BYTES ? "float" : "double";
            default -> integerType(type.number("bytes"), !root.startsWith("int"));
        };
    }

    private static String integerType(int bytes, boolean unsigned) {
        int needed = unsigned ? bytes + 1 : bytes;
        return needed <= Integer.BYTES ? "integer" : needed <= Long.BYTES ? "long" : "bigInteger";
    }

    /** The type at the end of the chain of bases; an enumeration's base type says more than the enumeration. */
    private String root(String name) {
        var type = types.object(name);
        return type.find("metatype").filter(it -> !it.equals("enum")).isPresent() ? name : root(type.text("base"));
    }
}
