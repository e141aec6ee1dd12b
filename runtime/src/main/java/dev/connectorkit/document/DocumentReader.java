package dev.connectorkit.document;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonToken;
import dev.connectorkit.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds documents from tokens; the reader's limit on nesting bounds the recursion. */
final class DocumentReader {
    private DocumentReader() {}

    static Document read(JsonReader json) {
        JsonToken token = json.peek();
        return switch (token) {
            case BEGIN_OBJECT -> object(json);
            case BEGIN_ARRAY -> list(json);
            case STRING -> Document.of(json.string());
            case INTEGER -> Document.of(json.bigInteger());
            case DECIMAL -> Document.of(json.bigDecimal());
            case BOOLEAN -> Document.of(json.bool());
            case NULL -> {
                json.skipNull();
                yield Document.ofNull();
            }
            case NAME, END_OBJECT, END_ARRAY, END ->
                throw new MalformedJsonException("JSON must have a value, found " + token);
        };
    }

    private static Document object(JsonReader json) {
        Map<String, Document> members = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            if (members.put(json.name(), read(json)) != null) {
                throw new MalformedJsonException("JSON object must name each member once, found a name again after "
                        + members.size() + " members");
            }
        }
        json.endObject();
        return MapDocument.document(members);
    }

    private static Document list(JsonReader json) {
        List<Document> elements = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            elements.add(read(json));
        }
        json.endArray();
        return ListDocument.document(Collections.unmodifiableList(elements));
    }
}
