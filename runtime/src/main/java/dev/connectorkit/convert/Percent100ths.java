package dev.connectorkit.convert;

/**
 * Percent (0 to 100) ↔ hundredths of a percent, 0 to 10000.
 *
 * <p>{@code hundredths = round(percent × 100)} and {@code percent = hundredths / 100}, with halves rounded up.
 *
 * <p>Range 0 to 100. Error after a round trip: at most 0.005 percentage points. Every value of 0 to 10000 comes back
 * exactly.
 *
 * <p>Source: Matter type {@code percent100ths} (uint16), as in Window Covering (0x0102), {@code
 * CurrentPositionLiftPercent100ths} 0x000E, where 0 is open.
 */
public final class Percent100ths extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public Percent100ths() {
        super("percent", "percent100ths", 1, 100, 0, 10_000, "for a share of 0 to 1 use UnitInterval100ths");
    }
}
