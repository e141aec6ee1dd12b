package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.JavaClass;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Methods that hand the author's devices to the mappers generated for their classes. */
final class DeviceMethods {

    private static final String MAPPER = "Matter";

    private DeviceMethods() {}

    static MethodSpec deviceOf(List<JavaClass> devices) {
        return method("deviceOf", HandlerTypes.DEVICE, "found", devices, "device")
                .beginControlFlow("if (found instanceof $T device)", HandlerTypes.DEVICE)
                .addStatement("return device")
                .endControlFlow()
                .addStatement("throw notADevice(found)")
                .build();
    }

    static MethodSpec stateOfDevice(List<JavaClass> devices) {
        return method("stateOfDevice", HandlerTypes.ENDPOINTS, "confirmed", devices, "state")
                .addStatement("throw notADevice(confirmed)")
                .build();
    }

    private static MethodSpec.Builder method(
            String name, TypeName result, String parameter, List<JavaClass> devices, String mapping) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (JavaClass device : devices) {
            body.beginControlFlow("if ($L instanceof $T device)", parameter, HandlerTypes.of(device))
                    .addStatement("return $T.$L(device)", HandlerTypes.of(device.generated(MAPPER)), mapping)
                    .endControlFlow();
        }
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(result)
                .addParameter(Object.class, parameter)
                .addCode(body.build());
    }
}
