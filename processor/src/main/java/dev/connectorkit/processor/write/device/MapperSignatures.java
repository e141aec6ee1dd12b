package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/** The public methods of a mapper without what they do: a skeleton has the same ones. */
final class MapperSignatures {

    /** When a value is refused. */
    static final String REFUSED =
            "when a value is missing where Matter allows no null, is out of range or too" + " long; it names them all";

    private final TypeName type;

    private MapperSignatures(TypeName type) {
        this.type = type;
    }

    static MapperSignatures of(DeviceMapping mapping) {
        return new MapperSignatures(MapperTypes.className(mapping.declaration().type()));
    }

    static MapperSignatures of(JavaClass type) {
        return new MapperSignatures(MapperTypes.className(type));
    }

    /** A class that cannot be mapped may not even be nameable from beside it. */
    static MapperSignatures ofAnything() {
        return new MapperSignatures(ClassName.OBJECT);
    }

    MethodSpec.Builder capabilityReport() {
        return method("capabilityReport", MapperTypes.REPORT)
                .addJavadoc(Javadoc.of("Tells what a device can do. It is the same for every device of this class.")
                        .param("device", "the device")
                        .returns("its one endpoint with the mapped clusters, their attributes and commands")
                        .build())
                .addParameter(type, "device");
    }

    MethodSpec.Builder endpointId() {
        return method("endpointId", ClassName.get(String.class))
                .addJavadoc(Javadoc.of("Gives the id of an endpoint within its device.")
                        .param("device", "the endpoint")
                        .returns("the id, as the capability report and the events have it")
                        .build())
                .addParameter(type, "device");
    }

    MethodSpec.Builder composedReport() {
        return method("capabilityReport", MapperTypes.REPORT)
                .addJavadoc(Javadoc.of("Tells what a device can do: itself, and each endpoint it has.")
                        .param("device", "the device")
                        .returns("its own endpoint with those it has as its parts, and each of them")
                        .throwing(MapperTypes.INVALID_REQUEST, "when two endpoints have one id")
                        .build())
                .addParameter(type, "device");
    }

    MethodSpec.Builder endpoint() {
        return method("endpoint", MapperTypes.REPORT_ENDPOINT)
                .addJavadoc(Javadoc.of("Tells what an endpoint can do. It is the same for every one of this class.")
                        .param("device", "the endpoint")
                        .returns("the endpoint with the mapped clusters, their attributes and commands")
                        .build())
                .addParameter(type, "device");
    }

    MethodSpec.Builder device() {
        return method("device", MapperTypes.DEVICE)
                .addJavadoc(Javadoc.of("Describes a device for discovery: its id, its name and its capability report.")
                        .param("device", "the device")
                        .returns("the description; its id and name are checked when the request is built")
                        .build())
                .addParameter(type, "device");
    }

    MethodSpec.Builder state() {
        return method("state", MapperTypes.ENDPOINT_LIST)
                .addJavadoc(Javadoc.of("Gives all attributes as they are.")
                        .param("device", "the device")
                        .returns("one endpoint for each event to send, since an event takes only so many clusters")
                        .throwing(MapperTypes.INVALID_REQUEST, REFUSED)
                        .build())
                .addParameter(type, "device");
    }

    MethodSpec.Builder changes() {
        return method("changes", MapperTypes.ENDPOINT_LIST)
                .addJavadoc(Javadoc.of("Gives the attributes that differ.")
                        .param("before", "the device as it was")
                        .param("after", "the device as it is")
                        .returns("one endpoint for each event to send; none when nothing differs")
                        .throwing(MapperTypes.INVALID_REQUEST, REFUSED)
                        .build())
                .addParameter(type, "before")
                .addParameter(type, "after");
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result);
    }
}
