package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/**
 * Which exception an operation's error is. A class of its own and of no exact return type, because the JVM loads the
 * exceptions that a method may return when it verifies the class that has the method, and the first request of a process
 * should not wait for them.
 */
record OperationErrorsType(ErrorTypes errors, Shape.Operation operation) implements GeneratedType {

    @Override
    public ClassName name() {
        return ClassName.get(
                errors.service().packageName(), Naming.type(operation.id().name()) + "Errors");
    }

    @Override
    public TypeSpec.Builder spec() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadoc.of("The exceptions of an operation, apart from it so that they are loaded only when"
                                + " there is an error.")
                        .paragraph("Smithy shape " + Javadoc.code(operation.id().toString()) + ".")
                        .build())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.STATIC)
                        .returns(RuntimeTypes.CONNECTOR_EXCEPTION)
                        .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
                        .addCode(choice())
                        .build());
    }

    private CodeBlock choice() {
        ServiceShapes shapes = errors.shapes();
        CodeBlock.Builder body = CodeBlock.builder()
                .add("String code = response.code();\n")
                .add("return switch (code == null ? \"\" : code) {\n")
                .indent();
        shapes.service()
                .errors(operation)
                .forEach(error -> body.add(
                        "case $S -> new $T(response);\n",
                        error.id().name(),
                        shapes.types().className(error.id())));
        return body.add("default -> new $T(response);\n", errors.unmodelled())
                .unindent()
                .add("};\n")
                .build();
    }
}
