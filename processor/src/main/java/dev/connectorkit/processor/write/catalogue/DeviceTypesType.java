package dev.connectorkit.processor.write.catalogue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/** The class of the device types: a constant for each. */
final class DeviceTypesType implements GeneratedType {

    private final MatterModel matter;
    private final ClassName name;

    DeviceTypesType(MatterModel matter, String packageName) {
        this.matter = matter;
        this.name = ClassName.get(packageName, "DeviceTypes");
    }

    @Override
    public ClassName name() {
        return name;
    }

    @Override
    public TypeSpec.Builder spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of("The device types of Matter, as device classes name them.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        ConstantNames names = new ConstantNames("DeviceTypes");
        for (String deviceType : matter.deviceTypes().keySet()) {
            type.addField(constant(matter.deviceType(deviceType).orElseThrow(), names));
        }
        return type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    private static FieldSpec constant(DeviceType type, ConstantNames names) {
        String since = type.since() == null ? "" : " Since Matter " + type.since() + ".";
        return FieldSpec.builder(
                        String.class, names.next(type.name()), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(type.documentation(), "The device type " + Javadoc.code(type.title()) + ".")
                        .paragraph("Revision " + type.revision() + "." + since)
                        .build())
                .initializer("$S", type.name())
                .build();
    }
}
