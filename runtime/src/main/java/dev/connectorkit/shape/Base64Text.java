package dev.connectorkit.shape;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.json.MalformedJsonException;
import java.nio.ByteBuffer;
import java.util.Base64;

/** Blobs, which JSON has no values for: they go as strings in base64. */
public final class Base64Text {
    private Base64Text() {}

    /**
     * Writes a blob as a JSON string.
     *
     * @param json a writer where a value may come
     * @param value the bytes between its position and its limit, which stay where they are
     */
    public static void write(JsonWriter json, ByteBuffer value) {
        byte[] bytes = new byte[value.remaining()];
        value.duplicate().get(bytes);
        json.string(Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * Reads a blob.
     *
     * @param json before the value
     * @return the bytes, which cannot be written to
     * @throws MalformedJsonException when the value is no string in base64
     */
    public static ByteBuffer read(JsonReader json) {
        String text = json.string();
        try {
            return ByteBuffer.wrap(Base64.getDecoder().decode(text)).asReadOnlyBuffer();
        } catch (IllegalArgumentException e) {
            throw new MalformedJsonException("blob must be a string in base64, found another string");
        }
    }
}
