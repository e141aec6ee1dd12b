package dev.connectorkit.mapping;

import dev.connectorkit.validation.Violations;
import java.math.BigInteger;

/** Checks of Matter's own on attribute values; those that Smithy has too are {@link Violations}'. */
public final class AttributeChecks {

    private AttributeChecks() {}

    /**
     * Checks a number that a {@code long} may not hold.
     *
     * @param violations where a number out of range is told
     * @param path of the value
     * @param value to check
     * @param min least number allowed, in decimal digits
     * @param max greatest number allowed, in decimal digits
     */
    public static void range(Violations violations, String path, BigInteger value, String min, String max) {
        if (value.compareTo(new BigInteger(min)) < 0) {
            violations.addLess(path, min);
        } else if (value.compareTo(new BigInteger(max)) > 0) {
            violations.addMore(path, max);
        }
    }

    /**
     * Checks a floating-point number: Matter has infinities and NaN, but JSON has not.
     *
     * @param violations where any other is told
     * @param path of the value
     * @param value to check
     */
    public static void finite(Violations violations, String path, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            violations.add(path, "must be finite, found " + value);
        }
    }

    /**
     * Checks an enumeration that has gaps.
     *
     * @param violations where any other value is told
     * @param path of the value
     * @param value to check
     * @param allowed the enumeration's values, ascending
     */
    public static void oneOf(Violations violations, String path, long value, int... allowed) {
        for (int known : allowed) {
            if (known == value) {
                return;
            }
        }
        StringBuilder text = new StringBuilder("must be one of ");
        for (int i = 0; i < allowed.length; i++) {
            text.append(i == 0 ? "" : ", ").append(allowed[i]);
        }
        violations.add(path, text.append(", found another").toString());
    }

    /**
     * Checks text: Matter counts the bytes of its UTF-8 form.
     *
     * @param violations where text that is too long, too short, or cannot be written in UTF-8 is told, without the text
     * @param path of the value
     * @param value to check
     * @param min least number of bytes
     * @param max greatest number of bytes
     */
    public static void text(Violations violations, String path, String value, int min, int max) {
        long bytes = 0;
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            if (unit < 0x80) {
                bytes++;
            } else if (unit < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(unit)) {
                bytes += 3;
            } else if (Character.isHighSurrogate(unit)
                    && at + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(at + 1))) {
                bytes += 4;
                at++;
            } else {
                violations.add(path, "must be Unicode text, found half a surrogate pair at " + at);
                return;
            }
        }
        length(violations, path, bytes, min, max);
    }

    /**
     * Checks bytes.
     *
     * @param violations where bytes that are too many or too few are told, without the bytes
     * @param path of the value
     * @param value to check
     * @param min least number of bytes
     * @param max greatest number of bytes
     */
    public static void bytes(Violations violations, String path, byte[] value, int min, int max) {
        length(violations, path, value.length, min, max);
    }

    private static void length(Violations violations, String path, long found, int min, int max) {
        if (found < min) {
            violations.add(path, "at least " + min + " bytes, found " + found);
        } else if (found > max) {
            violations.add(path, "at most " + max + " bytes, found " + found);
        }
    }
}
