package dev.connectorkit.convert;

/**
 * A share (0 to 1) ↔ hundredths of a percent, 0 to 10000.
 *
 * <p>{@code hundredths = round(share × 10000)} and {@code share = hundredths / 10000}, with halves rounded up.
 *
 * <p>Range 0 to 1. Error after a round trip: at most 0.00005. Every value of 0 to 10000 comes back exactly.
 *
 * <p>Source: Matter type {@code percent100ths} (uint16), as in Window Covering (0x0102), {@code
 * CurrentPositionLiftPercent100ths} 0x000E, where 0 is open.
 */
public final class UnitInterval100ths extends IntegerScale {

    /** Makes the converter; it keeps no state. */
    public UnitInterval100ths() {
        super("share", "percent100ths", 1, 10_000, 0, 10_000, "for 0 to 100 use Percent100ths");
    }
}
