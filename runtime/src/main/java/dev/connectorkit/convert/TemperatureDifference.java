package dev.connectorkit.convert;

/**
 * A difference in degrees Celsius (kelvins) ↔ Matter's hundredths of a degree.
 *
 * <p>{@code hundredths = round(difference × 100)} and {@code difference = hundredths / 100}, with halves rounded up.
 *
 * <p>Range -327.67 °C to 327.67 °C; -32768 is left out because Matter's encoding keeps it for null. Error after a
 * round trip: at most 0.005 °C. Every value of the range comes back exactly.
 *
 * <p>Source: Matter type {@code TemperatureDifference} (int16), as in Thermostat (0x0201), {@code
 * SetpointChangeAmount} 0x0031.
 */
public final class TemperatureDifference extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public TemperatureDifference() {
        super("difference in °C", "difference in 0.01 °C", 1, 100, -32_767, 32_767, "for a temperature use Celsius");
    }
}
