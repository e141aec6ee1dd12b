package dev.connectorkit.document;

import dev.connectorkit.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list. */
final class ListDocument extends Document {
    private final List<Document> elements;

    private ListDocument(List<Document> elements) {
        this.elements = elements;
    }

    /** Takes the list over; nobody may change it any more. */
    static Document document(List<Document> elements) {
        return new ListDocument(elements);
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }

    @Override
    public List<Document> asList() {
        return elements;
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginArray();
        for (int i = 0; i < elements.size(); i++) {
            elements.get(i).writeTo(json);
        }
        json.endArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListDocument that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }
}
