package dev.connectorkit.convert;

/**
 * Voltage in V ↔ Matter's mV.
 *
 * <p>{@code steps = round(value × 1000)} and {@code value = steps / 1000}, with halves rounded up.
 *
 * <p>Range ±1,000,000,000,000 V, which is less than Matter's 62 bits: a double tells no finer steps apart beyond.
 * Error after a round trip: at most 0.0005 V. Every mV of the range comes back exactly.
 *
 * <p>Source: Matter type {@code voltage-mV} (int64), as in Electrical Power Measurement (0x0090), {@code Voltage}
 * 0x0004; also {@code BatVoltage} 0x000B of Power Source (0x002F), uint32.
 */
public final class Volts extends LongScale {

    /** Makes the converter; it keeps no state. */
    public Volts() {
        super(
                "voltage in V",
                "voltage in mV",
                1,
                1000,
                -1_000_000_000_000_000L,
                1_000_000_000_000_000L,
                "divide millivolts by 1000 first");
    }
}
