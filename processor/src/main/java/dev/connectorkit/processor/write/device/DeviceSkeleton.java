package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/**
 * What stands in a mapper's place while its class has errors, so that code which calls the mapper is not full of errors
 * too. It never runs: the compilation has failed.
 */
public final class DeviceSkeleton implements GeneratedType {

    private final JavaClass type;

    /**
     * Makes the skeleton for a class.
     *
     * @param type the author's class
     */
    public DeviceSkeleton(JavaClass type) {
        this.type = type;
    }

    @Override
    public ClassName name() {
        return MapperTypes.className(type.generated("Matter"));
    }

    @Override
    public TypeSpec.Builder spec() {
        MapperSignatures signatures = MapperSignatures.ofAnything();
        return TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Stands in while {@code " + type.name() + "} has errors.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(refusing(signatures.capabilityReport()))
                .addMethod(refusing(signatures.endpoint()))
                .addMethod(refusing(signatures.endpointId()))
                .addMethod(refusing(signatures.device()))
                .addMethod(refusing(signatures.state()))
                .addMethod(refusing(signatures.changes()));
    }

    private MethodSpec refusing(MethodSpec.Builder method) {
        return method.addStatement(
                        "throw new $T($S)", IllegalStateException.class, type.name() + " has errors; compile it again")
                .build();
    }
}
