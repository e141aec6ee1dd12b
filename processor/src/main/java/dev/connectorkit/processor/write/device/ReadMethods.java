package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods of a mapper that read: what was sent back into the terms of the author's class. */
final class ReadMethods {

    private static final String REFUSED = "when a value is none that its attribute can have; it names them all";

    private final ClassName reading;
    private final String type;

    /** The id of the endpoint, or null when each tells its own. */
    private final @Nullable String id;

    ReadMethods(DeviceDeclaration device) {
        this.reading = MapperTypes.className(device.type().generated("Matter")).nestedClass(ReadingClass.NAME);
        this.type = device.type().name();
        this.id = device.ownId() == null ? device.endpointId().value() : null;
    }

    List<MethodSpec> all() {
        return List.of(
                method(
                        "Reads what was sent of a device back into its own types and units.",
                        MapperTypes.ENDPOINT_LIST,
                        "endpoints",
                        "in the order they were sent; " + passedOver()),
                one(),
                method(
                        "Reads the values in a capability report.",
                        MapperTypes.REPORT,
                        "report",
                        "any; endpoints of other ids are passed over"));
    }

    private String passedOver() {
        return id == null
                ? "those of other ids are passed over"
                : "those of other ids than {@code " + id + "} are passed over";
    }

    private MethodSpec method(String text, TypeName source, String name, String about) {
        Javadoc javadoc = Javadoc.of(text).param(name, about);
        MethodSpec.Builder method = signature(source, name);
        if (id == null) {
            javadoc.param("id", "the id of the endpoint within its device");
            method.addParameter(String.class, "id");
        }
        return method.addJavadoc(javadoc.returns("what is told last of each attribute")
                        .throwing(MapperTypes.INVALID_REQUEST, REFUSED)
                        .build())
                .addStatement(
                        "return new $T($T.of($S, $L, $L))",
                        reading,
                        MapperTypes.ATTRIBUTE_READER,
                        type,
                        name,
                        id == null ? CodeBlock.of("id") : CodeBlock.of("$S", id))
                .build();
    }

    private MethodSpec one() {
        MethodSpec.Builder method = signature(MapperTypes.MATTER_ENDPOINT, "endpoint")
                .addJavadoc(Javadoc.of("Reads what was sent of a device in one endpoint.")
                        .param(
                                "endpoint",
                                id == null
                                        ? "of any id"
                                        : "nothing is told by one of another id than {@code " + id + "}")
                        .returns("what is told of each attribute")
                        .throwing(MapperTypes.INVALID_REQUEST, REFUSED)
                        .build());
        return id == null
                ? method.addStatement("return new $T($T.of($S, endpoint))", reading, MapperTypes.ATTRIBUTE_READER, type)
                        .build()
                : method.addStatement("return read($T.of(endpoint))", MapperTypes.LIST)
                        .build();
    }

    private MethodSpec.Builder signature(TypeName source, String name) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(reading)
                .addParameter(source, name);
    }
}
