package org.example.realistic;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.FanControl;
import java.util.OptionalInt;
import java.util.Set;

/** A fan with six speeds that can turn the other way and rock. */
@MatterDevice(DeviceTypes.FAN)
public record CeilingFan(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(FanControl.FAN_MODE) FanControl.FanModeEnum mode,
        @Attribute(FanControl.FAN_MODE_SEQUENCE) FanControl.FanModeSequenceEnum modes,
        @Attribute(FanControl.PERCENT_SETTING) OptionalInt wantedPercent,
        @Attribute(FanControl.PERCENT_CURRENT) int percent,
        @Attribute(FanControl.SPEED_MAX) int speeds,
        @Attribute(FanControl.SPEED_SETTING) OptionalInt wantedSpeed,
        @Attribute(FanControl.SPEED_CURRENT) int speed,
        @Attribute(FanControl.ROCK_SUPPORT) Set<FanControl.RockBitmap> canRock,
        @Attribute(FanControl.ROCK_SETTING) Set<FanControl.RockBitmap> rocks,
        @Attribute(FanControl.AIRFLOW_DIRECTION) FanControl.AirflowDirectionEnum direction) {}
