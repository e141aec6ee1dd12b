package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.JavaClass;
import java.util.List;

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
    static final ClassName DEVICE = ClassName.get("dev.connectorkit.event", "Device");
    static final ClassName MATTER_ENDPOINT = ClassName.get("dev.connectorkit.event", "MatterEndpoint");
    static final TypeName ENDPOINTS = ParameterizedTypeName.get(ClassName.get(List.class), MATTER_ENDPOINT);
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private HandlerTypes() {}

    static ClassName of(JavaClass type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    private static ClassName inbound(String name) {
        return ClassName.get("dev.connectorkit.inbound", name);
    }
}
