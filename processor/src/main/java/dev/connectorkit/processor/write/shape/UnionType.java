package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.GeneratedType;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The class of a union: a factory for each member, of which one is set. One class and not a family of them, because each
 * would be loaded by itself.
 */
final class UnionType implements GeneratedType {

    private final ServiceShapes shapes;
    private final Shape.Union union;
    private final List<ShapeMember> members;

    UnionType(ServiceShapes shapes, Shape.Union union) {
        this.shapes = shapes;
        this.union = union;
        this.members = ShapeMember.of(union, shapes.types());
    }

    @Override
    public ClassName name() {
        return shapes.types().className(union.id());
    }

    @Override
    public TypeSpec.Builder spec() {
        ShapePatterns patterns = ShapePatterns.of(members, shapes.types().service());
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(MemberText.of(union)
                        .paragraph("One member is set; none when the service answered with one that the model does not"
                                + " know.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.SERIALIZABLE_SHAPE)
                .addFields(StructureType.names(members))
                .addFields(patterns.fields());
        members.forEach(member -> type.addField(member.type(), member.name(), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor());
        members.forEach(member -> type.addMethod(factory(member)));
        members.forEach(member -> type.addMethod(StructureType.getter(member)));
        type.addMethods(new WriteMethods(shapes.types()).of(members))
                .addMethods(new ValidateMethods(shapes.types(), patterns).of(members));
        if (shapes.isRead(union)) {
            type.addMethod(unset());
            type.addMethods(new ReadMethods(shapes).of(union, members));
        }
        return type.addMethods(ObjectMethods.of(name(), members));
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (ShapeMember member : members) {
            constructor.addParameter(member.type(), member.name());
            constructor.addCode("this.$1N = $1N;\n", member.name());
        }
        return constructor.build();
    }

    /** What a required union reads as when the answer leaves it out. */
    private MethodSpec unset() {
        return MethodSpec.methodBuilder("unset")
                .addModifiers(Modifier.STATIC)
                .returns(name())
                .addCode("return new $T($L);\n", name(), String.join(", ", Collections.nCopies(members.size(), "null")))
                .build();
    }

    private MethodSpec factory(ShapeMember set) {
        TypeName given = shapes.types().required(set.member());
        ShapeMember value = set.withType(given);
        List<CodeBlock> arguments = members.stream()
                .map(member -> member == set ? CopiedValue.of(value) : CodeBlock.of("null"))
                .toList();
        return MethodSpec.methodBuilder(set.method("of"))
                .addJavadoc(MemberText.of(set)
                        .param(set.name(), "the value")
                        .returns("a union with this member set")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name())
                .addParameter(given, set.name())
                .addCode("return new $T($L);\n", name(), CodeBlock.join(arguments, ", "))
                .build();
    }

    /** What a reader makes of the variables it has read the members into. */
    static CodeBlock built(ClassName union, List<ShapeMember> members) {
        return CodeBlock.of(
                "return new $T($L);\n",
                union,
                members.stream()
                        .map(member -> CodeBlock.of("$N", member.name()))
                        .collect(CodeBlock.joining(", ")));
    }
}
