package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.Connector;
import dev.connectorkit.processor.declaration.HandlerDeclaration;
import dev.connectorkit.processor.declaration.MethodDeclaration;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods of connectors. */
public final class HandlerReader {

    private final DeclarationReader connectors;
    private final MethodReader methods;

    /**
     * Makes a reader.
     *
     * @param environment the compiler's
     */
    public HandlerReader(ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        AnnotationReader annotations = new AnnotationReader(elements);
        TypeReader typeReader = new TypeReader();
        ClassReader classes = new ClassReader(elements);
        connectors = new DeclarationReader(environment);
        methods = new MethodReader(
                elements,
                annotations,
                typeReader,
                new ConverterReader(types, typeReader, classes),
                new ResultReader(types, annotations, typeReader, classes));
    }

    /**
     * Reads a connector's methods.
     *
     * @param type bears {@link Connector}
     * @return the declaration; empty when no method answers anything, when nothing can be generated beside the class, or
     *     while something it mentions is missing
     */
    public Optional<HandlerDeclaration> handler(TypeElement type) {
        try {
            List<MethodDeclaration> found = methods.read(type);
            return connectors
                    .connector(type)
                    .filter(connector -> connector.fault() == null && !found.isEmpty())
                    .map(connector -> new HandlerDeclaration(connector, found));
        } catch (UnresolvedException missing) {
            return Optional.empty();
        }
    }
}
