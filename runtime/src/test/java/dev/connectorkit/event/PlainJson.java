package dev.connectorkit.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** JSON as maps, lists and exact numbers, so that two texts can be compared; read by AWS's parser, not by ours. */
final class PlainJson {

    private PlainJson() {}

    static @Nullable Object of(String json) {
        return of(JsonNode.parser().parse(json));
    }

    private static @Nullable Object of(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new HashMap<>();
            node.asObject().forEach((name, value) -> map.put(name, of(value)));
            return map;
        }
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.asArray().forEach(value -> list.add(of(value)));
            return list;
        }
        if (node.isNumber()) {
            return new BigDecimal(node.asNumber()).stripTrailingZeros();
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNull() ? null : node.asString();
    }
}
