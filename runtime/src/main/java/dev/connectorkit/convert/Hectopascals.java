package dev.connectorkit.convert;

/**
 * Pressure in hectopascals (millibars), as weather has it ↔ Matter's tenths of a kilopascal.
 *
 * <p>{@code tenths = round(pressure)} and {@code pressure = tenths}, with halves rounded up.
 *
 * <p>Range -32767 hPa to 32767 hPa; -32768 is left out because Matter's encoding keeps it for null. Error after a
 * round trip: at most 0.5 hPa. Every value of -32767 to 32767 comes back exactly.
 *
 * <p>Source: Pressure Measurement (0x0403), {@code MeasuredValue} 0x0000. {@code ScaledValue} 0x0010 has a scale of
 * its own ({@code Scale} 0x0014) and needs no converter but that power of ten.
 */
public final class Hectopascals extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public Hectopascals() {
        super("pressure in hPa", "pressure in 0.1 kPa", 1, 1, -32_767, 32_767, "for Pa use Pascals");
    }
}
