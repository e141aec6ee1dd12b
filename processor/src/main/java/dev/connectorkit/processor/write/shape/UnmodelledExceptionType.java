package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/** The exception for an error that the model does not have. */
final class UnmodelledExceptionType implements GeneratedType {

    private final ErrorTypes errors;

    UnmodelledExceptionType(ErrorTypes errors) {
        this.errors = errors;
    }

    @Override
    public ClassName name() {
        return errors.unmodelled();
    }

    @Override
    public TypeSpec.Builder spec() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadoc.of("An error that the model does not have: the service is newer than the model, or"
                                + " something between here and it has answered. What the answer said is kept.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(errors.service())
                .addField(ErrorType.serialVersion())
                .addField(RuntimeTypes.DOCUMENT, "members", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                .addField(ErrorType.field(TypeName.BOOLEAN, "retryable", "Whether the status says that it may pass."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
                        .addCode("super(response);\n")
                        .addCode("this.members = response.members();\n")
                        .addCode("this.retryable = response.retryable();\n")
                        .build())
                .addMethod(MethodSpec.methodBuilder("members")
                        .addJavadoc(Javadoc.of("Gives what the answer's body said.")
                                .returns("an object; without members when the body was none, or after serialization")
                                .build())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(RuntimeTypes.DOCUMENT)
                        .addCode("return members == null ? $T.object().build() : members;\n", RuntimeTypes.DOCUMENT)
                        .build())
                .addMethod(ErrorType.retryable("retryable"));
    }
}
