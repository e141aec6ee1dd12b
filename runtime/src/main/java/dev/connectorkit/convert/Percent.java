package dev.connectorkit.convert;

/**
 * Percent of the full level (0 to 100) ↔ a level of 1 to 254, where 0 is reserved: lights.
 *
 * <p>{@code level = max(1, round(percent × 254 / 100))} and {@code percent = level × 100 / 254}, with half steps
 * rounded up. The level is proportional, so 50 % is 127 and the values shown by controllers, which divide by 254,
 * agree with the author's. It is not stretched between 1 and 254, because then the dimmest level would come back as 0,
 * and a light told to be barely on would be switched off.
 *
 * <p>Range 0 to 100; levels 0 to 254 are read, since a command may carry 0, which is 0 %. Error after a round trip: at
 * most 0.2 percentage points, below level 1 at most 0.4. Every level of 1 to 254 comes back exactly.
 *
 * <p>Source: Level Control (0x0008), {@code CurrentLevel} 0x0000, {@code OnLevel} 0x0011, for a device whose least
 * level is 1 as the lighting device types require.
 */
public final class Percent extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public Percent() {
        super("percent", "a level", 100, 254, 0, 254, "for a share of 0 to 1 use UnitInterval");
    }

    @Override
    public Integer toMatter(Double value) {
        return Math.max(1, super.toMatter(value));
    }
}
