package dev.connectorkit.compile.mapper;

import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.shape.SerializableShape;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a shape is on the wire. */
final class Json {

    private Json() {}

    static String of(SerializableShape shape) {
        JsonWriter json = new JsonWriter();
        shape.writeTo(json);
        return new String(json.toByteArray(), StandardCharsets.UTF_8);
    }

    static List<String> of(List<? extends SerializableShape> shapes) {
        return shapes.stream().map(Json::of).toList();
    }
}
