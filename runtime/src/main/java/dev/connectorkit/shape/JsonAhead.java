package dev.connectorkit.shape;

import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.validation.Violations;
import org.jspecify.annotations.Nullable;

/** The JSON of a structure that is the same in many requests, written once. Generated code keeps it. */
public final class JsonAhead {
    private JsonAhead() {}

    /**
     * Checks and writes a structure.
     *
     * @param shape the structure
     * @return its JSON, or {@code null} when it does not meet the model's constraints
     */
    public static byte @Nullable [] of(SerializableShape shape) {
        Violations violations = new Violations();
        shape.validate(violations);
        if (!violations.isEmpty()) {
            return null;
        }
        JsonWriter json = new JsonWriter();
        shape.writeTo(json);
        return json.toByteArray();
    }
}
