package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.time.Duration;

/**
 * A duration ↔ whole minutes in 16 bits.
 *
 * <p>{@code minutes = round(duration / 60 s)}, with halves rounded up.
 *
 * <p>Range 0 to 65535 min; a negative duration is refused. Error after a round trip: at most 30 s. Every value of the
 * range comes back exactly.
 *
 * <p>Source: Thermostat (0x0201), {@code TemperatureSetpointHoldDuration} 0x0024; Door Lock (0x0101), {@code
 * ExpiringUserTimeout} 0x0035.
 */
public final class Minutes implements Converter<Duration, Integer> {

    private static final int SECONDS = 60;
    private static final int MOST = 65_535;

    /** Makes the converter; it keeps no state. */
    public Minutes() {}

    @Override
    public Integer toMatter(Duration value) {
        long seconds = value.getSeconds(); // what is below a second cannot change the nearest minute
        if (seconds < 0 || seconds >= MOST * SECONDS + SECONDS / 2) {
            throw OutOfRange.of(
                    "duration for minutes (uint16)",
                    Duration.ZERO,
                    Duration.ofMinutes(MOST),
                    value,
                    "leave it out when it is not known");
        }
        return (int) ((seconds + SECONDS / 2) / SECONDS);
    }

    @Override
    public Duration fromMatter(Integer value) {
        if (value < 0 || value > MOST) {
            throw OutOfRange.of("minutes (uint16)", 0, MOST, value, "this is no value of the type, check its sender");
        }
        return Duration.ofMinutes(value);
    }
}
