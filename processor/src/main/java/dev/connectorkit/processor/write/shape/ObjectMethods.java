package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString}, written out: a record's would be linked at its first use. */
final class ObjectMethods {

    private ObjectMethods() {}

    static List<MethodSpec> of(ClassName type, List<ShapeMember> members) {
        return List.of(equalsMethod(type, members), hashCodeMethod(members), toStringMethod(type, members));
    }

    private static MethodSpec equalsMethod(ClassName type, List<ShapeMember> members) {
        CodeBlock.Builder body = CodeBlock.builder();
        if (members.isEmpty()) {
            body.add("return other instanceof $T;\n", type);
        } else {
            body.beginControlFlow("if (this == other)").add("return true;\n").endControlFlow();
            body.add("return other instanceof $T that$>$>", type);
            members.forEach(member -> body.add("\n&& $L", isEqual(member)));
            body.add(";$<$<\n");
        }
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(ShapeTypes.nullable(ClassName.OBJECT), "other")
                .addCode(body.build())
                .build();
    }

    private static CodeBlock isEqual(ShapeMember member) {
        if (member.isPrimitive()) {
            boolean floating =
                    member.type().equals(TypeName.FLOAT) || member.type().equals(TypeName.DOUBLE);
            return floating
                    ? CodeBlock.of("$T.compare($N, that.$N) == 0", member.type().box(), member.name(), member.name())
                    : CodeBlock.of("$N == that.$N", member.name(), member.name());
        }
        return member.isRequired()
                ? CodeBlock.of("$N.equals(that.$N)", member.name(), member.name())
                : CodeBlock.of("$T.equals($N, that.$N)", Objects.class, member.name(), member.name());
    }

    private static MethodSpec hashCodeMethod(List<ShapeMember> members) {
        CodeBlock.Builder body = CodeBlock.builder();
        if (members.size() < 2) {
            body.add("return $L;\n", members.isEmpty() ? CodeBlock.of("1") : hash(members.get(0)));
        } else {
            body.add("int hash = $L;\n", hash(members.get(0)));
            members.stream().skip(1).forEach(member -> body.add("hash = 31 * hash + $L;\n", hash(member)));
            body.add("return hash;\n");
        }
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addCode(body.build())
                .build();
    }

    private static CodeBlock hash(ShapeMember member) {
        if (member.isPrimitive()) {
            return CodeBlock.of("$T.hashCode($N)", member.type().box(), member.name());
        }
        return member.isRequired()
                ? CodeBlock.of("$N.hashCode()", member.name())
                : CodeBlock.of("$T.hashCode($N)", Objects.class, member.name());
    }

    /** What is not set is left out; what is sensitive is masked. */
    static MethodSpec toStringMethod(ClassName type, List<ShapeMember> members) {
        CodeBlock.Builder body = CodeBlock.builder();
        body.add("$1T text = new $1T(\", \", $2S, \"]\");\n", StringJoiner.class, type.simpleName() + "[");
        for (ShapeMember member : members) {
            CodeBlock add = CodeBlock.of("text.add($L);\n", text(member));
            if (member.isRequired()) {
                body.add(add);
            } else {
                body.beginControlFlow("if ($N != null)", member.name()).add(add).endControlFlow();
            }
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(body.add("return text.toString();\n").build())
                .build();
    }

    private static CodeBlock text(ShapeMember member) {
        String label = member.name() + "=";
        if (member.sensitive()) {
            return CodeBlock.of("$S", label + Names.MASK);
        }
        return member.type().withoutAnnotations().equals(ClassName.get(String.class))
                ? CodeBlock.of("$S.concat($N)", label, member.name())
                : CodeBlock.of("$S.concat(String.valueOf($N))", label, member.name());
    }
}
