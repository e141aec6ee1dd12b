package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
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
        CodeBlock.Builder body =
                CodeBlock.builder().add("return new $T($S)$>$>", RuntimeTypes.SHAPE_TEXT, type.simpleName());
        for (ShapeMember member : members) {
            body.add("\n.$1L($2S, $2N)", member.sensitive() ? "masked" : "with", member.name());
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(body.add("\n.toString();$<$<\n").build())
                .build();
    }
}
