package dev.connectorkit.processor.write.catalogue;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The number that a constant of an enum stands for, where its place does not tell it. */
final class NumberField {

    private NumberField() {}

    static TypeSpec.Builder add(TypeSpec.Builder type, TypeName number, String name) {
        return type.addField(number, name, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(number, name)
                        .addCode("this.$1N = $1N;\n", name)
                        .build())
                .addMethod(MethodSpec.methodBuilder(name)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(number)
                        .addCode("return $N;\n", name)
                        .build());
    }
}
