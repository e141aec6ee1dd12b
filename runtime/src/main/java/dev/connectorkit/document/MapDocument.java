package dev.connectorkit.document;

import dev.connectorkit.json.JsonWriter;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that holds its members. */
final class MapDocument extends Document {
    private final Map<String, Document> members;

    private MapDocument(Map<String, Document> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /** Takes the map over; nobody may change it any more. */
    static Document document(Map<String, Document> members) {
        return new MapDocument(members);
    }

    @Override
    public Kind kind() {
        return Kind.OBJECT;
    }

    @Override
    public Map<String, Document> asMap() {
        return members;
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject();
        for (Map.Entry<String, Document> member : members.entrySet()) {
            json.name(member.getKey());
            member.getValue().writeTo(json);
        }
        json.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document that && that.kind() == Kind.OBJECT && members.equals(that.asMap());
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }
}
