package dev.connectorkit.convert;

/**
 * Volume flow in cubic metres per hour ↔ Matter's tenths of a cubic metre per hour.
 *
 * <p>{@code tenths = round(flow × 10)} and {@code flow = tenths / 10}, with halves rounded up.
 *
 * <p>Range 0 to 6553.4 m³/h; 65535 is left out because Matter's encoding keeps it for null. Error after a round trip:
 * at most 0.05 m³/h. Every value of 0 to 65534 comes back exactly.
 *
 * <p>Source: Flow Measurement (0x0404), {@code MeasuredValue} 0x0000.
 */
public final class CubicMetresPerHour extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public CubicMetresPerHour() {
        super(
                "flow in m³/h",
                "flow in 0.1 m³/h",
                1,
                10,
                0,
                65_534,
                "convert other units to m³/h first (1 l/min is 0.06 m³/h)");
    }
}
