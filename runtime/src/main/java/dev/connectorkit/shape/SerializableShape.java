package dev.connectorkit.shape;

import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.validation.Violations;

/** A structure that writes itself as JSON and knows its constraints. Generated code implements it. */
public interface SerializableShape {
    /**
     * Writes this structure as a JSON object; members that are not set are left out.
     *
     * @param json a writer where a value may come
     */
    void writeTo(JsonWriter json);

    /**
     * Adds what does not meet the model's constraints, in this structure and all it contains.
     *
     * @param violations collects, with paths that begin at this structure
     */
    void validate(Violations violations);
}
