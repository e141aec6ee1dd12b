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

    /** No switch: over an enumeration, it is one more class to load before the first command is answered. */
    static Document read(JsonReader json) {
        JsonToken token = json.peek();
        if (token == JsonToken.BEGIN_OBJECT) {
            return object(json);
        } else if (token == JsonToken.BEGIN_ARRAY) {
            return list(json);
        } else if (token == JsonToken.STRING) {
            return Document.of(json.string());
        } else if (token == JsonToken.INTEGER) {
            return Document.of(json.bigInteger());
        } else if (token == JsonToken.DECIMAL) {
            return Document.of(json.bigDecimal());
        } else if (token == JsonToken.BOOLEAN) {
            return Document.of(json.bool());
        } else if (token == JsonToken.NULL) {
            json.skipNull();
            return Document.ofNull();
        }
        throw MalformedJsonException.of("JSON must have a value, found " + token);
    }

    private static Document object(JsonReader json) {
        Map<String, Document> members = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            if (members.put(json.name(), read(json)) != null) {
                throw MalformedJsonException.of("JSON object must name each member once, found a name again after "
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
