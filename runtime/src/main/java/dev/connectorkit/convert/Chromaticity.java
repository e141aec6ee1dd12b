package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

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
public final class Chromaticity implements Converter<Double, Integer> {

    private static final LinearScale SCALE = new LinearScale(
            "CIE coordinate", "CurrentX or CurrentY", 1, 65_536, 0, 65_279, "give the x or y of the CIE 1931 diagram");

    /** Makes the converter; it keeps no state. */
    public Chromaticity() {}

    @Override
    public Integer toMatter(Double value) {
        return (int) SCALE.toMatter(value);
    }

    @Override
    public Double fromMatter(Integer value) {
        return SCALE.fromMatter(value);
    }
}
