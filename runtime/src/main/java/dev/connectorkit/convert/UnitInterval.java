package dev.connectorkit.convert;

/**
 * A share of the full level (0 to 1) ↔ a level of 1 to 254, where 0 is reserved: lights.
 *
 * <p>{@code level = max(1, round(share × 254))} and {@code share = level / 254}, with half steps rounded up. The level
 * is proportional, so 0.5 is 127 and the values shown by controllers, which divide by 254, agree with the author's. It
 * is not stretched between 1 and 254, because then the dimmest level would come back as 0, and a light told to be
 * barely on would be switched off.
 *
 * <p>Range 0 to 1; levels 0 to 254 are read, since a command may carry 0, which is 0. Error after a round trip: at
 * most 0.002, below level 1 at most 0.004. Every level of 1 to 254 comes back exactly.
 *
 * <p>Source: Level Control (0x0008), {@code CurrentLevel} 0x0000, {@code OnLevel} 0x0011, for a device whose least
 * level is 1 as the lighting device types require.
 */
public final class UnitInterval extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public UnitInterval() {
        super("share", "a level", 1, 254, 0, 254, "for 0 to 100 use Percent");
    }

    @Override
    public Integer toMatter(Double value) {
        return Math.max(1, super.toMatter(value));
    }
}
