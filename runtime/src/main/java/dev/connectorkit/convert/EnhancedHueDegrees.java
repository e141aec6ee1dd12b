package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;

/**
 * Hue in degrees around the colour circle ↔ Matter's enhanced hue of 0 to 65535, which wraps around.
 *
 * <p>{@code hue = round(degrees × 65536 / 360) mod 65536} and {@code degrees = hue × 360 / 65536}, with halves rounded
 * up. A turn has 65536 steps, since the step after 65535 is 0 again; 360 degrees become 0.
 *
 * <p>Range: any finite angle; values 0 to 65535. Error after a round trip: at most 0.0028 degrees along the circle. Every
 * value of 0 to 65535 comes back exactly.
 *
 * <p>Source: Color Control (0x0300), {@code EnhancedCurrentHue} 0x4000 (uint16). Matter leaves it to the device how far
 * its steps lie apart on the diagram of colours; equal steps are the choice made here.
 */
public final class EnhancedHueDegrees implements Converter<Double, Integer> {

    private static final int STEPS = 65_536;

    /** Makes the converter; it keeps no state. */
    public EnhancedHueDegrees() {}

    @Override
    public Integer toMatter(Double value) {
        return (int) (Math.round(Angle.withinTurn(value) * STEPS / Angle.FULL_TURN) % STEPS);
    }

    @Override
    public Double fromMatter(Integer value) {
        if (value < 0 || value >= STEPS) {
            throw OutOfRange.of(
                    "EnhancedCurrentHue", 0, STEPS - 1, value, "this is no value of the type, check its sender");
        }
        return value * Angle.FULL_TURN / STEPS;
    }
}
