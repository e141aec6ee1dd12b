package dev.connectorkit.benchmarks.payload;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.matter.BridgedDeviceBasicInformation;
import dev.connectorkit.matter.ColorControl;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.ElectricalPowerMeasurement;
import dev.connectorkit.matter.FanControl;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.Thermostat;

/**
 * A device with much to tell: six clusters with eight attributes each, no converters. Names follow the attributes.
 */
@MatterDevice(value = DeviceTypes.THERMOSTAT, conformance = Conformance.OFF)
public record Appliance(
        @DeviceId String id,
        @DeviceName String label,
        @Attribute(LevelControl.CURRENT_LEVEL) int level,
        @Attribute(LevelControl.REMAINING_TIME) int levelTime,
        @Attribute(LevelControl.MIN_LEVEL) int leastLevel,
        @Attribute(LevelControl.MAX_LEVEL) int mostLevel,
        @Attribute(LevelControl.ON_OFF_TRANSITION_TIME) int transitionTime,
        @Attribute(LevelControl.ON_LEVEL) int onLevel,
        @Attribute(LevelControl.DEFAULT_MOVE_RATE) int moveRate,
        @Attribute(LevelControl.START_UP_CURRENT_LEVEL) int startLevel,

        @Attribute(BridgedDeviceBasicInformation.VENDOR_NAME)
        String vendor,

        @Attribute(BridgedDeviceBasicInformation.VENDOR_ID) int vendorId,

        @Attribute(BridgedDeviceBasicInformation.PRODUCT_NAME)
        String product,

        @Attribute(BridgedDeviceBasicInformation.NODE_LABEL) String nodeLabel,

        @Attribute(BridgedDeviceBasicInformation.HARDWARE_VERSION)
        int hardware,

        @Attribute(BridgedDeviceBasicInformation.SOFTWARE_VERSION)
        long software,

        @Attribute(BridgedDeviceBasicInformation.SOFTWARE_VERSION_STRING)
        String softwareText,

        @Attribute(BridgedDeviceBasicInformation.REACHABLE) boolean reachable,

        @Attribute(ElectricalPowerMeasurement.VOLTAGE) long voltage,

        @Attribute(ElectricalPowerMeasurement.ACTIVE_CURRENT)
        long current,

        @Attribute(ElectricalPowerMeasurement.ACTIVE_POWER) long power,

        @Attribute(ElectricalPowerMeasurement.REACTIVE_POWER)
        long reactivePower,

        @Attribute(ElectricalPowerMeasurement.APPARENT_POWER)
        long apparentPower,

        @Attribute(ElectricalPowerMeasurement.RMS_VOLTAGE) long effectiveVoltage,
        @Attribute(ElectricalPowerMeasurement.RMS_CURRENT) long effectiveCurrent,
        @Attribute(ElectricalPowerMeasurement.FREQUENCY) long frequency,
        @Attribute(Thermostat.LOCAL_TEMPERATURE) int temperature,
        @Attribute(Thermostat.OUTDOOR_TEMPERATURE) int outdoor,
        @Attribute(Thermostat.ABS_MIN_HEAT_SETPOINT_LIMIT) int leastHeat,
        @Attribute(Thermostat.ABS_MAX_HEAT_SETPOINT_LIMIT) int mostHeat,
        @Attribute(Thermostat.LOCAL_TEMPERATURE_CALIBRATION) int calibration,
        @Attribute(Thermostat.OCCUPIED_COOLING_SETPOINT) int cooling,
        @Attribute(Thermostat.OCCUPIED_HEATING_SETPOINT) int heating,
        @Attribute(Thermostat.SYSTEM_MODE) int mode,
        @Attribute(FanControl.FAN_MODE) int fanMode,
        @Attribute(FanControl.FAN_MODE_SEQUENCE) int fanModes,
        @Attribute(FanControl.PERCENT_SETTING) int fanSetting,
        @Attribute(FanControl.PERCENT_CURRENT) int fan,
        @Attribute(FanControl.SPEED_MAX) int mostSpeed,
        @Attribute(FanControl.SPEED_SETTING) int speedSetting,
        @Attribute(FanControl.SPEED_CURRENT) int speed,
        @Attribute(FanControl.AIRFLOW_DIRECTION) int airflow,
        @Attribute(ColorControl.CURRENT_HUE) int hue,
        @Attribute(ColorControl.CURRENT_SATURATION) int saturation,
        @Attribute(ColorControl.REMAINING_TIME) int colorTime,
        @Attribute(ColorControl.CURRENT_X) int x,
        @Attribute(ColorControl.CURRENT_Y) int y,
        @Attribute(ColorControl.COLOR_TEMPERATURE_MIREDS) int mireds,
        @Attribute(ColorControl.COLOR_MODE) int colorMode,
        @Attribute(ColorControl.NUMBER_OF_PRIMARIES) int primaries) {}
