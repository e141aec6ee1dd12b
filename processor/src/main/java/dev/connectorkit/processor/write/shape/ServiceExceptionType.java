package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/** What all exceptions of a service are: an answer that is an error. */
final class ServiceExceptionType implements GeneratedType {

    private static final TypeName TEXT = ShapeTypes.nullable(ClassName.get(String.class));

    private final ErrorTypes errors;

    ServiceExceptionType(ErrorTypes errors) {
        this.errors = errors;
    }

    @Override
    public ClassName name() {
        return errors.service();
    }

    @Override
    public TypeSpec.Builder spec() {
        String service = errors.shapes().service().service().id().toString();
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(Javadoc.of(
                                "An answer of the service that is an error. Each error of the model is a class of its"
                                        + " own; what the model does not have is an {@link "
                                        + errors.unmodelled().simpleName() + "}.")
                        .paragraph("Service " + Javadoc.code(service) + ".")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.SEALED)
                .superclass(RuntimeTypes.CONNECTOR_EXCEPTION);
        errors.modelled()
                .forEach(error ->
                        type.addPermittedSubclass(errors.shapes().types().className(error.id())));
        return type.addPermittedSubclass(errors.unmodelled())
                .addField(ErrorType.serialVersion())
                .addField(ErrorType.field(TypeName.INT, "status", "The HTTP status."))
                .addField(ErrorType.field(TEXT, "code", "The error's name."))
                .addField(ErrorType.field(TEXT, "requestId", "The request's id at the service."))
                .addMethod(constructor())
                .addMethod(getter("status", TypeName.INT, "Gives the HTTP status.", "the status of the answer"))
                .addMethod(getter(
                        "code",
                        TEXT,
                        "Gives the error's name.",
                        "the name of the error's shape, or {@code null} when the answer names none"))
                .addMethod(getter(
                        "requestId",
                        TEXT,
                        "Gives the request's id at the service, which its operators ask for.",
                        "the id, or {@code null} when the answer has none"));
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
                .addCode("super(response.describe(), null);\n")
                .addCode("this.status = response.status();\n")
                .addCode("this.code = response.code();\n")
                .addCode("this.requestId = response.requestId();\n")
                .build();
    }

    private static MethodSpec getter(String name, TypeName type, String text, String returns) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Javadoc.of(text).returns(returns).build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .returns(type)
                .addCode("return $N;\n", name)
                .build();
    }
}
