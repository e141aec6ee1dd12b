package dev.connectorkit.model.tool.matter;

import dev.connectorkit.model.tool.matter.MatterType.Kind;
import java.util.Set;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Writes the simple types that belong to no cluster. */
final class GlobalTypes {
    /** Notations of the specification that no value has by itself. */
    private static final Set<String> NOT_A_TYPE = Set.of("list", "struct", "duration");

    private final SourceElement types;
    private final SmithyFile file;

    GlobalTypes(SourceElement types, SmithyFile file) {
        this.types = types;
        this.file = file;
    }

    /** What the values of a global type are. */
    static Kind kind(SourceElement types, String name) {
        var type = types.object(name);
        return switch (type.find("metatype").orElse("base")) {
            case "base" -> kind(types, type.text("base"));
            case "boolean" -> Kind.BOOLEAN;
            case "integer", "float", "enum", "bitmap" -> Kind.NUMBER;
            case "string" -> Kind.TEXT;
            case "bytes" -> Kind.OCTETS;
            case "array" -> Kind.LIST;
            case "object" -> Kind.STRUCT;
            case "any", "duration" -> Kind.ANY;
            default -> throw new IllegalArgumentException("metatype of global type " + name + " must be a known one");
        };
    }

    void write() {
        types.node().getStringMap().keySet().stream()
                .filter(name -> !NOT_A_TYPE.contains(name))
                .sorted()
                .forEach(this::write);
    }

    private void write(String name) {
        var type = types.object(name);
        file.blank()
                .documentation("The Matter type " + name
                        + KnownUnits.of(name).map(unit -> ", in " + unit + ".").orElse("."));
        writeShape(name, GoodNames.ofType(name), root(name), type);
    }

    private void writeShape(String name, String shapeName, String root, SourceElement type) {
        file.trait("matterType", Node.from(name));
        KnownUnits.of(name).ifPresent(unit -> file.trait("unit", Node.from(unit)));
        var range = KnownUnits.range(name).orElseGet(() -> range(root));
        if (!range.isEmpty()) {
            file.preludeTrait("range", range);
        }
        type.value("constraint")
                .map(Node::expectObjectNode)
                .ifPresent(constraint -> Bounds.length(constraint).ifPresent(it -> file.preludeTrait("length", it)));
        file.line(smithyType(root) + " " + shapeName);
    }

    /** Writes a cluster's own name for a global type. */
    void writeAlias(SourceElement alias) {
        writeShape(alias.name(), alias.name(), root(alias.text("type")), alias);
    }

    /** The type at the end of the chain of bases. */
    private String root(String name) {
        var type = types.object(name);
        return type.find("metatype").isPresent() && !type.text("metatype").equals("enum")
                ? name
                : root(type.text("base"));
    }

    private ObjectNode range(String root) {
        var type = types.object(root);
        return switch (type.text("metatype")) {
            case "integer" ->
                Node.objectNode()
                        .withMember("min", type.value("min").orElseThrow())
                        .withMember("max", type.value("max").orElseThrow());
            case "bitmap" -> range("uint" + type.number("bytes") * Byte.SIZE);
            default -> Node.objectNode();
        };
    }

    /** The smallest of Smithy's types that holds all values. */
    private String smithyType(String root) {
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
}
