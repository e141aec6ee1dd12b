package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.FamilyDeclaration;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The mapper of a sealed type: it asks which of the permitted classes a device is of, and leaves the device to that class's
 * mapper.
 */
public final class FamilyMapper implements GeneratedType {

    private final FamilyDeclaration family;
    private final MapperSignatures signatures;

    /**
     * Makes the mapper of a sealed type.
     *
     * @param family the type, known to permit devices only
     */
    public FamilyMapper(FamilyDeclaration family) {
        this.family = family;
        this.signatures = MapperSignatures.of(family.type());
    }

    @Override
    public ClassName name() {
        return mapper(family.type());
    }

    @Override
    public TypeSpec.Builder spec() {
        return TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(MapperTypes.NULL_MARKED)
                .addJavadoc(Javadoc.of("Maps each {@link " + family.type().name() + "} as its own class is mapped.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(left(signatures.composedReport(), "capabilityReport"))
                .addMethod(left(signatures.device(), "device"))
                .addMethod(left(signatures.state(), "state"))
                .addMethod(changes())
                .addMethod(unknown());
    }

    private MethodSpec left(MethodSpec.Builder method, String name) {
        return method.addCode(each(
                        "device",
                        device -> CodeBlock.builder()
                                .addStatement("return $T.$L(known)", mapper(device), name)
                                .build()))
                .addStatement("throw unknown(device)")
                .build();
    }

    /** A device may be found to be of another type than before; then nothing of what was told still holds. */
    private MethodSpec changes() {
        return signatures
                .changes()
                .addCode(each(
                        "after",
                        device -> CodeBlock.builder()
                                .beginControlFlow("if (before instanceof $T earlier)", MapperTypes.className(device))
                                .addStatement("return $T.changes(earlier, known)", mapper(device))
                                .endControlFlow()
                                .addStatement("return $T.state(known)", mapper(device))
                                .build()))
                .addStatement("throw unknown(after)")
                .build();
    }

    private CodeBlock each(String parameter, Function<JavaClass, CodeBlock> body) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (JavaClass device : family.devices()) {
            code.beginControlFlow("if ($L instanceof $T known)", parameter, MapperTypes.className(device))
                    .add(body.apply(device))
                    .endControlFlow();
        }
        return code.build();
    }

    private MethodSpec unknown() {
        return MethodSpec.methodBuilder("unknown")
                .addJavadoc(Javadoc.of("Only a class that was compiled later can be permitted and not known.")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(IllegalStateException.class)
                .addParameter(MapperTypes.className(family.type()), "device")
                .addStatement(
                        "return new $T(device.getClass().getName().concat($S))",
                        IllegalStateException.class,
                        " must be known to " + name().simpleName() + ": compile "
                                + family.type().name() + " again")
                .build();
    }

    private static ClassName mapper(JavaClass type) {
        return MapperTypes.className(type.generated("Matter"));
    }
}
