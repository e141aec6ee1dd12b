package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code writeTo}, and a method for each list and map it writes. */
final class WriteMethods {

    private final ValueWriter values;

    WriteMethods(ShapeTypes types) {
        this.values = new ValueWriter(types);
    }

    /** The methods for members that are written, in their order. */
    List<MethodSpec> of(List<ShapeMember> members) {
        return of(members, CodeBlock.of(""));
    }

    /**
     * The methods for members that are written, in their order.
     *
     * @param first stands before all else in {@code writeTo}
     */
    List<MethodSpec> of(List<ShapeMember> members, CodeBlock first) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(writeTo(members, first));
        for (ShapeMember member : members) {
            if (member.isCollection()) {
                methods.add(writeCollection(member));
            }
        }
        return methods;
    }

    private MethodSpec writeTo(List<ShapeMember> members, CodeBlock first) {
        CodeBlock.Builder body = CodeBlock.builder().add(first).add("json.beginObject();\n");
        for (ShapeMember member : members) {
            if (member.isRequired()) {
                body.add(write(member));
            } else {
                body.beginControlFlow("if ($N != null)", member.name())
                        .add(write(member))
                        .endControlFlow();
            }
        }
        return MethodSpec.methodBuilder("writeTo")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "json")
                .addCode(body.add("json.endObject();\n").build())
                .build();
    }

    private CodeBlock write(ShapeMember member) {
        if (member.isCollection()) {
            return CodeBlock.of(
                    "$L(json.name($L), $N);\n", member.method("write"), member.nameConstant(), member.name());
        }
        return values.writeMember(member.member(), member.nameConstant(), member.name());
    }

    private MethodSpec writeCollection(ShapeMember member) {
        return MethodSpec.methodBuilder(member.method("write"))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "json")
                .addParameter(ParameterSpec.builder(member.type().withoutAnnotations(), member.name())
                        .build())
                .addCode(values.write(CodeBlock.of("json"), member.member(), member.name(), 0))
                .build();
    }
}
