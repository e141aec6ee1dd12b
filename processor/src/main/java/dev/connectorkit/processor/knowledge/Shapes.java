package dev.connectorkit.processor.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ObjectNode;

/** The shapes of one part of the model, each read when it is first asked for, and Smithy's own simple shapes. */
public final class Shapes {

    private static final ShapeId UNIT = new ShapeId(ShapeId.PRELUDE, "Unit");

    private final ObjectNode nodes;
    private final Map<ShapeId, Shape> known = new HashMap<>();

    /**
     * Stands over a part's shapes without reading any.
     *
     * @param part a Smithy JSON AST
     */
    public Shapes(ObjectNode part) {
        this.nodes = part.expectObjectMember("shapes");
    }

    /**
     * Looks a shape up.
     *
     * @param id the shape's id
     * @return the shape, or empty when this part does not define it
     */
    public Optional<Shape> find(ShapeId id) {
        Shape shape = known.get(id);
        if (shape == null) {
            shape = id.isPrelude() ? prelude(id) : read(id);
            if (shape != null) {
                known.put(id, shape);
            }
        }
        return Optional.ofNullable(shape);
    }

    /**
     * Gives a shape that must be there.
     *
     * @param id the shape's id
     * @return the shape
     * @throws ModelException when this part does not define it
     */
    public Shape get(ShapeId id) {
        return find(id).orElseThrow(() -> new ModelException("shape " + id + " is not in the model"));
    }

    /**
     * Gives a shape that must be there and of a certain type.
     *
     * @param <T> the type
     * @param id the shape's id
     * @param type the type
     * @return the shape
     * @throws ModelException when this part does not define it, or it is of another type
     */
    public <T extends Shape> T get(ShapeId id, Class<T> type) {
        Shape shape = get(id);
        if (!type.isInstance(shape)) {
            throw new ModelException("shape " + id + " must be a "
                    + type.getSimpleName().toLowerCase(Locale.ROOT) + ", found "
                    + shape.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
        return type.cast(shape);
    }

    /**
     * Names every shape of this part.
     *
     * @return the absolute ids, in the part's order
     */
    public Iterable<String> ids() {
        return nodes.getStringMap().keySet();
    }

    private @Nullable Shape read(ShapeId id) {
        return nodes.getObjectMember(id.toString())
                .map(node -> ShapeReader.read(id, node))
                .orElse(null);
    }

    private static @Nullable Shape prelude(ShapeId id) {
        if (id.equals(UNIT)) {
            return new Shape.Structure(id, Traits.NONE, List.of());
        }
        return SimpleKind.ofPrelude(id.name())
                .map(kind -> new Shape.Simple(id, kind, Traits.NONE))
                .orElse(null);
    }
}
