package dev.connectorkit.model.tool.matter;

import dev.connectorkit.model.tool.matter.MatterType.Kind;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ShapeId;

/** The list shapes of one namespace: one per type of entry, and one per member that bounds its entries. */
final class ListShapes {
    private final String namespace;
    private final Map<String, Entry> lists = new TreeMap<>();

    private record Entry(MatterType type, ObjectNode bounds) {}

    ListShapes(String namespace) {
        this.namespace = namespace;
    }

    /** The list of a type of entry; made when it is asked for first. */
    MatterType of(MatterType entry, ObjectNode bounds, String member) {
        var name = (bounds.isEmpty() ? entry.shape().getName() : member) + "List";
        var wanted = new Entry(entry, bounds);
        if (!lists.computeIfAbsent(name, it -> wanted).equals(wanted)) {
            throw new IllegalArgumentException(
                    "list " + namespace + "#" + name + " must not have two kinds of entries");
        }
        return MatterType.of(ShapeId.fromParts(namespace, name), Kind.LIST);
    }

    void write(SmithyFile file) {
        lists.forEach((name, entry) -> {
            file.blank().open("list " + name);
            if (entry.type().hasRange()) {
                Bounds.range(entry.bounds())
                        .map(it -> Bounds.within(it, entry.type().range()))
                        .ifPresent(it -> file.preludeTrait("range", it));
            }
            if (entry.type().hasLength()) {
                Bounds.length(entry.bounds()).ifPresent(it -> file.preludeTrait("length", it));
            }
            file.line("member: " + file.reference(entry.type().shape())).close();
        });
    }
}
