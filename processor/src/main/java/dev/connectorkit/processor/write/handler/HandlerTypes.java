package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.declaration.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The classes a handler stands on. They are named here, because the runtime is built after us. */
final class HandlerTypes {

    static final ClassName HANDLER = inbound("ConnectorHandler");
    static final ClassName SETTINGS = inbound("HandlerSettings");
    static final ClassName EVENT_SINK = inbound("EventSink");
    static final ClassName CALL = inbound("Call");
    static final ClassName COMMAND_CALL = inbound("CommandCall");
    static final ClassName COMMAND_FIELDS = inbound("CommandFields");
    static final ClassName DISCOVERY_CALL = inbound("DiscoveryCall");
    static final ClassName DEACTIVATION_CALL = inbound("DeactivationCall");
    static final ClassName READ_VALUES = inbound("ReadValues");
    static final ClassName DOCUMENT = ClassName.get("dev.connectorkit.document", "Document");
    static final ClassName DEVICE = ClassName.get("dev.connectorkit.event", "Device");
    static final ClassName MATTER_ENDPOINT = ClassName.get("dev.connectorkit.event", "MatterEndpoint");
    static final TypeName ENDPOINTS = ParameterizedTypeName.get(ClassName.get(List.class), MATTER_ENDPOINT);
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "char", TypeName.CHAR,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private HandlerTypes() {}

    static ClassName of(JavaClass type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    /** A type that may be null, or stand for a type variable: boxed. */
    static TypeName boxed(JavaType type) {
        TypeName plain = plain(type);
        return plain.isPrimitive() ? plain.box() : plain;
    }

    private static TypeName plain(JavaType type) {
        String name = type.name();
        if (name.endsWith("[]")) {
            JavaType component = new JavaType(name.substring(0, name.length() - 2), type.arguments(), false);
            return ArrayTypeName.of(plain(component));
        }
        if (PRIMITIVES.containsKey(name)) {
            return PRIMITIVES.get(name);
        }
        ClassName raw = className(name);
        return type.arguments().isEmpty()
                ? raw
                : ParameterizedTypeName.get(
                        raw, type.arguments().stream().map(HandlerTypes::boxed).toArray(TypeName[]::new));
    }

    /** By custom a package is in small letters and a class is not; a canonical name does not tell them apart. */
    private static ClassName className(String canonical) {
        List<String> parts = new ArrayList<>(List.of(canonical.split("\\.")));
        int first = 0;
        while (first < parts.size() - 1
                && !Character.isUpperCase(parts.get(first).charAt(0))) {
            first++;
        }
        return ClassName.get(
                String.join(".", parts.subList(0, first)),
                parts.get(first),
                parts.subList(first + 1, parts.size()).toArray(String[]::new));
    }

    private static ClassName inbound(String name) {
        return ClassName.get("dev.connectorkit.inbound", name);
    }
}
