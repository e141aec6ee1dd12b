package dev.connectorkit.convert;

/**
 * Percent (0 to 100) ↔ 0 to 254: saturation, and levels of devices whose least level is 0, such as speakers and pumps.
 *
 * <p>{@code steps = round(percent × 254 / 100)} and {@code percent = steps × 100 / 254}, with half steps rounded up.
 * What is above 0 never becomes 0: a little on is not off.
 *
 * <p>Range 0 to 100. Error after a round trip: at most 0.2 percentage points, below the first step at most 0.4. Every
 * value of 0 to 254 comes back exactly.
 *
 * <p>Source: Color Control (0x0300), {@code CurrentSaturation} 0x0001; Level Control (0x0008), {@code CurrentLevel}
 * 0x0000.
 */
public final class Percent254 extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public Percent254() {
        super("percent", "a value of 0 to 254", 100, 254, 0, 254, "for a share of 0 to 1 use UnitInterval254");
    }

    @Override
    public Integer toMatter(Double value) {
        return (int) scale.toMatterKeptOn(value);
    }
}
