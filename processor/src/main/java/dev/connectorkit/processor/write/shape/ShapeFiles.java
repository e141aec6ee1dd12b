package dev.connectorkit.processor.write.shape;

import dev.connectorkit.processor.knowledge.EventMembers;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.GeneratedType;
import java.util.ArrayList;
import java.util.List;

/** All classes of a service. */
public final class ShapeFiles {

    private ShapeFiles() {}

    /**
     * Lists a service's classes: those of its shapes, the builders of its operations' uses, its operations and its
     * exceptions.
     *
     * @param service the service
     * @param packageName where the classes go
     * @return one for each class, always in the same order
     * @throws ModelException when the model says something that nothing can be generated from
     */
    public static List<GeneratedType> of(ServiceModel service, String packageName) {
        SupportedTraits.check(service);
        ServiceShapes shapes = new ServiceShapes(service, packageName);
        List<GeneratedType> types = new ArrayList<>();
        for (Shape shape : service.closure()) {
            if (shape instanceof Shape.Structure structure
                    && !structure.traits().has("smithy.api#error")) {
                types.add(new StructureType(shapes, structure));
            } else if (shape instanceof Shape.Enumeration enumeration) {
                types.add(new EnumerationType(shapes.types(), enumeration));
            } else if (shape instanceof Shape.Union union) {
                types.add(new UnionType(shapes, union));
            }
        }
        return ReceivedService.is(service) ? types : withOperations(types, shapes, service);
    }

    private static List<GeneratedType> withOperations(
            List<GeneratedType> types, ServiceShapes shapes, ServiceModel service) {
        if (UnitShape.isReached(service)) {
            types.add(new StructureType(shapes, UnitShape.of(service)));
        }
        ErrorTypes errors = new ErrorTypes(shapes);
        for (Shape.Operation operation : service.operations()) {
            if (operation.input() != null) {
                EventMembers.of(service.structure(operation.input()), service)
                        .forEach(use -> types.add(new StagedBuilderType(shapes, use)));
            }
            types.add(new OperationType(shapes, operation));
            types.add(new OperationErrorsType(errors, operation));
        }
        errors.modelled().forEach(error -> types.add(new ErrorType(errors, error)));
        types.add(new UnmodelledExceptionType(errors));
        types.add(new ServiceExceptionType(errors));
        return types;
    }
}
