package dev.connectorkit.convert;

/**
 * A share (0 to 1) ↔ 0 to 254: saturation, and levels of devices whose least level is 0, such as speakers and pumps.
 *
 * <p>{@code steps = round(share × 254)} and {@code share = steps / 254}, with half steps rounded up. What is above 0
 * never becomes 0: a little on is not off.
 *
 * <p>Range 0 to 1. Error after a round trip: at most 0.002, below the first step at most 0.004. Every value of 0 to
 * 254 comes back exactly.
 *
 * <p>Source: Color Control (0x0300), {@code CurrentSaturation} 0x0001; Level Control (0x0008), {@code CurrentLevel}
 * 0x0000.
 */
public final class UnitInterval254 extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public UnitInterval254() {
        super("share", "a value of 0 to 254", 1, 254, 0, 254, "for 0 to 100 use Percent254");
    }

    @Override
    public Integer toMatter(Double value) {
        return (int) scale.toMatterKeptOn(value);
    }
}
