package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/** The class of an enumeration. It is open: a value that came after the model is kept, not lost. */
final class EnumerationType implements GeneratedType {

    private final ClassName name;
    private final Shape.Enumeration enumeration;

    EnumerationType(ShapeTypes types, Shape.Enumeration enumeration) {
        this.name = types.className(enumeration.id());
        this.enumeration = enumeration;
    }

    @Override
    public ClassName name() {
        return name;
    }

    @Override
    public TypeSpec.Builder spec() {
        TypeName valueType = enumeration.ofIntegers() ? TypeName.INT : ClassName.get(String.class);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(MemberText.of(enumeration)
                        .paragraph("Values the model does not know can be made and are kept; two are equal when their"
                                + " values are.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        enumeration.members().forEach(member -> type.addField(constant(member)));
        return type.addField(valueType, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(valueType, "value")
                        .addCode("this.value = value;\n")
                        .build())
                .addMethod(of(valueType))
                .addMethod(MethodSpec.methodBuilder("value")
                        .addJavadoc(Javadoc.of("Gives the value as it goes over the wire.")
                                .returns("the value")
                                .build())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(valueType)
                        .addCode("return value;\n")
                        .build())
                .addMethod(equalsMethod())
                .addMethod(method("hashCode", TypeName.INT, enumeration.ofIntegers() ? "value" : "value.hashCode()"))
                .addMethod(method(
                        "toString",
                        ClassName.get(String.class),
                        enumeration.ofIntegers() ? "Integer.toString(value)" : "value"));
    }

    private FieldSpec constant(Member member) {
        String constant = Naming.constant(member.name());
        return FieldSpec.builder(name, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(member.traits().documentation(), "The value " + Javadoc.code(text(member)) + ".")
                        .build())
                .initializer("new $T($L)", name, literal(member))
                .build();
    }

    private MethodSpec of(TypeName valueType) {
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (value) {\n").indent();
        for (Member member : enumeration.members()) {
            body.add("case $L -> $L;\n", literal(member), Naming.constant(member.name()));
        }
        body.add("default -> new $T(value);\n", name).unindent().add("};\n");
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        Javadoc.of("Gives the constant of a value, or a new one for a value the model does not know.")
                                .param("value", "the value as it goes over the wire")
                                .returns("the enumeration's value")
                                .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(valueType, "value")
                .addCode(body.build())
                .build();
    }

    private MethodSpec equalsMethod() {
        String comparison = enumeration.ofIntegers() ? "value == that.value" : "value.equals(that.value)";
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(ShapeTypes.nullable(ClassName.OBJECT), "other")
                .addCode("return other instanceof $T that && $L;\n", name, comparison)
                .build();
    }

    private static MethodSpec method(String name, TypeName type, String expression) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addCode("return $L;\n", expression)
                .build();
    }

    private CodeBlock literal(Member member) {
        return enumeration.ofIntegers() ? CodeBlock.of("$L", text(member)) : CodeBlock.of("$S", text(member));
    }

    private String text(Member member) {
        var value = member.traits()
                .node("smithy.api#enumValue")
                .orElseThrow(() -> new ModelException("member " + member + " must have @enumValue"));
        return enumeration.ofIntegers()
                ? Integer.toString(value.expectNumberNode().getValue().intValue())
                : value.expectStringNode().getValue();
    }
}
