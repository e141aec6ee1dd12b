package dev.connectorkit.document;

import dev.connectorkit.json.JsonWriter;

/** The null of JSON. */
final class NullDocument extends Document {
    static final Document INSTANCE = new NullDocument();

    private NullDocument() {}

    @Override
    public Kind kind() {
        return Kind.NULL;
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.nullValue();
    }
}
