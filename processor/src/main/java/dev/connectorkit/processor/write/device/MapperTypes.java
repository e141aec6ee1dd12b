package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.JavaClass;
import java.util.List;

/** The classes a mapper stands on. They are named here, because the runtime is built after us. */
final class MapperTypes {

    static final ClassName ATTRIBUTE_CHECKS = ClassName.get("dev.connectorkit.mapping", "AttributeChecks");
    static final ClassName ATTRIBUTE_READER = ClassName.get("dev.connectorkit.mapping", "AttributeReader");
    static final ClassName TOLD_ATTRIBUTES = ClassName.get("dev.connectorkit.mapping", "ToldAttributes");
    static final ClassName ATTRIBUTE_VALUES = ClassName.get("dev.connectorkit.mapping", "AttributeValues");
    static final ClassName CLUSTER_REPORT = ClassName.get("dev.connectorkit.mapping", "ClusterReport");
    static final ClassName DEVICE_VALUES = ClassName.get("dev.connectorkit.mapping", "DeviceValues");
    static final ClassName ENDPOINTS = ClassName.get("dev.connectorkit.mapping", "Endpoints");
    static final ClassName OCTET_STRINGS = ClassName.get("dev.connectorkit.mapping", "OctetStrings");
    static final ClassName DOCUMENT = ClassName.get("dev.connectorkit.document", "Document");
    static final ClassName JSON_WRITER = ClassName.get("dev.connectorkit.json", "JsonWriter");
    static final ClassName VIOLATIONS = ClassName.get("dev.connectorkit.validation", "Violations");
    static final ClassName INVALID_REQUEST = ClassName.get("dev.connectorkit.validation", "InvalidRequestException");
    static final ClassName DEVICE = event("Device");
    static final ClassName MATTER_CLUSTER = event("MatterCluster");
    static final ClassName MATTER_ENDPOINT = event("MatterEndpoint");
    static final ClassName REPORT = event("MatterCapabilityReport");
    static final ClassName REPORT_ENDPOINT = event("MatterCapabilityReportEndpoint");
    static final ClassName REPORT_CLUSTER = event("MatterCapabilityReportCluster");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName LIST = ClassName.get(List.class);
    static final TypeName ENDPOINT_LIST = ParameterizedTypeName.get(LIST, MATTER_ENDPOINT);

    private MapperTypes() {}

    static ClassName className(JavaClass type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    private static ClassName event(String name) {
        return ClassName.get("dev.connectorkit.event", name);
    }
}
