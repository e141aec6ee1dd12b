package dev.connectorkit.model.tool.matter;

import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Units and ranges that the specification gives to types by their name; the file of facts has neither. */
final class KnownUnits {
    private static final String MATTER_EPOCH = " since 2000-01-01T00:00:00Z";

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("amperage-mA", "mA"),
            Map.entry("elapsed-s", "s"),
            Map.entry("energy-mVAh", "mVAh"),
            Map.entry("energy-mVARh", "mvarh"),
            Map.entry("energy-mWh", "mWh"),
            Map.entry("epoch-s", "s" + MATTER_EPOCH),
            Map.entry("epoch-us", "µs" + MATTER_EPOCH),
            Map.entry("percent", "%"),
            Map.entry("percent100ths", "0.01 %"),
            Map.entry("posix-ms", "ms since 1970-01-01T00:00:00Z"),
            Map.entry("power-mVA", "mVA"),
            Map.entry("power-mVAR", "mvar"),
            Map.entry("power-mW", "mW"),
            Map.entry("systime-ms", "ms since the device started"),
            Map.entry("systime-us", "µs since the device started"),
            Map.entry("temperature", "0.01 °C"),
            Map.entry("SignedTemperature", "0.1 °C"),
            Map.entry("TemperatureDifference", "0.01 °C"),
            Map.entry("UnsignedTemperature", "0.1 °C"),
            Map.entry("voltage-mV", "mV"));

    private static final Map<String, ObjectNode> RANGES = Map.of(
            "percent", range(0, 100),
            "percent100ths", range(0, 10_000),
            // From absolute zero.
            "temperature", range(-27_315, 32_767));

    private KnownUnits() {}

    /** The unit of a type's encoded value. */
    static Optional<String> of(String type) {
        return Optional.ofNullable(UNITS.get(type));
    }

    /** The range of a type where it is narrower than its encoding. */
    static Optional<ObjectNode> range(String type) {
        return Optional.ofNullable(RANGES.get(type));
    }

    private static ObjectNode range(int min, int max) {
        return Node.objectNode().withMember("min", Node.from(min)).withMember("max", Node.from(max));
    }
}
