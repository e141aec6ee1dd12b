package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/** How a structure comes to be that only its reader makes: from variables into which the members are read. */
final class ReceivedValues {

    /** What else the reading method calls its own. */
    private static final Set<String> TAKEN = Set.of("json", "name", "request", "violations");

    private ReceivedValues() {}

    static MethodSpec constructor(List<ShapeMember> members) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (ShapeMember member : members) {
            CodeBlock value = member.isCollection() || member.isBlob()
                    ? CopiedValue.of(member)
                    : CodeBlock.of("$N", member.name());
            boolean mayLack = member.type().isAnnotated() && !value.toString().equals(member.name());
            constructor
                    .addParameter(member.type(), member.name())
                    .addCode(
                            "this.$N = $L;\n",
                            member.name(),
                            mayLack ? CodeBlock.of("$N == null ? null : $L", member.name(), value) : value);
        }
        return constructor.build();
    }

    /** The variables, with what stands for a member that is left out. */
    static CodeBlock variables(List<ShapeMember> members, ValueReader values) {
        CodeBlock.Builder variables = CodeBlock.builder();
        for (ShapeMember member : members) {
            TypeName type = member.type();
            variables.add(
                    "$T $N = $L;\n",
                    type,
                    variable(member),
                    member.isRequired() ? values.absent(member.member()) : CodeBlock.of("null"));
        }
        return variables.build();
    }

    static String variable(ShapeMember member) {
        return TAKEN.contains(member.name()) ? member.name() + "Value" : member.name();
    }

    static CodeBlock built(ClassName type, List<ShapeMember> members) {
        return CodeBlock.of("return $L;\n", made(type, members));
    }

    /** The same for a whole request, whose constraints are checked with all it contains. */
    static CodeBlock checked(ClassName type, List<ShapeMember> members) {
        return CodeBlock.builder()
                .add("$T request = $L;\n", type, made(type, members))
                .add("$1T violations = new $1T();\n", RuntimeTypes.VIOLATIONS)
                .add("request.validate(violations);\n")
                .add("violations.throwIfAny($S);\n", type.simpleName())
                .add("return request;\n")
                .build();
    }

    private static CodeBlock made(ClassName type, List<ShapeMember> members) {
        return CodeBlock.of(
                "new $T($L)",
                type,
                members.stream()
                        .map(member -> CodeBlock.of("$N", variable(member)))
                        .collect(CodeBlock.joining(", ")));
    }
}
