package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * A {@code double} ↔ Matter's {@code single}, a floating-point number of 32 bits.
 *
 * <p>The nearest {@code float}, of two equally near ones the even one. Back, the same number.
 *
 * <p>Range ±3.4028234663852886E38; NaN and infinities are refused, since JSON has no word for them. Error after a round
 * trip: at most 0.000006 % of the value. Every finite {@code float} comes back exactly.
 *
 * <p>Source: Matter type {@code single}, as in the concentration measurement clusters (Carbon Dioxide 0x040D, PM2.5
 * 0x042A, …), {@code MeasuredValue} 0x0000. There to say that the lost digits do not matter.
 */
public final class SinglePrecision implements Converter<Double, Float> {

    /** Makes the converter; it keeps no state. */
    public SinglePrecision() {}

    @Override
    public Float toMatter(Double value) {
        return finite(value).floatValue();
    }

    @Override
    public Double fromMatter(Float value) {
        return finite(value.doubleValue());
    }

    private static Double finite(Double value) {
        if (!(Math.abs(value) <= Float.MAX_VALUE)) {
            throw OutOfRange.of(
                    "single",
                    -Float.MAX_VALUE,
                    Float.MAX_VALUE,
                    value,
                    "leave the value out when the sensor does not know it");
        }
        return value;
    }
}
