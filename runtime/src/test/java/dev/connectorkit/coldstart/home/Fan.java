package dev.connectorkit.coldstart.home;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Celsius;
import dev.connectorkit.convert.UnitInterval;
import dev.connectorkit.matter.AirQuality;
import dev.connectorkit.matter.ColorControl;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.FanControl;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OnOff;
import dev.connectorkit.matter.TemperatureMeasurement;
import java.util.Set;

/** A fan with a lamp in it: six clusters, with enumerations and a bitmap of the catalogue. */
@MatterDevice(value = DeviceTypes.FAN, conformance = Conformance.OFF)
public record Fan(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(OnOff.ON_OFF) boolean on,

        @Attribute(LevelControl.CURRENT_LEVEL) @As(UnitInterval.class)
        double brightness,

        @Attribute(ColorControl.COLOR_MODE) ColorControl.ColorModeEnum colorMode,
        @Attribute(FanControl.FAN_MODE) FanControl.FanModeEnum mode,
        @Attribute(FanControl.WIND_SETTING) Set<FanControl.WindBitmap> wind,

        @Attribute(TemperatureMeasurement.MEASURED_VALUE) @As(Celsius.class)
        double temperature,

        @Attribute(AirQuality.AIR_QUALITY) AirQuality.AirQualityEnum air) {

    /** The clusters that are mapped, as the catalogue names them. */
    public static final Set<String> CLUSTERS =
            Set.of("OnOff", "LevelControl", "ColorControl", "FanControl", "TemperatureMeasurement", "AirQuality");

    /**
     * A fan that runs.
     *
     * @param id its id
     * @param mode how it runs
     * @return the fan
     */
    public static Fan running(String id, FanControl.FanModeEnum mode) {
        return new Fan(
                id,
                "Fan",
                true,
                0.5,
                ColorControl.ColorModeEnum.COLOR_TEMPERATURE_MIREDS,
                mode,
                Set.of(FanControl.WindBitmap.NATURAL_WIND),
                21.5,
                AirQuality.AirQualityEnum.GOOD);
    }
}
