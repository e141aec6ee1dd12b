package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.ConnectorDeclaration;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Stands in for a handler whose connector has mistakes: whoever uses the handler still compiles, so that the author sees
 * the mistakes and not what follows from them.
 */
public final class HandlerSkeleton implements GeneratedType {

    private final ConnectorDeclaration connector;

    /**
     * Describes a stand-in.
     *
     * @param connector the author's connector
     */
    public HandlerSkeleton(ConnectorDeclaration connector) {
        this.connector = connector;
    }

    @Override
    public ClassName name() {
        return HandlerTypes.of(connector.type().generated("Handler"));
    }

    @Override
    public TypeSpec.Builder spec() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadoc.of("Stands in until the mistakes in its connector are mended.")
                        .build())
                .addAnnotation(HandlerTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(HandlerTypes.HANDLER)
                .addMethods(HandlerConstructors.of(HandlerTypes.of(connector.type()), false))
                .addMethod(missing("activateUser", HandlerTypes.CALL, "call")
                        .returns(String.class)
                        .build())
                .addMethod(missing("discoverDevices", HandlerTypes.DISCOVERY_CALL, "call")
                        .returns(Object.class)
                        .build())
                .addMethod(DeviceMethods.deviceOf(List.of()))
                .addMethod(DeviceMethods.stateOfDevice(List.of()));
    }

    private static MethodSpec.Builder missing(String name, ClassName type, String parameter) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(type, parameter)
                .addStatement("throw notADevice(call)");
    }
}
