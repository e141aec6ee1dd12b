package dev.connectorkit.document;

import dev.connectorkit.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** An integer of 64 bits: nearly every number there is. */
final class LongDocument extends Document {
    private final long value;

    private LongDocument(long value) {
        this.value = value;
    }

    static Document document(long value) {
        return new LongDocument(value);
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public long asLong() {
        return value;
    }

    @Override
    public BigInteger asBigInteger() {
        return BigInteger.valueOf(value);
    }

    @Override
    public BigDecimal asBigDecimal() {
        return BigDecimal.valueOf(value);
    }

    @Override
    public double asDouble() {
        return value;
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.number(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LongDocument integer
                ? value == integer.value
                : other instanceof DecimalDocument decimal && decimal.equals(this);
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value + 0.0);
    }
}
