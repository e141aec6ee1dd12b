package dev.connectorkit.convert;

/**
 * Degrees Celsius ↔ Matter's hundredths of a degree Celsius.
 *
 * <p>{@code hundredths = round(celsius × 100)} and {@code celsius = hundredths / 100}, with halves rounded up.
 *
 * <p>Range -273.15 °C (absolute zero) to 327.67 °C. Error after a round trip: at most 0.005 °C. Every value of -27315
 * to 32767 comes back exactly.
 *
 * <p>Source: Matter type {@code temperature} (int16), as in Temperature Measurement (0x0402), {@code MeasuredValue}
 * 0x0000, and Thermostat (0x0201), {@code LocalTemperature} 0x0000. For a difference use {@link
 * TemperatureDifference}.
 */
public final class Celsius extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public Celsius() {
        super("temperature in °C", "temperature in 0.01 °C", 1, 100, -27_315, 32_767, "for °F use Fahrenheit");
    }
}
