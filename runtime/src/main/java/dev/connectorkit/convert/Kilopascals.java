package dev.connectorkit.convert;

/**
 * Pressure in kilopascals ↔ Matter's tenths of a kilopascal.
 *
 * <p>{@code tenths = round(pressure × 10)} and {@code pressure = tenths / 10}, with halves rounded up.
 *
 * <p>Range -3276.7 kPa to 3276.7 kPa; -32768 is left out because Matter's encoding keeps it for null. Error after a
 * round trip: at most 0.05 kPa. Every value of -32767 to 32767 comes back exactly.
 *
 * <p>Source: Pressure Measurement (0x0403), {@code MeasuredValue} 0x0000. {@code ScaledValue} 0x0010 has a scale of
 * its own ({@code Scale} 0x0014) and needs no converter but that power of ten.
 */
public final class Kilopascals extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public Kilopascals() {
        super("pressure in kPa", "pressure in 0.1 kPa", 1, 10, -32_767, 32_767, "for hPa use Hectopascals");
    }
}
