package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.EpochSeconds;
import dev.connectorkit.convert.RoundedPercent;
import dev.connectorkit.convert.SinglePrecision;
import dev.connectorkit.matter.ActivatedCarbonFilterMonitoring;
import dev.connectorkit.matter.AirQuality;
import dev.connectorkit.matter.ChangeIndicationEnum;
import dev.connectorkit.matter.DegradationDirectionEnum;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.FanControl;
import dev.connectorkit.matter.HepaFilterMonitoring;
import dev.connectorkit.matter.Pm25ConcentrationMeasurement;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** An air purifier with two filters and a sensor, whose cloud knows a fan in percent. */
@MatterDevice(DeviceTypes.AIR_PURIFIER)
public record Purifier(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(FanControl.FAN_MODE) FanControl.FanModeEnum mode,
        @Attribute(FanControl.FAN_MODE_SEQUENCE) FanControl.FanModeSequenceEnum modes,
        @Attribute(FanControl.PERCENT_SETTING) @As(RoundedPercent.class) OptionalDouble wanted,
        @Attribute(FanControl.PERCENT_CURRENT) @As(RoundedPercent.class) double speed,
        @Attribute(HepaFilterMonitoring.CONDITION) @As(RoundedPercent.class) double hepaLeft,
        @Attribute(HepaFilterMonitoring.DEGRADATION_DIRECTION)
                DegradationDirectionEnum hepaCounts,
        @Attribute(HepaFilterMonitoring.CHANGE_INDICATION) ChangeIndicationEnum hepa,
        @Attribute(HepaFilterMonitoring.LAST_CHANGED_TIME) @As(EpochSeconds.class) Optional<Instant> hepaChanged,
        @Attribute(ActivatedCarbonFilterMonitoring.CHANGE_INDICATION)
                ChangeIndicationEnum carbon,
        Air air) {

    /** What the purifier smells. */
    @Endpoint(value = DeviceTypes.AIR_QUALITY_SENSOR, id = "2")
    public record Air(
            @Attribute(AirQuality.AIR_QUALITY) AirQuality.AirQualityEnum quality,
            @Attribute(Pm25ConcentrationMeasurement.MEASURED_VALUE) @As(SinglePrecision.class)
                    @Nullable Double particles) {}
}
