package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.EventMembers;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The builder of one use of an operation. A stage for each member that the use needs comes before it, so that a request
 * without one of them does not compile; and it has no method for a member that the use does not carry.
 */
final class StagedBuilderType implements GeneratedType {

    private final ServiceShapes shapes;
    private final EventMembers use;
    private final ClassName input;

    StagedBuilderType(ServiceShapes shapes, EventMembers use) {
        this.shapes = shapes;
        this.use = use;
        this.input = shapes.types().className(use.input().id());
    }

    /** Where a use begins: the stage of the first member it needs, or the builder when it needs none. */
    static ClassName first(EventMembers use, ShapeTypes types) {
        return stage(use, 0, types);
    }

    private static ClassName stage(EventMembers use, int index, ShapeTypes types) {
        ClassName builder = ClassName.get(types.packageName(), EventEntries.builderName(use));
        return index == use.needs().size()
                ? builder
                : builder.nestedClass(Naming.type(use.needs().get(index).name()) + "Stage");
    }

    @Override
    public ClassName name() {
        return stage(use, use.needs().size(), shapes.types());
    }

    @Override
    public TypeSpec.Builder spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(Javadoc.of("Makes a {@link " + input.simpleName() + "} of "
                                + Javadoc.code(use.value().name())
                                + ": takes what may go with it, when what it needs has been given.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(set())
                .addField(request(), "request", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        carried().forEach(member -> type.addMethod(setter(member)));
        type.addMethods(build());
        for (int i = 0; i < use.needs().size(); i++) {
            type.addType(stage(i));
        }
        return type;
    }

    /** Constants, so that whoever has other ways to ask for the needed members can set the same. */
    private List<FieldSpec> set() {
        List<FieldSpec> constants = new ArrayList<>();
        use.sets()
                .forEach((member, value) -> constants.add(FieldSpec.builder(
                                shapes.types().required(member),
                                Naming.constant(member.name()),
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(Javadoc.of(Javadoc.code(member.name()) + ", unless another value is given.")
                                .build())
                        .initializer(NodeLiteral.of(value, member, shapes.types()))
                        .build()));
        return constants;
    }

    private TypeName request() {
        return input.nestedClass("Builder");
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        List<ShapeMember> before = before(use.needs().size());
        before.forEach(member -> constructor.addParameter(needed(member), member.name()));
        CodeBlock.Builder request =
                CodeBlock.builder().add("this.request = $T.builder($L)$>$>", input, String.join(", ", arguments()));
        use.sets()
                .keySet()
                .forEach(member ->
                        request.add("\n.$N($N)", Naming.member(member.name()), Naming.constant(member.name())));
        before.stream()
                .filter(member -> !member.isRequired())
                .forEach(member -> request.add("\n.$1N($1N)", member.name()));
        return constructor.addCode(request.add(";$<$<\n").build()).build();
    }

    /** What the input itself requires, in its order, with the value that selects this use in its place. */
    private List<String> arguments() {
        ClassName enumeration = shapes.types().className(use.value().container());
        return use.input().members().stream()
                .filter(Member::isRequired)
                .map(member -> member.equals(use.selector())
                        ? enumeration.simpleName() + "."
                                + Naming.constant(use.value().name())
                        : Naming.member(member.name()))
                .toList();
    }

    private MethodSpec setter(ShapeMember member) {
        return MethodSpec.methodBuilder(member.name())
                .addJavadoc(MemberText.of(member)
                        .param(member.name(), "the value, or {@code null} to leave it out")
                        .returns("this builder")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name())
                .addParameter(member.type(), member.name())
                .addCode("request.$1N($1N);\n", member.name())
                .addCode("return this;\n")
                .build();
    }

    private List<MethodSpec> build() {
        ClassName throwing = RuntimeTypes.INVALID_REQUEST_EXCEPTION;
        return List.of(
                MethodSpec.methodBuilder("build")
                        .addJavadoc(Javadoc.of("Builds and checks the model's constraints, on all it contains.")
                                .returns("the request")
                                .throwing(throwing, "when it does not meet them; names every violation and where it is")
                                .build())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(input)
                        .addCode("return request.build();\n")
                        .build(),
                MethodSpec.methodBuilder("build")
                        .addJavadoc(
                                Javadoc.of("Builds, and checks the model's constraints only when told to: the service"
                                                + " may have relaxed one of them.")
                                        .param("validation", "whether to check")
                                        .returns("the request")
                                        .throwing(
                                                throwing,
                                                "when it is to be checked and does not meet them; names every violation and"
                                                        + " where it is")
                                        .build())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(input)
                        .addParameter(RuntimeTypes.VALIDATION, "validation")
                        .addCode("return request.build(validation);\n")
                        .build());
    }

    /** A stage keeps what was given so far; it can be used again and leads to a builder of its own each time. */
    private TypeSpec stage(int index) {
        ShapeMember asked = ShapeMember.of(use.needs().get(index), shapes.types());
        List<ShapeMember> before = before(index);
        TypeSpec.Builder type = TypeSpec.classBuilder(stage(use, index, shapes.types()))
                .addJavadoc(Javadoc.of("Asks for " + Javadoc.code(asked.member().name()) + ".")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (ShapeMember member : before) {
            type.addField(needed(member), member.name(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(needed(member), member.name());
            constructor.addCode(
                    needed(member).isPrimitive()
                            ? CodeBlock.of("this.$1N = $1N;\n", member.name())
                            : CodeBlock.of("this.$1N = $2T.requireNonNull($1N, $1S);\n", member.name(), Objects.class));
        }
        return type.addMethod(constructor.build())
                .addMethod(ask(index, asked, before))
                .build();
    }

    private MethodSpec ask(int index, ShapeMember asked, List<ShapeMember> before) {
        ClassName next = stage(use, index + 1, shapes.types());
        String returns = index + 1 == use.needs().size()
                ? "what takes the rest"
                : "what asks for " + Javadoc.code(use.needs().get(index + 1).name());
        String arguments = Stream.concat(before.stream(), Stream.of(asked))
                .map(ShapeMember::name)
                .collect(Collectors.joining(", "));
        return MethodSpec.methodBuilder(asked.name())
                .addJavadoc(MemberText.of(asked)
                        .param(asked.name(), "the value")
                        .returns(returns)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(next)
                .addParameter(needed(asked), asked.name())
                .addCode("return new $T($L);\n", next, arguments)
                .build();
    }

    /** What has been given when a stage is reached: what the input requires, then the needed members before it. */
    private List<ShapeMember> before(int index) {
        List<ShapeMember> before = new ArrayList<>();
        use.given().forEach(member -> before.add(ShapeMember.of(member, shapes.types())));
        use.needs().subList(0, index).forEach(member -> before.add(ShapeMember.of(member, shapes.types())));
        return before;
    }

    private List<ShapeMember> carried() {
        return use.carries().stream()
                .map(member -> ShapeMember.of(member, shapes.types()))
                .toList();
    }

    private TypeName needed(ShapeMember member) {
        return shapes.types().required(member.member());
    }
}
