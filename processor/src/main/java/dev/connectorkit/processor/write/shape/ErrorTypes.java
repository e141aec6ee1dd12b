package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import dev.connectorkit.processor.knowledge.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exceptions of a service: one for each error its operations have, one for all others, and what they all are. */
record ErrorTypes(ServiceShapes shapes) {

    /** What all exceptions of the service are. */
    ClassName service() {
        return ClassName.get(shapes.types().packageName(), "ServiceException");
    }

    /** An error that the model does not have. */
    ClassName unmodelled() {
        return ClassName.get(shapes.types().packageName(), "UnmodelledServiceException");
    }

    /** The errors of all operations, each once, in the order in which the operations name them. */
    List<Shape.Structure> modelled() {
        Map<String, Shape.Structure> errors = new LinkedHashMap<>();
        for (Shape.Operation operation : shapes.service().operations()) {
            shapes.service()
                    .errors(operation)
                    .forEach(error -> errors.put(error.id().toString(), error));
        }
        return List.copyOf(errors.values());
    }
}
