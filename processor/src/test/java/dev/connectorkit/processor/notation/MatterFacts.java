package dev.connectorkit.processor.notation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** The facts that the vocabulary is converted from, in which every notation of the specification occurs. */
public final class MatterFacts {
    private static final Path FILE = Path.of("..", "model", "src", "main", "matter", "matter-model.json");

    private MatterFacts() {}

    /** The whole file. */
    public static ObjectNode read() {
        try {
            return Node.parse(Files.readString(FILE), FILE.toString()).expectObjectNode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every conformance, with the path of where it stands. */
    public static Map<String, String> conformances() {
        var conformances = new LinkedHashMap<String, String>();
        walk(read(), "", (path, key, value) -> {
            var requirement = path.matches("/deviceTypes/.*/(features|attributes|commands|events)");
            if (value.isStringNode() && (key.equals("conformance") || requirement)) {
                conformances.put(path + "/" + key, value.expectStringNode().getValue());
            }
        });
        return conformances;
    }

    /** Every constraint as a plain document, with the path of where it stands. */
    public static Map<String, Map<String, Object>> constraints() {
        var constraints = new LinkedHashMap<String, Map<String, Object>>();
        walk(read(), "", (path, key, value) -> {
            if (key.equals("constraint")) {
                constraints.put(path, document(value.expectObjectNode()));
            }
        });
        return constraints;
    }

    /** The objects of a list that may be missing. */
    public static List<ObjectNode> list(ObjectNode of, String name) {
        return of.getArrayMember(name)
                .map(array -> array.getElementsAs(ObjectNode.class))
                .orElse(List.of());
    }

    /** A text that may be missing. */
    public static String text(ObjectNode of, String name, String otherwise) {
        return of.getStringMemberOrDefault(name, otherwise);
    }

    /** A node as plain maps, lists, numbers, texts and booleans. */
    public static Map<String, Object> document(ObjectNode node) {
        var document = new LinkedHashMap<String, Object>();
        node.getStringMap().forEach((key, value) -> document.put(key, plain(value)));
        return document;
    }

    private static Object plain(Node node) {
        if (node instanceof ObjectNode object) {
            return document(object);
        }
        if (node instanceof ArrayNode array) {
            var list = new ArrayList<Object>();
            for (var element : array.getElements()) {
                list.add(plain(element));
            }
            return list;
        }
        return node.isNumberNode()
                ? node.expectNumberNode().getValue()
                : node.isBooleanNode()
                        ? (Object) node.expectBooleanNode().getValue()
                        : node.expectStringNode().getValue();
    }

    private interface Visitor {
        void visit(String path, String key, Node value);
    }

    private static void walk(Node node, String path, Visitor visitor) {
        if (node instanceof ObjectNode object) {
            object.getStringMap().forEach((key, value) -> {
                visitor.visit(path, key, value);
                walk(value, path + "/" + key, visitor);
            });
        } else if (node instanceof ArrayNode array) {
            var index = 0;
            for (var element : array.getElements()) {
                walk(element, path + "/" + index++, visitor);
            }
        }
    }
}
