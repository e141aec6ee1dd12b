package dev.connectorkit.model.tool.matter;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ShapeId;

/** The text of one {@code .smithy} file in the making. */
final class SmithyFile {
    private static final String INDENT = "    ";

    private final String namespace;
    private final Set<String> declared;
    private final Map<String, ShapeId> used = new TreeMap<>();
    private final StringBuilder body = new StringBuilder();
    private String indent = "";

    /**
     * Starts a file.
     *
     * @param namespace the namespace of its shapes
     * @param declared names of shapes in it that shapes of other namespaces may share
     */
    SmithyFile(String namespace, Set<String> declared) {
        this.namespace = namespace;
        this.declared = declared;
    }

    String namespace() {
        return namespace;
    }

    /** How this file names a shape: shortly, unless that would be another shape. */
    String reference(ShapeId shape) {
        if (shape.getNamespace().equals(namespace)) {
            return shape.getName();
        }
        if (declared.contains(shape.getName())
                || !used.computeIfAbsent(shape.getName(), name -> shape).equals(shape)) {
            return shape.toString();
        }
        return shape.getName();
    }

    SmithyFile documentation(String text) {
        return line("/// " + text);
    }

    /** Applies a trait of the Matter vocabulary. */
    SmithyFile trait(String name, Node value) {
        return applied(reference(ShapeId.fromParts(MatterNames.NAMESPACE, name)), value);
    }

    /** Applies a trait of Smithy's own. */
    SmithyFile preludeTrait(String name, Node value) {
        return applied(name, value);
    }

    private SmithyFile applied(String name, Node value) {
        return line("@" + name + new SmithyValue(namespace).arguments(value, indent));
    }

    SmithyFile line(String text) {
        body.append(indent).append(text).append('\n');
        return this;
    }

    /** Leaves a line free, except at the beginning of a shape. */
    SmithyFile blank() {
        if (body.length() > 1 && body.charAt(body.length() - 2) != '{') {
            body.append('\n');
        }
        return this;
    }

    SmithyFile open(String head) {
        line(head + " {");
        indent += INDENT;
        return this;
    }

    SmithyFile close() {
        indent = indent.substring(INDENT.length());
        if (body.charAt(body.length() - 2) == '{') {
            body.setLength(body.length() - 1);
            body.append("}\n");
            return this;
        }
        return line("}");
    }

    /** The finished file. */
    String text() {
        var text = new StringBuilder("$version: \"2.0\"\n\n")
                .append("// Converted from src/main/matter/matter-model.json; see the README beside it.\n")
                .append("namespace ")
                .append(namespace)
                .append("\n\n");
        used.values().stream()
                .map(ShapeId::toString)
                .sorted()
                .forEach(id -> text.append("use ").append(id).append('\n'));
        return text.append(used.isEmpty() ? "" : "\n")
                .append(body.toString().strip())
                .append('\n')
                .toString();
    }
}
