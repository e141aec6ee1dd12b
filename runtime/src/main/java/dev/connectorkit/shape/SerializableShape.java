package dev.connectorkit.shape;

import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.validation.Constrained;

/** A structure that writes itself as JSON and knows its constraints. Generated code implements it. */
public interface SerializableShape extends Constrained {
    /**
     * Writes this structure as a JSON object; members that are not set are left out.
     *
     * @param json a writer where a value may come
     */
    void writeTo(JsonWriter json);
}
