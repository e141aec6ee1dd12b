package dev.connectorkit.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.services.iotmanagedintegrations.model.SendConnectorEventRequest;
import software.amazon.awssdk.utils.builder.SdkBuilder;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Builds the request classes of AWS's SDK from Smithy nodes, by what the SDK itself says of its fields. */
final class SdkShapes {

    private SdkShapes() {}

    static SendConnectorEventRequest request(ObjectNode value) {
        return (SendConnectorEventRequest) build((SdkPojo) SendConnectorEventRequest.builder(), value);
    }

    private static Object build(SdkPojo builder, ObjectNode value) {
        Map<String, Node> left = new LinkedHashMap<>(value.getStringMap());
        for (SdkField<?> field : builder.sdkFields()) {
            Node given = left.remove(field.locationName());
            if (given != null) {
                field.set(builder, value(field, given));
            }
        }
        if (!left.isEmpty()) {
            throw new AssertionError("the SDK has no fields for " + left.keySet());
        }
        return ((SdkBuilder<?, ?>) builder).build();
    }

    private static Object value(SdkField<?> field, Node value) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.SDK_POJO) {
            SdkPojo nested = Objects.requireNonNull(field.constructor()).get();
            return build(nested, value.expectObjectNode());
        }
        if (type == MarshallingType.LIST) {
            SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
            List<Object> list = new ArrayList<>();
            value.expectArrayNode().forEach(entry -> list.add(value(element, entry)));
            return list;
        }
        if (type == MarshallingType.MAP) {
            SdkField<?> element = field.getTrait(MapTrait.class).valueFieldInfo();
            Map<String, Object> map = new LinkedHashMap<>();
            value.expectObjectNode().getStringMap().forEach((key, entry) -> map.put(key, value(element, entry)));
            return map;
        }
        if (type == MarshallingType.DOCUMENT) {
            return document(value);
        }
        if (type == MarshallingType.INTEGER) {
            return value.expectNumberNode().getValue().intValue();
        }
        if (type == MarshallingType.LONG) {
            return value.expectNumberNode().getValue().longValue();
        }
        return value.expectStringNode().getValue();
    }

    private static Document document(Node value) {
        return switch (value.getType()) {
            case OBJECT -> {
                Map<String, Document> map = new LinkedHashMap<>();
                value.expectObjectNode().getStringMap().forEach((key, entry) -> map.put(key, document(entry)));
                yield Document.fromMap(map);
            }
            case ARRAY ->
                Document.fromList(value.expectArrayNode().getElements().stream()
                        .map(SdkShapes::document)
                        .toList());
            case STRING -> Document.fromString(value.expectStringNode().getValue());
            case BOOLEAN -> Document.fromBoolean(value.expectBooleanNode().getValue());
            case NUMBER ->
                Document.fromNumber(
                        new BigDecimal(value.expectNumberNode().getValue().toString()));
            case NULL -> Document.fromNull();
        };
    }
}
