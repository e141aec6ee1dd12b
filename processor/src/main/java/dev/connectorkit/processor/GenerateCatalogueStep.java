package dev.connectorkit.processor;

import dev.connectorkit.annotation.GenerateCatalogue;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.catalogue.CatalogueFiles;
import java.io.IOException;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Generates the catalogue of Matter's vocabulary, or of an author's part of it, into the package that asks for it. */
final class GenerateCatalogueStep implements Step {

    private final Compilation compilation;

    GenerateCatalogueStep(Compilation compilation) {
        this.compilation = compilation;
    }

    @Override
    public Set<String> annotations() {
        return Set.of(GenerateCatalogue.class.getCanonicalName());
    }

    @Override
    public void process(Element element) throws IOException {
        String packageName = ((PackageElement) element).getQualifiedName().toString();
        String namespace = element.getAnnotation(GenerateCatalogue.class).namespace();
        for (GeneratedType type : CatalogueFiles.of(compilation.matter(), namespace, packageName)) {
            compilation.writer().write(type, element);
        }
    }
}
