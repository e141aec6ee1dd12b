package dev.connectorkit.document;

import dev.connectorkit.json.JsonLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns plain Java values into documents. */
final class DocumentConverter {
    private DocumentConverter() {}

    static Document convert(@Nullable Object value, String path, int depth) {
        if (value == null) {
            return Document.ofNull();
        }
        if (value instanceof Document document) {
            return document;
        }
        if (value instanceof CharSequence text) {
            return Document.of(text.toString());
        }
        if (value instanceof Boolean bool) {
            return Document.of(bool.booleanValue());
        }
        if (value instanceof Number number) {
            return number(number, path);
        }
        if (depth == JsonLimits.NESTING) {
            throw new IllegalArgumentException(
                    "value must nest at most " + JsonLimits.NESTING + " deep, found more; does it contain itself?");
        }
        if (value instanceof Map<?, ?> map) {
            return object(map, path, depth + 1);
        }
        if (value instanceof Iterable<?> elements) {
            return list(elements, path, depth + 1);
        }
        throw unknown(value, path);
    }

    private static Document number(Number number, String path) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return Document.of(number.longValue());
        }
        if (number instanceof Double) {
            return Document.of(number.doubleValue());
        }
        if (number instanceof Float single) {
            // By way of its own digits: 0.1f is meant, not the double 0.10000000149011612 it widens to.
            return Float.isFinite(single)
                    ? Document.of(new BigDecimal(single.toString()))
                    : Document.of(number.doubleValue());
        }
        if (number instanceof BigInteger integer) {
            return Document.of(integer);
        }
        if (number instanceof BigDecimal decimal) {
            return Document.of(decimal);
        }
        throw unknown(number, path);
    }

    private static Document object(Map<?, ?> map, String path, int depth) {
        Map<String, Document> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                throw new IllegalArgumentException("value" + path + " must have strings as keys, found "
                        + (entry.getKey() == null
                                ? "null"
                                : entry.getKey().getClass().getName()));
            }
            members.put(name, convert(entry.getValue(), path + "." + name, depth));
        }
        return MapDocument.document(members);
    }

    private static Document list(Iterable<?> values, String path, int depth) {
        List<Document> elements = new ArrayList<>();
        for (Object value : values) {
            elements.add(convert(value, path + "[" + elements.size() + "]", depth));
        }
        return Document.list(elements);
    }

    private static IllegalArgumentException unknown(Object value, String path) {
        return new IllegalArgumentException("value" + path
                + " must be null, a boolean, string, number of the JDK, list, map or document, found "
                + value.getClass().getName() + "; convert it first");
    }
}
