package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** How a message comes to be: from all its members at once, which its reader has read into variables. */
final class MessageValues {

    /** What else the reading method calls its own. */
    private static final Set<String> TAKEN = Set.of("json", "name", "request", "violations");

    private MessageValues() {}

    static MethodSpec constructor(List<ShapeMember> members) {
        Javadoc javadoc = Javadoc.of("Makes a message. Constraints are not checked.");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (ShapeMember member : members) {
            String absent = member.isRequired() ? "" : ", or {@code null} to leave it out";
            javadoc.param(member.name(), MemberText.phrase(member) + absent);
            CodeBlock value = CopiedValue.of(member);
            boolean copies = !value.toString().equals(member.name());
            constructor
                    .addParameter(member.type(), member.name())
                    .addCode(
                            "this.$N = $L;\n",
                            member.name(),
                            member.isRequired() || !copies
                                    ? value
                                    : CodeBlock.of("$N == null ? null : $L", member.name(), value));
        }
        return constructor.addJavadoc(javadoc.build()).build();
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
