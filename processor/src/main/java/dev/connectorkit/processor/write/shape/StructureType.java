package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of a structure. */
final class StructureType implements GeneratedType {

    private static final CodeBlock NOTHING = CodeBlock.of("");

    private final ServiceShapes shapes;
    private final Shape.Structure structure;
    private final List<ShapeMember> members;
    private final List<ShapeMember> written;
    private final boolean isWrittenAhead;

    StructureType(ServiceShapes shapes, Shape.Structure structure) {
        this.shapes = shapes;
        this.structure = structure;
        this.members = ShapeMember.of(structure, shapes.types());
        this.written = members.stream()
                .filter(member -> shapes.isInBody(structure, member.member()))
                .toList();
        this.isWrittenAhead = WrittenAhead.is(structure);
    }

    @Override
    public ClassName name() {
        return shapes.types().className(structure.id());
    }

    @Override
    public TypeSpec.Builder spec() {
        ShapePatterns patterns = ShapePatterns.of(members, shapes.types().service());
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(MemberText.of(structure).build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.SERIALIZABLE_SHAPE)
                .addFields(names(written))
                .addFields(patterns.fields())
                .addFields(fields());
        if (shapes.areMessages()) {
            type.addMethod(MessageValues.constructor(members)).addMethods(getters());
        } else {
            type.addMethods(constructors())
                    .addMethod(builder())
                    .addMethods(new EventEntries(shapes, structure).methods())
                    .addMethods(getters())
                    .addMethod(toBuilder());
        }
        if (isWrittenAhead) {
            type.addField(WrittenAhead.field()).addMethod(WrittenAhead.method(name()));
        }
        type.addMethods(new WriteMethods(shapes.types()).of(written, isWrittenAhead ? WrittenAhead.write() : NOTHING))
                .addMethods(new ValidateMethods(shapes.types(), patterns)
                        .of(members, isWrittenAhead ? WrittenAhead.validate() : NOTHING));
        if (shapes.isRead(structure)) {
            type.addMethods(new ReadMethods(shapes).of(structure, members));
        }
        if (shapes.areMessages()) {
            return type.addMethod(ObjectMethods.toStringMethod(name(), members));
        }
        return type.addMethods(ObjectMethods.of(name(), members))
                .addType(new BuilderType(name(), members, shapes.isInput(structure)).spec());
    }

    /** The encoded names of members that are written. */
    static List<FieldSpec> names(List<ShapeMember> written) {
        return written.stream()
                .map(member -> FieldSpec.builder(byte[].class, member.nameConstant())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.encodedName($S)", RuntimeTypes.JSON_WRITER, member.wireName())
                        .build())
                .toList();
    }

    private List<FieldSpec> fields() {
        return members.stream()
                .map(member -> FieldSpec.builder(member.type(), member.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    private List<MethodSpec> constructors() {
        MethodSpec.Builder constructor = constructor();
        if (isWrittenAhead) {
            constructor.addParameter(WrittenAhead.type(), WrittenAhead.NAME);
        }
        members.forEach(member -> constructor.addCode("this.$1N = builder.$1N;\n", member.name()));
        if (!isWrittenAhead) {
            return List.of(constructor.build());
        }
        constructor.addStatement("this.$1N = $1N", WrittenAhead.NAME);
        return List.of(constructor().addStatement("this(builder, null)").build(), constructor.build());
    }

    private MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(name().nestedClass("Builder"), "builder");
    }

    private MethodSpec builder() {
        List<String> arguments = new ArrayList<>();
        Javadoc javadoc = Javadoc.of("Begins with what the model requires.");
        MethodSpec.Builder method = MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name().nestedClass("Builder"));
        for (ShapeMember member : members) {
            if (member.isRequired()) {
                method.addParameter(member.type(), member.name());
                javadoc.param(member.name(), MemberText.phrase(member));
                arguments.add(member.name());
            }
        }
        return method.addJavadoc(javadoc.returns("a builder").build())
                .addCode("return new Builder($L);\n", String.join(", ", arguments))
                .build();
    }

    private List<MethodSpec> getters() {
        return members.stream().map(StructureType::getter).toList();
    }

    static MethodSpec getter(ShapeMember member) {
        return MethodSpec.methodBuilder(member.name())
                .addJavadoc(MemberText.of(member)
                        .returns(member.isRequired() ? "the value" : "the value, or {@code null} when it is not set")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(member.type())
                .addCode(member.given())
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc(Javadoc.of("Begins with what is set here.")
                        .returns("a builder of its own")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name().nestedClass("Builder"))
                .addCode(CodeBlock.of("return new Builder(this);\n"))
                .build();
    }
}
