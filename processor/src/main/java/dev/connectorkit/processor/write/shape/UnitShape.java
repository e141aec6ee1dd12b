package dev.connectorkit.processor.write.shape;

import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.ShapeId;
import org.jspecify.annotations.Nullable;

/** Smithy's empty structure: what operations without input or output have, and members of unions that say nothing more. */
final class UnitShape {

    static final ShapeId ID = new ShapeId(ShapeId.PRELUDE, "Unit");

    private UnitShape() {}

    /** An operation's input or output, which is the unit where the operation names none. */
    static ShapeId orUnit(@Nullable ShapeId id) {
        return id == null ? ID : id;
    }

    /** Whether a service needs a class for it. */
    static boolean isReached(ServiceModel service) {
        return service.operations().stream()
                        .anyMatch(operation -> orUnit(operation.input()).equals(ID)
                                || orUnit(operation.output()).equals(ID))
                || service.closure().stream()
                        .flatMap(shape -> shape.targeting().stream())
                        .anyMatch(member -> member.target().equals(ID));
    }

    static Shape.Structure of(ServiceModel service) {
        return service.structure(ID);
    }
}
