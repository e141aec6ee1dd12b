package dev.connectorkit.shape;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonToken;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.json.MalformedJsonException;

/** Floating-point numbers. JSON has none that is infinite or not a number: a shape's members go as strings then. */
public final class FloatingPoint {
    private FloatingPoint() {}

    /**
     * Writes a number of 64 bits.
     *
     * @param json a writer where a value may come
     * @param value any, {@code NaN} and the infinities too
     */
    public static void write(JsonWriter json, double value) {
        if (Double.isFinite(value)) {
            json.number(value);
        } else {
            json.string(Double.toString(value));
        }
    }

    /**
     * Writes a number of 32 bits.
     *
     * @param json a writer where a value may come
     * @param value any, {@code NaN} and the infinities too
     */
    public static void write(JsonWriter json, float value) {
        if (Float.isFinite(value)) {
            json.number(value);
        } else {
            json.string(Float.toString(value));
        }
    }

    /**
     * Reads a number.
     *
     * @param json before the value
     * @return the double nearest to it
     * @throws MalformedJsonException when it is neither a number nor {@code "NaN"}, {@code "Infinity"} or {@code
     *     "-Infinity"}
     */
    public static double read(JsonReader json) {
        if (json.peek() != JsonToken.STRING) {
            return json.doubleValue();
        }
        return switch (json.string()) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default ->
                throw new MalformedJsonException(
                        "number must be a JSON number, \"NaN\", \"Infinity\" or \"-Infinity\", found another string");
        };
    }
}
