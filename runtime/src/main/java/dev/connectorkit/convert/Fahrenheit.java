package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * Degrees Fahrenheit ↔ Matter's hundredths of a degree Celsius.
 *
 * <p>{@code hundredths = round((fahrenheit − 32) × 500 / 9)} and {@code fahrenheit = hundredths × 9 / 500 + 32}, with
 * halves rounded up.
 *
 * <p>Range -459.67 °F (absolute zero) to 621.806 °F. Error after a round trip: at most 0.009 °F. Every value of -27315 to
 * 32767 comes back exactly.
 *
 * <p>Source: Matter type {@code temperature} (int16), as in Temperature Measurement (0x0402), {@code MeasuredValue}
 * 0x0000, and Thermostat (0x0201), {@code LocalTemperature} 0x0000.
 */
public final class Fahrenheit implements Converter<Double, Integer> {

    private static final int LEAST = -27_315;
    private static final int MOST = 32_767;

    /** Makes the converter; it keeps no state. */
    public Fahrenheit() {}

    @Override
    public Integer toMatter(Double value) {
        double fahrenheit = value;
        if (!(fahrenheit >= fahrenheit(LEAST) && fahrenheit <= fahrenheit(MOST))) {
            throw OutOfRange.of(
                    "temperature in °F for temperature in 0.01 °C",
                    fahrenheit(LEAST),
                    fahrenheit(MOST),
                    fahrenheit,
                    "for °C use Celsius");
        }
        return (int) Math.round((fahrenheit - 32) * 500 / 9);
    }

    @Override
    public Double fromMatter(Integer value) {
        if (value < LEAST || value > MOST) {
            throw OutOfRange.of(
                    "temperature in 0.01 °C", LEAST, MOST, value, "this is no value of the type, check its sender");
        }
        return fahrenheit(value);
    }

    /** One division of exact numbers, so that the result is the double nearest to the true value. */
    private static double fahrenheit(int hundredths) {
        return (hundredths * 9 + 16_000) / 500.0;
    }
}
