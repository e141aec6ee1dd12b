package dev.connectorkit.convert;

import java.math.BigDecimal;

/** Words the one complaint all converters share. Kept apart so that the conversions themselves stay small. */
final class OutOfRange {

    private OutOfRange() {}

    static IllegalArgumentException of(String subject, Object least, Object most, Object found, String mend) {
        return new IllegalArgumentException(
                subject + ": expected " + least + " to " + most + ", found " + side(most, found) + "; " + mend);
    }

    /** A value that a device tells is not for logs; on which side it lies says enough. */
    private static String side(Object most, Object found) {
        if (!(found instanceof Number number) || !(most instanceof Number bound)) {
            return "another";
        }
        double size = number.doubleValue();
        if (!Double.isFinite(size)) {
            return number.toString();
        }
        return new BigDecimal(number.toString()).compareTo(new BigDecimal(bound.toString())) > 0 ? "more" : "less";
    }
}
