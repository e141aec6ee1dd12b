package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that generated shapes stand on. They are named here, because the runtime is built after us. */
final class RuntimeTypes {

    static final ClassName BASE64_TEXT = ClassName.get("dev.connectorkit.shape", "Base64Text");
    static final ClassName CONNECTOR_EXCEPTION = ClassName.get("dev.connectorkit.shape", "ConnectorException");
    static final ClassName DOCUMENT = ClassName.get("dev.connectorkit.document", "Document");
    static final ClassName ERROR_RESPONSE = ClassName.get("dev.connectorkit.shape", "ErrorResponse");
    static final ClassName FLOATING_POINT = ClassName.get("dev.connectorkit.shape", "FloatingPoint");
    static final ClassName INVALID_REQUEST_EXCEPTION =
            ClassName.get("dev.connectorkit.validation", "InvalidRequestException");
    static final ClassName JSON_AHEAD = ClassName.get("dev.connectorkit.shape", "JsonAhead");
    static final ClassName JSON_READER = ClassName.get("dev.connectorkit.json", "JsonReader");
    static final ClassName JSON_TOKEN = ClassName.get("dev.connectorkit.json", "JsonToken");
    static final ClassName JSON_WRITER = ClassName.get("dev.connectorkit.json", "JsonWriter");
    static final ClassName MALFORMED_JSON = ClassName.get("dev.connectorkit.json", "MalformedJsonException");
    static final ClassName OPERATION_BINDING = ClassName.get("dev.connectorkit.shape", "OperationBinding");
    static final ClassName PATH_LABEL = ClassName.get("dev.connectorkit.shape", "PathLabel");
    static final ClassName SERIALIZABLE_SHAPE = ClassName.get("dev.connectorkit.shape", "SerializableShape");
    static final ClassName SERVICE_BINDING = ClassName.get("dev.connectorkit.shape", "ServiceBinding");
    static final ClassName SHAPE_TEXT = ClassName.get("dev.connectorkit.shape", "ShapeText");
    static final ClassName SNAPSHOT = ClassName.get("dev.connectorkit.shape", "Snapshot");
    static final ClassName STRING_PATTERN = ClassName.get("dev.connectorkit.validation", "StringPattern");
    static final ClassName TIMESTAMP_FORMAT = ClassName.get("dev.connectorkit.shape", "TimestampFormat");
    static final ClassName VALIDATION = ClassName.get("dev.connectorkit.validation", "Validation");
    static final ClassName VIOLATIONS = ClassName.get("dev.connectorkit.validation", "Violations");

    private RuntimeTypes() {}
}
