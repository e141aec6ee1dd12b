package dev.connectorkit.document;

import dev.connectorkit.json.JsonWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A string. */
final class StringDocument extends Document {
    private final String value;

    private StringDocument(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    static Document document(String value) {
        return new StringDocument(value);
    }

    @Override
    public Kind kind() {
        return Kind.STRING;
    }

    @Override
    public String asString() {
        return value;
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.string(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StringDocument that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
