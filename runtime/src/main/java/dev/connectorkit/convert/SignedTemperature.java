package dev.connectorkit.convert;

/**
 * A small difference in degrees Celsius ↔ Matter's tenths of a degree in 8 bits with a sign.
 *
 * <p>{@code tenths = round(difference × 10)} and {@code difference = tenths / 10}, with halves rounded up.
 *
 * <p>Range -12.8 °C to 12.7 °C. Error after a round trip: at most 0.05 °C. Every value of -128 to 127 comes back
 * exactly.
 *
 * <p>Source: Matter type {@code SignedTemperature} (int8) of Thermostat (0x0201), as in {@code
 * LocalTemperatureCalibration} 0x0010 and {@code MinSetpointDeadBand} 0x0019.
 */
public final class SignedTemperature extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public SignedTemperature() {
        super("difference in °C", "difference in 0.1 °C", 1, 10, -128, 127, "for hundredths use TemperatureDifference");
    }
}
