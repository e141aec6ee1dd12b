package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which of the runtime's converters an author may want: what the types cannot say, since a great many convert a
 * {@code double}. Each is told by its author's side and its Matter side: a type of the specification, or an attribute.
 */
public final class ConverterHints {

    /** The package the converters are in. */
    public static final String PACKAGE = "dev.connectorkit.convert";

    private static final String DOUBLE = "double";
    private static final String INT = "int";
    private static final String DURATION = "java.time.Duration";
    private static final String INSTANT = "java.time.Instant";

    private static final List<Hint> HINTS = List.of(
            new Hint("Percent", DOUBLE, List.of("LevelControl.CurrentLevel", "LevelControl.OnLevel")),
            new Hint("UnitInterval", DOUBLE, List.of("LevelControl.CurrentLevel", "LevelControl.OnLevel")),
            new Hint("Percent254", DOUBLE, List.of("ColorControl.CurrentSaturation")),
            new Hint("UnitInterval254", DOUBLE, List.of("ColorControl.CurrentSaturation")),
            new Hint("HueDegrees", DOUBLE, List.of("ColorControl.CurrentHue")),
            new Hint("EnhancedHueDegrees", DOUBLE, List.of("ColorControl.EnhancedCurrentHue")),
            new Hint("Chromaticity", DOUBLE, List.of("ColorControl.CurrentX", "ColorControl.CurrentY")),
            new Hint("Kelvin", INT, List.of("ColorControl.ColorTemperatureMireds")),
            new Hint("RoundedPercent", DOUBLE, List.of("percent")),
            new Hint("UnitIntervalPercent", DOUBLE, List.of("percent")),
            new Hint("Percent100ths", DOUBLE, List.of("percent100ths")),
            new Hint("UnitInterval100ths", DOUBLE, List.of("percent100ths")),
            new Hint("HalfPercent", DOUBLE, List.of("PowerSource.BatPercentRemaining")),
            new Hint("RelativeHumidity", DOUBLE, List.of("RelativeHumidityMeasurement.MeasuredValue")),
            new Hint("Lux", DOUBLE, List.of("IlluminanceMeasurement.MeasuredValue")),
            new Hint("Hectopascals", DOUBLE, List.of("PressureMeasurement.MeasuredValue")),
            new Hint("Kilopascals", DOUBLE, List.of("PressureMeasurement.MeasuredValue")),
            new Hint("CubicMetresPerHour", DOUBLE, List.of("FlowMeasurement.MeasuredValue")),
            new Hint("Celsius", DOUBLE, List.of("temperature")),
            new Hint("Fahrenheit", DOUBLE, List.of("temperature")),
            new Hint("TemperatureDifference", DOUBLE, List.of("TemperatureDifference")),
            new Hint("SignedTemperature", DOUBLE, List.of("SignedTemperature")),
            new Hint("UnsignedTemperature", DOUBLE, List.of("UnsignedTemperature")),
            new Hint("Volts", DOUBLE, List.of("voltage-mV")),
            new Hint("Amperes", DOUBLE, List.of("amperage-mA")),
            new Hint("Watts", DOUBLE, List.of("power-mW")),
            new Hint("Kilowatts", DOUBLE, List.of("power-mW")),
            new Hint("WattHours", DOUBLE, List.of("energy-mWh")),
            new Hint("KilowattHours", DOUBLE, List.of("energy-mWh")),
            new Hint("Hertz", DOUBLE, List.of("ElectricalPowerMeasurement.Frequency")),
            new Hint("PowerFactor", DOUBLE, List.of("ElectricalPowerMeasurement.PowerFactor")),
            new Hint("SinglePrecision", DOUBLE, List.of("single")),
            new Hint("Seconds", DURATION, List.of("elapsed-s")),
            new Hint("Seconds16", DURATION, List.of("Identify.IdentifyTime")),
            new Hint("TenthsOfSeconds", DURATION, List.of("OnOff.OnTime", "OnOff.OffWaitTime")),
            new Hint("EpochSeconds", INSTANT, List.of("epoch-s")),
            new Hint("EpochMicroseconds", INSTANT, List.of("epoch-us")));

    /** What a number widens to on its way into a converter. */
    private static final Map<String, List<String>> WIDENED =
            Map.of("float", List.of(DOUBLE), "int", List.of(DOUBLE), "short", List.of(INT), "byte", List.of(INT));

    private ConverterHints() {}

    /**
     * A converter and where it belongs.
     *
     * @param converter its simple name
     * @param javaSide the author's type, unboxed
     * @param matter Matter types and attributes
     */
    public record Hint(String converter, String javaSide, List<String> matter) {}

    /**
     * All hints.
     *
     * @return each converter once
     */
    public static List<Hint> all() {
        return HINTS;
    }

    /** Names the converters from an author's type to an attribute. */
    static List<String> fitting(Cluster cluster, Attribute attribute, JavaType java) {
        String reference = cluster.name() + "." + attribute.name();
        List<String> sides = new ArrayList<>(List.of(java.unboxed()));
        sides.addAll(WIDENED.getOrDefault(java.unboxed(), List.of()));
        return HINTS.stream()
                .filter(hint -> sides.contains(hint.javaSide()))
                .filter(hint -> hint.matter().contains(reference)
                        || hint.matter().contains(attribute.type().name()))
                .map(Hint::converter)
                .toList();
    }
}
