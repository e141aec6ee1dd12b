package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code readFrom}, and a method for each list and map it reads. */
final class ReadMethods {

    private final ShapeTypes types;
    private final ValueReader values;

    ReadMethods(ShapeTypes types) {
        this.types = types;
        this.values = new ValueReader(types);
    }

    List<MethodSpec> of(Shape.Structure structure, List<ShapeMember> members, boolean byOthers) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(byOthers ? request(structure, members) : answer(structure, members));
        for (ShapeMember member : members) {
            if (member.isCollection()) {
                methods.add(MethodSpec.methodBuilder(member.method("read"))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(member.type().withoutAnnotations())
                        .addParameter(RuntimeTypes.JSON_READER, "json")
                        .addCode(values.collection(member.member(), member.name()))
                        .addCode("return $N;\n", member.name())
                        .build());
            }
        }
        return methods;
    }

    private MethodSpec answer(Shape.Structure structure, List<ShapeMember> members) {
        return readFrom(structure, members)
                .addJavadoc(
                        Javadoc.of("Reads an answer of the service. What is unknown is passed over; a required member"
                                        + " that is missing reads as empty, as Smithy's clients do.")
                                .build())
                .build();
    }

    private MethodSpec request(Shape.Structure structure, List<ShapeMember> members) {
        return readFrom(structure, members)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        Javadoc.of("Reads a request. What is unknown is passed over; a required member that is missing"
                                        + " reads as empty, which its constraints refuse.")
                                .param("json", "before the request")
                                .returns("the request, which meets the model's constraints")
                                .throwing(
                                        RuntimeTypes.INVALID_REQUEST_EXCEPTION,
                                        "when it does not meet them; names every violation and where it is")
                                .build())
                .build();
    }

    private MethodSpec.Builder readFrom(Shape.Structure structure, List<ShapeMember> members) {
        ClassName type = types.className(structure.id());
        CodeBlock.Builder body = CodeBlock.builder()
                .add("Builder builder = builder($L);\n", values.absent(structure))
                .add("json.beginObject();\n")
                .beginControlFlow("while (json.hasNext())")
                .add("String name = json.name();\n")
                .beginControlFlow("if (!json.skipNull())")
                .beginControlFlow("switch (name)");
        for (ShapeMember member : members) {
            CodeBlock value = member.isCollection()
                    ? CodeBlock.of("$L(json)", member.method("read"))
                    : values.read(member.member());
            body.add("case $S -> builder.$N($L);\n", member.wireName(), member.name(), value);
        }
        body.add("default -> json.skipValue();\n")
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .add("json.endObject();\n")
                .add("return builder.build();\n");
        return MethodSpec.methodBuilder("readFrom")
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.JSON_READER, "json")
                .addCode(body.build());
    }
}
