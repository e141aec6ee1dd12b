package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.node.ObjectNode;

/** The binding of an operation to HTTP. */
final class OperationType implements GeneratedType {

    private final ServiceShapes shapes;
    private final Shape.Operation operation;
    private final ObjectNode http;
    private final ClassName input;
    private final ClassName output;

    OperationType(ServiceShapes shapes, Shape.Operation operation) {
        this.shapes = shapes;
        this.operation = operation;
        this.http = operation
                .traits()
                .object("smithy.api#http")
                .orElseThrow(() -> new ModelException("operation " + operation.id() + " must have @http"));
        this.input = shapes.types().className(UnitShape.orUnit(operation.input()));
        this.output = shapes.types().className(UnitShape.orUnit(operation.output()));
    }

    @Override
    public ClassName name() {
        return ClassName.get(
                shapes.types().packageName(), Naming.type(operation.id().name()) + "Operation");
    }

    @Override
    public TypeSpec.Builder spec() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(MemberText.of(operation).build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.OPERATION_BINDING, input, output))
                .addField(instance())
                .addField(service())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(answer("service", RuntimeTypes.SERVICE_BINDING, CodeBlock.of("SERVICE")))
                .addMethod(answer(
                        "name",
                        ClassName.get(String.class),
                        CodeBlock.of("$S", operation.id().name())))
                .addMethod(answer(
                        "method",
                        ClassName.get(String.class),
                        CodeBlock.of("$S", http.expectStringMember("method").getValue())))
                .addMethod(new PathMethod(
                                shapes,
                                operation,
                                http.expectStringMember("uri").getValue())
                        .spec(input))
                .addMethod(answer(
                        "successStatus", TypeName.INT, CodeBlock.of("$L", http.getNumberMemberOrDefault("code", 200))))
                .addMethod(answer("idempotent", TypeName.BOOLEAN, CodeBlock.of("$L", isIdempotent())))
                .addMethod(writeBody())
                .addMethod(readOutput())
                .addMethod(error());
    }

    private boolean isIdempotent() {
        return operation.traits().has("smithy.api#idempotent")
                || operation.traits().has("smithy.api#readonly");
    }

    private FieldSpec instance() {
        return FieldSpec.builder(name(), "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("The only one.").build())
                .initializer("new $T()", name())
                .build();
    }

    private FieldSpec service() {
        var traits = shapes.service().service().traits();
        ObjectNode service = traits.object("aws.api#service")
                .orElseThrow(() -> new ModelException(
                        "service " + shapes.service().service().id() + " must have @service"));
        String sdkId = service.expectStringMember("sdkId").getValue();
        String signingName = traits.object("aws.auth#sigv4")
                .map(sigv4 -> sigv4.expectStringMember("name").getValue())
                .orElse(service.getStringMemberOrDefault("arnNamespace", ""));
        return FieldSpec.builder(
                        RuntimeTypes.SERVICE_BINDING, "SERVICE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S, $S, $S, $L)$<$<",
                        RuntimeTypes.SERVICE_BINDING,
                        sdkId,
                        signingName,
                        service.getStringMemberOrDefault("endpointPrefix", signingName),
                        traits.has("aws.endpoints#dualStackOnlyEndpoints"))
                .build();
    }

    private static MethodSpec answer(String name, TypeName type, CodeBlock value) {
        return override(name).returns(type).addCode("return $L;\n", value).build();
    }

    private MethodSpec writeBody() {
        return override("writeBody")
                .addParameter(input, "input")
                .addParameter(RuntimeTypes.JSON_WRITER, "json")
                .addCode(shapes.hasBody(operation) ? "input.writeTo(json);\n" : "")
                .build();
    }

    private MethodSpec readOutput() {
        return override("readOutput")
                .returns(output)
                .addParameter(RuntimeTypes.JSON_READER, "body")
                .addCode("return $T.readFrom(body);\n", output)
                .build();
    }

    private MethodSpec error() {
        ErrorTypes errors = new ErrorTypes(shapes);
        return override("error")
                .returns(RuntimeTypes.CONNECTOR_EXCEPTION)
                .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
                .addCode("return $T.of(response);\n", new OperationErrorsType(errors, operation).name())
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
