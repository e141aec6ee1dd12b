package dev.connectorkit.convert;

/**
 * A coordinate of the CIE 1931 diagram, x or y (0 to 0.99609375) ↔ 0 to 65279.
 *
 * <p>{@code steps = round(coordinate × 65536)} and {@code coordinate = steps / 65536}, with halves rounded up.
 *
 * <p>Range 0 to 65279 / 65536; no real colour is outside. Error after a round trip: at most 0.0000077. Every value of
 * 0 to 65279 comes back exactly. To map a colour, declare the two coordinates: {@code Xy.of(color).x()} and {@code
 * Xy.of(color).y()}; {@link Xy#toRgb()} is the way back.
 *
 * <p>Source: Color Control (0x0300), {@code CurrentX} 0x0003 and {@code CurrentY} 0x0004.
 */
public final class Chromaticity extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public Chromaticity() {
        super(
                "CIE coordinate",
                "CurrentX or CurrentY",
                1,
                65_536,
                0,
                65_279,
                "give the x or y of the CIE 1931 diagram");
    }
}
