package dev.connectorkit.model.tool.matter;

import java.util.List;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/**
 * Writes values in Smithy's own notation, on one line where they fit.
 *
 * @param namespace the namespace of the file; shape ids in it are written as names
 */
record SmithyValue(String namespace) {
    private static final String INDENT = "    ";
    private static final int WIDTH = 120;

    /** What stands after a trait's name: nothing, or the parenthesized value. */
    String arguments(Node value, String indent) {
        if (!(value instanceof ObjectNode object)) {
            return "(" + write(value, indent) + ")";
        }
        if (object.isEmpty()) {
            return "";
        }
        var members = members(object, indent);
        var flat = "(" + String.join(", ", members) + ")";
        return fits(flat, indent) ? flat : broken("(", members, ")", indent);
    }

    private String write(Node value, String indent) {
        if (value instanceof StringNode text) {
            return text(text.getValue());
        }
        if (value instanceof ObjectNode object) {
            var members = members(object, indent);
            var flat = object.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
            return fits(flat, indent) ? flat : broken("{", members, "}", indent);
        }
        if (value.isArrayNode()) {
            var elements = value.expectArrayNode().getElements().stream()
                    .map(element -> write(element, indent + INDENT))
                    .toList();
            var flat = "[" + String.join(", ", elements) + "]";
            return fits(flat, indent) ? flat : broken("[", elements, "]", indent);
        }
        return Node.printJson(value);
    }

    private List<String> members(ObjectNode object, String indent) {
        return object.getMembers().entrySet().stream()
                .map(member -> key(member.getKey().getValue()) + ": " + write(member.getValue(), indent + INDENT))
                .toList();
    }

    private static String key(String name) {
        return GoodNames.isIdentifier(name) ? name : Node.printJson(Node.from(name));
    }

    private String text(String value) {
        return value.startsWith(namespace + "#")
                ? value.substring(namespace.length() + 1)
                : Node.printJson(Node.from(value));
    }

    private static boolean fits(String flat, String indent) {
        return indent.length() + flat.length() <= WIDTH - INDENT.length() * 3 && flat.indexOf('\n') < 0;
    }

    private static String broken(String open, List<String> lines, String close, String indent) {
        return lines.stream()
                .map(line -> indent + INDENT + line + "\n")
                .collect(Collectors.joining("", open + "\n", indent + close));
    }
}
