package dev.connectorkit.convert;

/**
 * Relative humidity in percent (0 to 100) ↔ hundredths of a percent, 0 to 10000.
 *
 * <p>{@code hundredths = round(humidity × 100)} and {@code humidity = hundredths / 100}, with halves rounded up.
 *
 * <p>Range 0 to 100. Error after a round trip: at most 0.005 percentage points. Every value of 0 to 10000 comes back
 * exactly.
 *
 * <p>Source: Relative Humidity Measurement (0x0405), {@code MeasuredValue} 0x0000.
 */
public final class RelativeHumidity extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public RelativeHumidity() {
        super("relative humidity in %", "humidity in 0.01 %", 1, 100, 0, 10_000, "multiply a share of 0 to 1 by 100");
    }
}
