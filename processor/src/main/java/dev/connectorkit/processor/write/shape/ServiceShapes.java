package dev.connectorkit.processor.write.shape;

import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.ShapeId;
import java.util.HashSet;
import java.util.Set;

/** What the shapes of a service are used for, as far as their classes depend on it. */
final class ServiceShapes {

    /** Traits that take a member of an operation's input out of the body. */
    private static final Set<String> ELSEWHERE = Set.of("smithy.api#httpLabel");

    private final ShapeTypes types;
    private final Set<ShapeId> inputs = new HashSet<>();
    private final Set<ShapeId> read = new HashSet<>();

    ServiceShapes(ServiceModel service, String packageName) {
        this.types = new ShapeTypes(service, packageName);
        for (Shape.Operation operation : service.operations()) {
            ShapeId input = UnitShape.orUnit(operation.input());
            inputs.add(input);
            reads(service.structure(ReceivedService.is(service) ? input : UnitShape.orUnit(operation.output())));
            service.errors(operation)
                    .forEach(error -> error.targeting().forEach(member -> reads(service.target(member))));
        }
    }

    ShapeTypes types() {
        return types;
    }

    ServiceModel service() {
        return types.service();
    }

    /** Whether it is the input of an operation. */
    boolean isInput(Shape.Structure structure) {
        return inputs.contains(structure.id());
    }

    /** Whether others than the service's own classes read it: the requests of a service that is received. */
    boolean isReadByOthers(Shape.Structure structure) {
        return ReceivedService.is(service()) && isInput(structure);
    }

    /**
     * Whether structures are made at once from all their members, without a builder: the messages of a service that is
     * received. They are read or written and done with, and nobody compares two.
     */
    boolean areMessages() {
        return ReceivedService.is(service());
    }

    /** Whether something that is read may hold it. */
    boolean isRead(Shape shape) {
        return read.contains(shape.id());
    }

    /** Whether a member is written into the JSON of its structure. */
    boolean isInBody(Shape.Structure structure, Member member) {
        return !isInput(structure) || ELSEWHERE.stream().noneMatch(member.traits()::has);
    }

    /** Whether a request has a body: not when none of the input's members goes into one. */
    boolean hasBody(Shape.Operation operation) {
        Shape.Structure input = service().structure(UnitShape.orUnit(operation.input()));
        return input.members().stream().anyMatch(member -> isInBody(input, member));
    }

    private void reads(Shape shape) {
        if (read.add(shape.id())) {
            shape.targeting().forEach(member -> reads(service().target(member)));
        }
    }
}
