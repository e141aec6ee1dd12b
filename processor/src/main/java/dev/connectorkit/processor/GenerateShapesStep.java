package dev.connectorkit.processor;

import dev.connectorkit.annotation.GenerateShapes;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.shape.ShapeFiles;
import java.io.IOException;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Generates a service's classes into the package that asks for them. */
final class GenerateShapesStep implements Step {

    private final Compilation compilation;

    GenerateShapesStep(Compilation compilation) {
        this.compilation = compilation;
    }

    @Override
    public Set<String> annotations() {
        return Set.of(GenerateShapes.class.getCanonicalName());
    }

    @Override
    public void process(Element element) throws IOException {
        GenerateShapes asked = element.getAnnotation(GenerateShapes.class);
        String packageName = ((PackageElement) element).getQualifiedName().toString();
        ServiceModel service = ServiceModel.read(compilation.parts(), asked.model(), asked.service());
        for (GeneratedType type : ShapeFiles.of(service, packageName)) {
            compilation.writer().write(type, element);
        }
    }
}
