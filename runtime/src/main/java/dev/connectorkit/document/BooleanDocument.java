package dev.connectorkit.document;

import dev.connectorkit.json.JsonWriter;

/** One of two booleans. */
final class BooleanDocument extends Document {
    static final Document TRUE = new BooleanDocument(true);
    static final Document FALSE = new BooleanDocument(false);

    private final boolean value;

    private BooleanDocument(boolean value) {
        this.value = value;
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }

    @Override
    public boolean asBoolean() {
        return value;
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.bool(value);
    }
}
