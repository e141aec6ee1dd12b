package dev.connectorkit.convert;

/**
 * Percent (0 to 100) ↔ half percents, 0 to 200: how full a battery is.
 *
 * <p>{@code halves = round(percent × 2)} and {@code percent = halves / 2}, with halves of a step rounded up.
 *
 * <p>Range 0 to 100. Error after a round trip: at most 0.25 percentage points. Every value of 0 to 200 comes back
 * exactly.
 *
 * <p>Source: Power Source (0x002F), {@code BatPercentRemaining} 0x000C.
 */
public final class HalfPercent extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public HalfPercent() {
        super("percent", "half percents", 1, 2, 0, 200, "multiply a share of 0 to 1 by 100");
    }
}
