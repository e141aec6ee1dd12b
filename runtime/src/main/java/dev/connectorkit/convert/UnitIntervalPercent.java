package dev.connectorkit.convert;

/**
 * A share (0 to 1) ↔ Matter's whole {@code percent} of 0 to 100.
 *
 * <p>{@code percent = round(share × 100)} and {@code share = percent / 100}, with halves rounded up. What is above 0
 * never becomes 0: a little on is not off.
 *
 * <p>Range 0 to 1. Error after a round trip: at most 0.005, below 0.01 less than 0.01. Every value of 0 to 100 comes
 * back exactly.
 *
 * <p>Source: Matter type {@code percent} (uint8), as in Fan Control (0x0202), {@code PercentSetting} 0x0002.
 */
public final class UnitIntervalPercent extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public UnitIntervalPercent() {
        super("share", "percent", 1, 100, 0, 100, "for 0 to 100 use RoundedPercent");
    }

    @Override
    public Integer toMatter(Double value) {
        return (int) scale.toMatterKeptOn(value);
    }
}
