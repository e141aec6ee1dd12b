package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.SimpleKind;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The exception of an error that the model has. */
final class ErrorType implements GeneratedType {

    /** Failures that pass: too many requests, an error inside the service, a service that is away. */
    private static final Set<Integer> PASSING = Set.of(429, 500, 503);

    private final ErrorTypes errors;
    private final Shape.Structure error;
    private final List<ShapeMember> members;

    ErrorType(ErrorTypes errors, Shape.Structure error) {
        this.errors = errors;
        this.error = error;
        this.members = ShapeMember.of(error, errors.shapes().types()).stream()
                .filter(member -> !member.name().equals("message"))
                .toList();
    }

    @Override
    public ClassName name() {
        return errors.shapes().types().className(error.id());
    }

    @Override
    public TypeSpec.Builder spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(MemberText.of(error).build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(errors.service())
                .addField(serialVersion());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
                .addCode("super(response);\n");
        for (ShapeMember member : members) {
            TypeName text = ShapeTypes.nullable(ClassName.get(String.class));
            requireText(member);
            type.addField(field(text, member.name(), MemberText.sentence(member)));
            constructor.addCode("this.$N = response.text($S);\n", member.name(), member.wireName());
            type.addMethod(MethodSpec.methodBuilder(member.name())
                    .addJavadoc(MemberText.of(member)
                            .returns("the value, or {@code null} when the service gives none")
                            .build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(text)
                    .addCode("return $N;\n", member.name())
                    .build());
        }
        return type.addMethod(constructor.build()).addMethod(retryable(Boolean.toString(isRetryable())));
    }

    private boolean isRetryable() {
        boolean passing = error.traits()
                .node("smithy.api#httpError")
                .map(status ->
                        PASSING.contains(status.expectNumberNode().getValue().intValue()))
                .orElse(false);
        return passing || error.traits().has("smithy.api#retryable");
    }

    private static void requireText(ShapeMember member) {
        if (!(member.target() instanceof Shape.Simple simple) || simple.kind() != SimpleKind.STRING) {
            throw new ModelException(
                    "member " + member.member() + " of an error must be a string; others are not supported");
        }
    }

    static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    /** What is serialized is documented. */
    static FieldSpec field(TypeName type, String name, String text) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc(Javadoc.of(text).build())
                .build();
    }

    static MethodSpec retryable(String expression) {
        return MethodSpec.methodBuilder("retryable")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addCode(CodeBlock.of("return $L;\n", expression))
                .build();
    }
}
