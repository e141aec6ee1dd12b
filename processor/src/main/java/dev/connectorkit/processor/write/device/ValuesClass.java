package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.knowledge.MatterId;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that holds what a device tells: taken once, converted and checked. */
final class ValuesClass {

    static final String NAME = "Values";

    private final DeviceMapping mapping;
    private final MapperNames names;
    private final TypeName device;

    ValuesClass(DeviceMapping mapping, MapperNames names) {
        this.mapping = mapping;
        this.names = names;
        this.device = MapperTypes.className(mapping.declaration().type());
    }

    TypeSpec spec() {
        TypeSpec.Builder values = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("What a device tells, in Matter's units, taken once and checked.")
                        .build());
        attributes().stream().filter(this::isChecked).forEach(attribute -> values.addField(path(attribute)));
        attributes()
                .forEach(attribute -> values.addField(
                        FieldSpec.builder(ValueMethod.kept(attribute), names.field(attribute), Modifier.FINAL)
                                .build()));
        values.addMethod(constructor()).addMethod(of());
        mapping.clusters().forEach(cluster -> values.addMethod(differs(cluster)));
        attributes().stream()
                .filter(this::isChecked)
                .forEach(attribute -> values.addMethod(new ValueMethod(attribute, names).method(device)));
        return values.build();
    }

    private boolean isChecked(AttributeMapping attribute) {
        return !new ValueMethod(attribute, names).isPlain();
    }

    private List<AttributeMapping> attributes() {
        return mapping.clusters().stream()
                .flatMap(cluster -> cluster.attributes().stream())
                .toList();
    }

    private FieldSpec path(AttributeMapping attribute) {
        String ids = new MatterId(attribute.cluster().id()).four() + "/" + attribute.wireId();
        return FieldSpec.builder(String.class, names.path(attribute), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$S",
                        mapping.declaration().type().name() + "."
                                + attribute.member().name() + " (" + attribute.reference() + " " + ids + ")")
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(device, "device")
                .addParameter(MapperTypes.VIOLATIONS, "violations");
        for (AttributeMapping attribute : attributes()) {
            ValueMethod value = new ValueMethod(attribute, names);
            String field = names.field(attribute);
            constructor.addStatement(
                    "this.$N = $L",
                    field,
                    value.isPlain() ? value.plain() : CodeBlock.of("$N(device, violations)", field));
        }
        return constructor.build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(ClassName.get("", NAME))
                .addParameter(device, "device")
                .addStatement("var violations = new $T()", MapperTypes.VIOLATIONS)
                .addStatement("var values = new $L(device, violations)", NAME)
                .addStatement(
                        "violations.throwIfAny($S)",
                        mapping.declaration().type().name())
                .addStatement("return values")
                .build();
    }

    private MethodSpec differs(ClusterMapping cluster) {
        CodeBlock difference = cluster.attributes().stream().map(this::differs).collect(CodeBlock.joining("\n|| "));
        return MethodSpec.methodBuilder(MapperNames.differsMethod(cluster))
                .returns(TypeName.BOOLEAN)
                .addParameter(
                        ParameterSpec.builder(ClassName.get("", NAME), "other").build())
                .addStatement("return $L", difference)
                .build();
    }

    private CodeBlock differs(AttributeMapping attribute) {
        String field = names.field(attribute);
        return ValueMethod.form(attribute)
                .differs(CodeBlock.of("$N", field), CodeBlock.of("other.$N", field), ValueMethod.isNullable(attribute));
    }
}
