package dev.connectorkit.convert;

/**
 * Pressure in pascals ↔ Matter's tenths of a kilopascal.
 *
 * <p>{@code tenths = round(pressure / 100)} and {@code pressure = tenths × 100}, with halves rounded up.
 *
 * <p>Range -3276700 Pa to 3276700 Pa; -32768 is left out because Matter's encoding keeps it for null. Error after a
 * round trip: at most 50 Pa. Every value of -32767 to 32767 comes back exactly.
 *
 * <p>Source: Pressure Measurement (0x0403), {@code MeasuredValue} 0x0000. {@code ScaledValue} 0x0010 has a scale of
 * its own ({@code Scale} 0x0014) and needs no converter but that power of ten.
 */
public final class Pascals extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public Pascals() {
        super("pressure in Pa", "pressure in 0.1 kPa", 100, 1, -32_767, 32_767, "for hPa use Hectopascals");
    }
}
