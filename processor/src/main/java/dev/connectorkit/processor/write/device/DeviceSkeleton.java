package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
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
        TypeSpec.Builder skeleton = TypeSpec.classBuilder(name())
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
        for (TypeName source : List.of(MapperTypes.ENDPOINT_LIST, MapperTypes.MATTER_ENDPOINT, MapperTypes.REPORT)) {
            skeleton.addMethod(refusing(read(source)))
                    .addMethod(refusing(read(source).addParameter(String.class, "id")));
        }
        return skeleton.addType(TypeSpec.classBuilder(ReadingClass.NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Stands in as well.").build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build());
    }

    private MethodSpec.Builder read(TypeName source) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name().nestedClass(ReadingClass.NAME))
                .addParameter(source, "source");
    }

    private MethodSpec refusing(MethodSpec.Builder method) {
        return method.addStatement(
                        "throw new $T($S)", IllegalStateException.class, type.name() + " has errors; compile it again")
                .build();
    }
}
