package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/** What stands in the place of an event's mapper while the event has errors. It never runs: the compilation has failed. */
public final class EventSkeleton implements GeneratedType {

    private final JavaClass type;

    /**
     * Makes the skeleton for an event.
     *
     * @param type the author's type
     */
    public EventSkeleton(JavaClass type) {
        this.type = type;
    }

    @Override
    public ClassName name() {
        return MapperTypes.className(type.generated("Matter"));
    }

    @Override
    public TypeSpec.Builder spec() {
        return TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Stands in while {@code " + type.name() + "} has errors.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("cluster")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(MapperTypes.MATTER_CLUSTER)
                        .addJavadoc(Javadoc.of("Refuses.")
                                .param("event", "what happened")
                                .returns("nothing")
                                .build())
                        .addParameter(Object.class, "event")
                        .addStatement(
                                "throw new $T($S)",
                                IllegalStateException.class,
                                type.name() + " has errors; compile it again")
                        .build());
    }
}
