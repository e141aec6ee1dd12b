package dev.connectorkit.processor.write.catalogue;

import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.ShapeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The enumerations and bitmaps that an author's Java can meet: types of attributes, of fields of commands and events, and
 * of the entries of lists of them. Only these get a Java enum; one inside a struct or an answer is a number to Java. A
 * class file for each of the rest would cost more than all constants together.
 */
final class BoundTypes {

    private final Map<ShapeId, MatterType> types = new LinkedHashMap<>();

    private BoundTypes() {}

    static BoundTypes of(Iterable<Cluster> clusters) {
        BoundTypes bound = new BoundTypes();
        for (Cluster cluster : clusters) {
            cluster.attributes().forEach(attribute -> bound.add(attribute.type()));
            cluster.commands().stream().map(Command::fields).forEach(bound::add);
            cluster.events().stream().map(Event::fields).forEach(bound::add);
        }
        return bound;
    }

    boolean contains(ShapeId type) {
        return types.containsKey(type);
    }

    /** Those in a namespace that is no cluster's. */
    List<MatterType> shared(String namespace) {
        return types.entrySet().stream()
                .filter(type -> type.getKey().namespace().equals(namespace))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void add(List<Field> fields) {
        fields.forEach(field -> add(field.type()));
    }

    private void add(MatterType type) {
        if (type instanceof MatterType.Listing list) {
            add(list.entry());
        } else if (type instanceof MatterType.Enumeration enumeration) {
            types.put(enumeration.id(), type);
        } else if (type instanceof MatterType.Bitmap bitmap) {
            types.put(bitmap.id(), type);
        }
    }
}
