package dev.connectorkit.convert;

/**
 * Hue in degrees around the colour circle ↔ Matter's hue of 0 to 254.
 *
 * <p>{@code hue = round(degrees × 254 / 360)} and {@code degrees = hue × 360 / 254}, with halves rounded up. 0 and 360
 * degrees are the same red and become 0 and 254, as Matter's formula has it. An angle outside 0 to 360 is turned into
 * that range first, so -30 is 330.
 *
 * <p>Range: any finite angle; values 0 to 254. Error after a round trip of 0 to 360 degrees: at most 0.71 degrees. Every
 * value of 0 to 254 comes back exactly.
 *
 * <p>Source: Color Control (0x0300), {@code CurrentHue} 0x0000 (uint8).
 */
public final class HueDegrees extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public HueDegrees() {
        super("hue in degrees", "CurrentHue", Angle.FULL_TURN, 254, 0, 254, "give an angle of the colour circle");
    }

    @Override
    public Integer toMatter(Double value) {
        return super.toMatter(Angle.withinTurn(value));
    }
}
