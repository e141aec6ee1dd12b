package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder nested in a structure. It copies what it is given, so that what it builds cannot change. */
final class BuilderType {

    private final ClassName built;
    private final ClassName name;
    private final List<ShapeMember> members;
    private final boolean validated;

    /**
     * Describes a builder.
     *
     * @param built what it builds
     * @param members of the structure
     * @param validated whether {@code build()} checks the constraints: only an operation's input, for all it contains
     */
    BuilderType(ClassName built, List<ShapeMember> members, boolean validated) {
        this.built = built;
        this.name = built.nestedClass("Builder");
        this.members = members;
        this.validated = validated;
    }

    TypeSpec spec() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of("Makes a {@link " + built.simpleName() + "}. It is not for several threads.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        members.forEach(member -> builder.addField(FieldSpec.builder(member.type(), member.name(), Modifier.PRIVATE)
                .build()));
        builder.addMethod(ofRequired());
        builder.addMethod(ofBuilt());
        members.forEach(member -> builder.addMethod(setter(member)));
        builder.addMethods(build());
        return builder.build();
    }

    private MethodSpec ofRequired() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (ShapeMember member : members) {
            if (member.isRequired()) {
                constructor.addParameter(member.type(), member.name());
                constructor.addCode("this.$N = $L;\n", member.name(), CopiedValue.of(member));
            }
        }
        return constructor.build();
    }

    private MethodSpec ofBuilt() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(built, "shape");
        members.forEach(member -> constructor.addCode("this.$1N = shape.$1N;\n", member.name()));
        return constructor.build();
    }

    private MethodSpec setter(ShapeMember member) {
        boolean required = member.isRequired();
        CodeBlock copy = CopiedValue.of(member);
        boolean copies = !copy.toString().equals(member.name());
        CodeBlock value = required || !copies ? copy : CodeBlock.of("$1N == null ? null : $2L", member.name(), copy);
        return MethodSpec.methodBuilder(member.name())
                .addJavadoc(MemberText.of(member)
                        .param(member.name(), required ? "the value" : "the value, or {@code null} to leave it out")
                        .returns("this builder")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(
                        ParameterSpec.builder(member.type(), member.name()).build())
                .addCode("this.$N = $L;\n", member.name(), value)
                .addCode("return this;\n")
                .build();
    }

    private List<MethodSpec> build() {
        List<MethodSpec> methods = new ArrayList<>();
        if (validated) {
            methods.add(MethodSpec.methodBuilder("build")
                    .addJavadoc(Javadoc.of("Builds and checks the model's constraints, on all it contains.")
                            .returns("what was built")
                            .throwing(
                                    RuntimeTypes.INVALID_REQUEST_EXCEPTION,
                                    "when it does not meet them; names every violation and where it is")
                            .build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(built)
                    .addCode("return build($T.ON);\n", RuntimeTypes.VALIDATION)
                    .build());
            methods.add(validatingBuild());
        } else {
            methods.add(MethodSpec.methodBuilder("build")
                    .addJavadoc(Javadoc.of("Builds. The model's constraints are checked with the request it goes into.")
                            .returns("what was built")
                            .build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(built)
                    .addCode("return new $T(this);\n", built)
                    .build());
        }
        return methods;
    }

    private MethodSpec validatingBuild() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        Javadoc.of("Builds, and checks the model's constraints only when told to: the service may have"
                                        + " relaxed one of them.")
                                .param("validation", "whether to check")
                                .returns("what was built")
                                .throwing(
                                        RuntimeTypes.INVALID_REQUEST_EXCEPTION,
                                        "when it is to be checked and does not meet them; names every violation and where it is")
                                .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(built)
                .addParameter(RuntimeTypes.VALIDATION, "validation")
                .addCode("$1T request = new $1T(this);\n", built)
                .beginControlFlow("if (validation == $T.ON)", RuntimeTypes.VALIDATION)
                .addCode("$1T violations = new $1T();\n", RuntimeTypes.VIOLATIONS)
                .addCode("request.validate(violations);\n")
                .addCode("violations.throwIfAny($S);\n", built.simpleName())
                .endControlFlow()
                .addCode("return request;\n")
                .build();
    }
}
