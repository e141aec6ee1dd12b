package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** {@code readFrom}, and a method for each list and map it reads. */
final class ReadMethods {

    private final ServiceShapes shapes;
    private final ShapeTypes types;
    private final ValueReader values;

    ReadMethods(ServiceShapes shapes) {
        this.shapes = shapes;
        this.types = shapes.types();
        this.values = new ValueReader(shapes);
    }

    List<MethodSpec> of(Shape.Structure structure, List<ShapeMember> members) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(
                shapes.isReadByOthers(structure)
                        ? request(structure, members)
                        : shapes.areMessages() ? part(structure, members) : answer(structure, members));
        methods.addAll(collections(members));
        return methods;
    }

    /** The same for a union, whose members are read into variables. */
    List<MethodSpec> of(Shape.Union union, List<ShapeMember> members) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(union(union, members));
        methods.addAll(collections(members));
        return methods;
    }

    private List<MethodSpec> collections(List<ShapeMember> members) {
        List<MethodSpec> methods = new ArrayList<>();
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

    private MethodSpec part(Shape.Structure structure, List<ShapeMember> members) {
        return readFrom(structure, members)
                .addJavadoc(Javadoc.of(
                                "Reads a part of a request. What is unknown is passed over; a required member that is"
                                        + " missing reads as empty, which its constraints refuse.")
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
        if (shapes.areMessages()) {
            boolean checked = shapes.isReadByOthers(structure);
            return readFrom(
                    type,
                    CodeBlock.builder()
                            .add(MessageValues.variables(members, values))
                            .add(each(members, MessageValues::variable, "$N = $L;\n"))
                            .add(checked ? MessageValues.checked(type, members) : MessageValues.built(type, members))
                            .build());
        }
        CodeBlock body = CodeBlock.builder()
                .add("Builder builder = builder($L);\n", values.absent(structure))
                .add(each(members, ShapeMember::name, "builder.$N($L);\n"))
                .add(built(structure))
                .build();
        return readFrom(type, body);
    }

    /** What a service answers with is taken as it is, also where requests have the same structure. */
    private CodeBlock built(Shape.Structure structure) {
        return shapes.isInput(structure) && !shapes.isReadByOthers(structure)
                ? CodeBlock.of("return builder.build($T.OFF);\n", RuntimeTypes.VALIDATION)
                : CodeBlock.of("return builder.build();\n");
    }

    private MethodSpec union(Shape.Union union, List<ShapeMember> members) {
        ClassName type = types.className(union.id());
        CodeBlock.Builder body = CodeBlock.builder();
        members.forEach(member -> body.add("$T $N = null;\n", member.type(), member.name()));
        body.add(each(members, ShapeMember::name, "$N = $L;\n")).add(UnionType.built(type, members));
        return readFrom(type, body.build())
                .addJavadoc(Javadoc.of("Reads an answer of the service; a member that is unknown is passed over.")
                        .build())
                .build();
    }

    /** Reads an object member by member. */
    private CodeBlock each(List<ShapeMember> members, Function<ShapeMember, String> taker, String taken) {
        CodeBlock.Builder body = CodeBlock.builder()
                .add("json.beginObject();\n")
                .beginControlFlow("while (json.hasNext())")
                .add("String name = json.name();\n")
                .beginControlFlow("if (!json.skipNull())")
                .beginControlFlow("switch (name)");
        for (ShapeMember member : members) {
            CodeBlock value = member.isCollection()
                    ? CodeBlock.of("$L(json)", member.method("read"))
                    : values.read(member.member());
            body.add("case $S -> ", member.wireName()).add(taken, taker.apply(member), value);
        }
        return body.add("default -> json.skipValue();\n")
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .add("json.endObject();\n")
                .build();
    }

    private static MethodSpec.Builder readFrom(ClassName type, CodeBlock body) {
        return MethodSpec.methodBuilder("readFrom")
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.JSON_READER, "json")
                .addCode(body);
    }
}
