package dev.connectorkit.document;

import dev.connectorkit.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object that writes its own members: what generated code hands over instead of building a tree.
 *
 * <p>Sending it copies ready bytes and typed values into the request. Whoever wants to look inside gets it parsed from its
 * own bytes, once. Subclasses must be immutable: they write the same members whenever they are asked.
 */
public abstract class ObjectDocument extends Document {
    private @Nullable Map<String, Document> parsed;

    /** For generated code. */
    protected ObjectDocument() {}

    /**
     * Writes the members, without the braces.
     *
     * @param json a writer inside the object
     */
    protected abstract void writeMembers(JsonWriter json);

    @Override
    public final Kind kind() {
        return Kind.OBJECT;
    }

    @Override
    public final void writeTo(JsonWriter json) {
        json.beginObject();
        writeMembers(json);
        json.endObject();
    }

    /** {@inheritDoc} Two threads may parse it at the same time; both get the same members. */
    @Override
    public final Map<String, Document> asMap() {
        Map<String, Document> members = parsed;
        if (members == null) {
            JsonWriter json = new JsonWriter();
            writeTo(json);
            members = Document.parse(json.toByteArray()).asMap();
            parsed = members;
        }
        return members;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Document that && that.kind() == Kind.OBJECT && asMap().equals(that.asMap());
    }

    @Override
    public final int hashCode() {
        return asMap().hashCode();
    }
}
