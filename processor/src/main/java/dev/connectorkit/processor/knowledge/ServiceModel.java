package dev.connectorkit.processor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service of the model with everything its operations reach, in the order they reach it. */
public final class ServiceModel {

    private final Shape.Service service;
    private final List<Shape.Operation> operations;
    private final Map<ShapeId, Shape> closure;
    private final Shapes shapes;

    private ServiceModel(Shape.Service service, Shapes shapes) {
        this.service = service;
        this.shapes = shapes;
        this.operations = service.operations().stream()
                .map(id -> shapes.get(id, Shape.Operation.class))
                .toList();
        this.closure = new LinkedHashMap<>();
        for (Shape.Operation operation : operations) {
            if (operation.input() != null) {
                reach(operation.input());
            }
            if (operation.output() != null) {
                reach(operation.output());
            }
            operation.errors().forEach(this::reach);
        }
        service.errors().forEach(this::reach);
    }

    /**
     * Reads a service.
     *
     * @param source where the model is
     * @param part the part's name without {@code .json}, such as {@code connector-event}
     * @param service the absolute id of the service shape
     * @return the service
     * @throws ModelException when the part or the service is not there, or a shape it reaches is not
     */
    public static ServiceModel read(ModelSource source, String part, String service) {
        Shapes shapes = new Shapes(source.part(part + ".json")
                .orElseThrow(() -> new ModelException("model part \"" + part + ".json\" is not there; "
                        + (ModelSource.AUTHORS.equals(part + ".json")
                                ? "name the .smithy files with the option connectorkit.smithy"
                                : "take connector-event or connector-operations"))));
        return new ServiceModel(shapes.get(ShapeId.of(service), Shape.Service.class), shapes);
    }

    /**
     * Gives the service shape.
     *
     * @return the service
     */
    public Shape.Service service() {
        return service;
    }

    /**
     * Gives the service's operations.
     *
     * @return the operations, in the service's order
     */
    public List<Shape.Operation> operations() {
        return operations;
    }

    /**
     * Gives what the operations reach: inputs, outputs, errors and all that their members target, Smithy's own simple
     * shapes left out.
     *
     * @return the shapes, each before those its members target, in the order of the members
     */
    public List<Shape> closure() {
        return List.copyOf(closure.values());
    }

    /**
     * Gives the shapes of one kind that the operations reach.
     *
     * @param <T> the kind
     * @param kind the kind
     * @return the shapes in the order of {@link #closure()}
     */
    public <T extends Shape> List<T> closure(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Shape shape : closure.values()) {
            if (kind.isInstance(shape)) {
                found.add(kind.cast(shape));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Gives a structure by its id.
     *
     * @param id the shape's id
     * @return the structure
     * @throws ModelException when the model has no such structure
     */
    public Shape.Structure structure(ShapeId id) {
        return shapes.get(id, Shape.Structure.class);
    }

    /**
     * Gives the shape of a member's value.
     *
     * @param member the member
     * @return the shape it targets
     * @throws ModelException when the model has no such shape
     */
    public Shape target(Member member) {
        return shapes.find(member.target())
                .orElseThrow(() -> new ModelException(
                        "member " + member + " targets " + member.target() + ", which is not in the model"));
    }

    /**
     * Gives the errors an operation can answer with: its own, then the service's.
     *
     * @param operation one of this service's operations
     * @return the error structures, each once
     */
    public List<Shape.Structure> errors(Shape.Operation operation) {
        List<ShapeId> ids = new ArrayList<>(operation.errors());
        service.errors().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids.stream().map(this::structure).toList();
    }

    private void reach(ShapeId id) {
        if (id.isPrelude() || closure.containsKey(id)) {
            return;
        }
        Shape shape = shapes.get(id);
        closure.put(id, shape);
        shape.targeting().forEach(member -> {
            target(member);
            reach(member.target());
        });
    }
}
