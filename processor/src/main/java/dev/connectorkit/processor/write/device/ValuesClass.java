package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.knowledge.MatterId;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that holds what a device tells: taken once, converted and checked, and written when it is sent. */
final class ValuesClass {

    static final String NAME = "Values";

    /** What the device told before, or null when all is to be told. */
    private static final TypeName EARLIER = ClassName.get("", NAME).annotated(ValueMethod.nullableAnnotation());

    private final DeviceMapping mapping;
    private final MapperNames names;
    private final TypeName device;

    ValuesClass(DeviceMapping mapping, MapperNames names) {
        this.mapping = mapping;
        this.names = names;
        this.device = MapperTypes.className(mapping.declaration().type());
    }

    TypeSpec spec() {
        ClusterMethods clusters = new ClusterMethods(mapping.clusters(), names);
        TypeSpec.Builder values = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(MapperTypes.DEVICE_VALUES)
                .addJavadoc(Javadoc.of("What a device tells, in Matter's units, taken once and checked.")
                        .build());
        List<ValueMethod> all = attributes().stream()
                .map(attribute -> new ValueMethod(attribute, names))
                .toList();
        List<ValueMethod> methods = all.stream().filter(ValueMethod::isNeeded).toList();
        methods.forEach(method -> values.addField(path(method)));
        attributes().forEach(attribute -> values.addField(clusters.id(attribute)));
        attributes().forEach(attribute -> values.addField(field(ValueMethod.kept(attribute), names.field(attribute))));
        return values.addField(field(EARLIER, "earlier"))
                .addMethod(constructor(all))
                .addMethod(of())
                .addMethods(clusters.all())
                .addMethods(
                        methods.stream().map(method -> method.method(device)).toList())
                .build();
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    private List<AttributeMapping> attributes() {
        return mapping.clusters().stream()
                .flatMap(cluster -> cluster.attributes().stream())
                .toList();
    }

    private FieldSpec path(ValueMethod method) {
        return FieldSpec.builder(
                        String.class, names.path(method.attribute()), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$S", place(method.attribute()))
                .build();
    }

    /** Where a violation is, as its message names it. */
    private String place(AttributeMapping attribute) {
        String ids = new MatterId(attribute.cluster().id()).four() + "/" + attribute.wireId();
        return mapping.declaration().type().name() + "." + attribute.member().name() + " (" + attribute.reference()
                + " " + ids + ")";
    }

    private MethodSpec constructor(List<ValueMethod> values) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(device, "device")
                .addParameter(EARLIER, "earlier")
                .addParameter(MapperTypes.VIOLATIONS, "violations");
        for (ValueMethod value : values) {
            constructor.addStatement("this.$N = $L", names.field(value.attribute()), taken(value));
        }
        return constructor.addStatement("this.earlier = earlier").build();
    }

    private CodeBlock taken(ValueMethod value) {
        if (value.isNeeded()) {
            return CodeBlock.of("$N(device, violations)", names.field(value.attribute()));
        }
        return value.isPlain() ? value.plain() : value.range(place(value.attribute()));
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(ClassName.get("", NAME))
                .addParameter(device, "device")
                .addParameter(EARLIER, "earlier")
                .addStatement("var violations = new $T()", MapperTypes.VIOLATIONS)
                .addStatement("var values = new $L(device, earlier, violations)", NAME)
                .addStatement(
                        "violations.throwIfAny($S)",
                        mapping.declaration().type().name())
                .addStatement("return values")
                .build();
    }
}
