package dev.connectorkit.mapping;

import dev.connectorkit.annotation.Converter;
import dev.connectorkit.validation.Violations;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Takes the values of attributes from a device. What is missing or refused becomes a violation, so that all are told at once. */
public final class AttributeValues {

    private AttributeValues() {}

    /**
     * Takes the value of an attribute that is not nullable.
     *
     * @param value the device's
     * @param violations where a missing value is told
     * @param path of the value
     * @param <T> the value's type
     * @return the value, or {@code null} after a violation
     */
    public static <T> @Nullable T required(@Nullable T value, Violations violations, String path) {
        if (value == null) {
            violations.add(path, "must have a value, found null");
        }
        return value;
    }

    /**
     * Converts the value of an attribute that is not nullable.
     *
     * @param converter the author's choice
     * @param value the device's
     * @param violations where a missing or refused value is told
     * @param path of the value
     * @param <J> the device's type
     * @param <M> the Java face of the Matter type
     * @return the value, or {@code null} after a violation
     */
    public static <J, M> @Nullable M converted(
            Converter<J, M> converter, @Nullable J value, Violations violations, String path) {
        J given = required(value, violations, path);
        return given == null ? null : convert(converter, given, violations, path);
    }

    /**
     * Converts the value of a nullable attribute; null passes by the converter.
     *
     * @param converter the author's choice
     * @param value the device's
     * @param violations where a refused value is told
     * @param path of the value
     * @param <J> the device's type
     * @param <M> the Java face of the Matter type
     * @return the value, or {@code null} when there is none and after a violation
     */
    public static <J, M> @Nullable M convertedOrNull(
            Converter<J, M> converter, @Nullable J value, Violations violations, String path) {
        return value == null ? null : convert(converter, value, violations, path);
    }

    private static <J, M> @Nullable M convert(Converter<J, M> converter, J value, Violations violations, String path) {
        try {
            return required(converter.toMatter(value), violations, path);
        } catch (IllegalArgumentException refused) {
            String reason = refused.getMessage();
            violations.add(path, reason == null ? "must be a value its converter takes" : reason);
            return null;
        }
    }

    /**
     * Opens an {@code Optional}.
     *
     * @param value the device's; null counts as empty
     * @param <T> the value's type
     * @return the value, or {@code null}
     */
    public static <T> @Nullable T orNull(@Nullable Optional<T> value) {
        return value == null ? null : value.orElse(null);
    }

    /**
     * Opens an {@code OptionalInt}.
     *
     * @param value the device's; null counts as empty
     * @return the value, or {@code null}
     */
    public static @Nullable Integer orNull(@Nullable OptionalInt value) {
        return value == null || value.isEmpty() ? null : value.getAsInt();
    }

    /**
     * Opens an {@code OptionalLong}.
     *
     * @param value the device's; null counts as empty
     * @return the value, or {@code null}
     */
    public static @Nullable Long orNull(@Nullable OptionalLong value) {
        return value == null || value.isEmpty() ? null : value.getAsLong();
    }

    /**
     * Opens an {@code OptionalDouble}.
     *
     * @param value the device's; null counts as empty
     * @return the value, or {@code null}
     */
    public static @Nullable Double orNull(@Nullable OptionalDouble value) {
        return value == null || value.isEmpty() ? null : value.getAsDouble();
    }

    /**
     * Makes an {@code OptionalInt}.
     *
     * @param value what was read
     * @return empty for {@code null}
     */
    public static OptionalInt orEmpty(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * Makes an {@code OptionalLong}.
     *
     * @param value what was read
     * @return empty for {@code null}
     */
    public static OptionalLong orEmpty(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * Makes an {@code OptionalDouble}.
     *
     * @param value what was read
     * @return empty for {@code null}
     */
    public static OptionalDouble orEmpty(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Gives a floating-point number as its decimal digits, which must not become those of a double.
     *
     * @param value the device's; what is not finite is a violation already
     * @return the number, and zero for what is not finite
     */
    public static BigDecimal exact(float value) {
        return Float.isFinite(value) ? new BigDecimal(Float.toString(value)) : BigDecimal.ZERO;
    }

    /**
     * Gives a floating-point number as its decimal digits.
     *
     * @param value the device's; what is not finite is a violation already
     * @return the number, and zero for what is not finite
     */
    public static BigDecimal exact(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value) : BigDecimal.ZERO;
    }
}
