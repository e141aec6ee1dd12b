package dev.connectorkit.document;

import dev.connectorkit.json.JsonLimits;
import dev.connectorkit.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A number that is no {@code long}, in the form it came in: {@link Double}, {@link BigInteger} or {@link BigDecimal}. */
final class DecimalDocument extends Document {
    private final Number number;

    private DecimalDocument(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "number must be finite, found " + value + ", which JSON cannot say; leave it out or send null");
        }
        number = value;
    }

    private DecimalDocument(BigInteger value) {
        number = value;
    }

    private DecimalDocument(BigDecimal value) {
        number = value;
    }

    static Document document(double value) {
        return new DecimalDocument(value);
    }

    static Document document(BigInteger value) {
        return new DecimalDocument(value);
    }

    static Document document(BigDecimal value) {
        return new DecimalDocument(value);
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public long asLong() {
        return asBigDecimal().longValueExact();
    }

    @Override
    public BigInteger asBigInteger() {
        BigDecimal value = asBigDecimal();
        if ((long) value.precision() - value.scale() > JsonLimits.NUMBER_LENGTH) {
            throw new ArithmeticException("number must have at most " + JsonLimits.NUMBER_LENGTH
                    + " digits, found more; read asBigDecimal()");
        }
        return value.toBigIntegerExact();
    }

    /** A double counts as what it is written as, not as the binary fraction behind it. */
    @Override
    public BigDecimal asBigDecimal() {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger integer
                ? new BigDecimal(integer)
                : BigDecimal.valueOf(number.doubleValue());
    }

    @Override
    public double asDouble() {
        return number.doubleValue();
    }

    @Override
    public void writeTo(JsonWriter json) {
        if (number instanceof BigDecimal decimal) {
            json.number(decimal);
        } else if (number instanceof BigInteger integer) {
            json.number(integer);
        } else {
            json.number(number.doubleValue());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document that
                && that.kind() == Kind.NUMBER
                && asBigDecimal().compareTo(that.asBigDecimal()) == 0;
    }

    /** By the nearest double: equal values have the same one, however they are kept; adding zero unsigns it. */
    @Override
    public int hashCode() {
        return Double.hashCode(asDouble() + 0.0);
    }
}
