package dev.connectorkit.convert;

/**
 * Percent with decimals (0 to 100) ↔ Matter's whole {@code percent} of 0 to 100.
 *
 * <p>{@code percent = round(value)}, with halves rounded up. What is above 0 never becomes 0: a little on is not off.
 *
 * <p>Range 0 to 100. Error after a round trip: at most 0.5 percentage points, below 1 % less than 1. Every value of 0
 * to 100 comes back exactly.
 *
 * <p>Source: Matter type {@code percent} (uint8), as in Fan Control (0x0202), {@code PercentSetting} 0x0002.
 */
public final class RoundedPercent extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public RoundedPercent() {
        super("percent", "percent", 100, 100, 0, 100, "for a share of 0 to 1 use UnitIntervalPercent");
    }

    @Override
    public Integer toMatter(Double value) {
        return (int) scale.toMatterKeptOn(value);
    }
}
