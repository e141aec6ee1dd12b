package dev.connectorkit.sample.lifx;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonToken;
import dev.connectorkit.json.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Walks LIFX's JSON token by token, so that a home of thousands of lights needs no tree of it. What LIFX adds later is
 * skipped; what it documents must have the documented type.
 */
final class LifxJson {

    /** Reads one kind of answer from its first token to its last. */
    interface Answer<T extends @Nullable Object> {
        T read(LifxJson json);
    }

    private final JsonReader json;

    private LifxJson(JsonReader json) {
        this.json = json;
    }

    /** Reads a whole body, which must be what the answer says and nothing after it. */
    static <T extends @Nullable Object> T read(InputStream body, Answer<T> answer) throws IOException {
        var json = new LifxJson(JsonReader.of(body));
        try {
            var read = answer.read(json);
            json.json.end();
            return read;
        } catch (MalformedJsonException e) {
            throw new LifxException(
                    LifxException.Reason.MALFORMED, "LIFX's answer is not JSON to its end: " + e.getMessage());
        }
    }

    void beginObject(String what) {
        expect(JsonToken.BEGIN_OBJECT, what, "an object");
        json.beginObject();
    }

    /** Goes to the next member of the object: its name, or null when the object was over. */
    @Nullable
    String nextMember() {
        if (json.hasNext()) {
            return json.name();
        }
        json.endObject();
        return null;
    }

    void beginArray(String what) {
        expect(JsonToken.BEGIN_ARRAY, what, "an array");
        json.beginArray();
    }

    /** Goes to the next element of the array: false when the array was over. */
    boolean nextElement() {
        if (json.hasNext()) {
            return true;
        }
        json.endArray();
        return false;
    }

    void skip() {
        json.skipValue();
    }

    boolean isString() {
        return json.peek() == JsonToken.STRING;
    }

    String string(String what) {
        expect(JsonToken.STRING, what, "a string");
        return json.string();
    }

    boolean bool(String what) {
        expect(JsonToken.BOOLEAN, what, "true or false");
        return json.bool();
    }

    double number(String what) {
        if (json.peek() != JsonToken.INTEGER) {
            expect(JsonToken.DECIMAL, what, "a number");
        }
        return json.doubleValue();
    }

    private void expect(JsonToken token, String what, String kind) {
        if (json.peek() != token) {
            throw malformed(what + " must be " + kind + ", found "
                    + json.peek().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    static LifxException malformed(String what) {
        return new LifxException(LifxException.Reason.MALFORMED, "LIFX's answer is not what LIFX documents: " + what);
    }
}
