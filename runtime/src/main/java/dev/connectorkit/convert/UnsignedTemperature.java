package dev.connectorkit.convert;

/**
 * A small positive difference in degrees Celsius ↔ Matter's tenths of a degree in 8 bits without a sign.
 *
 * <p>{@code tenths = round(difference × 10)} and {@code difference = tenths / 10}, with halves rounded up.
 *
 * <p>Range 0 °C to 25.5 °C. Error after a round trip: at most 0.05 °C. Every value of 0 to 255 comes back exactly.
 *
 * <p>Source: Matter type {@code UnsignedTemperature} (uint8) of Thermostat (0x0201), as in {@code EmergencyHeatDelta}
 * 0x003A.
 */
public final class UnsignedTemperature extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public UnsignedTemperature() {
        super("difference in °C", "difference in 0.1 °C", 1, 10, 0, 255, "for a negative one use SignedTemperature");
    }
}
