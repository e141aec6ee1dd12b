package dev.connectorkit.benchmarks.payload;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;

/**
 * A device with much to tell: six clusters with eight attributes each, no converters. Names follow the attributes.
 */
@MatterDevice(value = "Thermostat", conformance = Conformance.OFF)
public record Appliance(
        @DeviceId String id,
        @DeviceName String label,
        @Attribute("LevelControl.CurrentLevel") int level,
        @Attribute("LevelControl.RemainingTime") int levelTime,
        @Attribute("LevelControl.MinLevel") int leastLevel,
        @Attribute("LevelControl.MaxLevel") int mostLevel,
        @Attribute("LevelControl.OnOffTransitionTime") int transitionTime,
        @Attribute("LevelControl.OnLevel") int onLevel,
        @Attribute("LevelControl.DefaultMoveRate") int moveRate,
        @Attribute("LevelControl.StartUpCurrentLevel") int startLevel,

        @Attribute("BridgedDeviceBasicInformation.VendorName")
        String vendor,

        @Attribute("BridgedDeviceBasicInformation.VendorID") int vendorId,

        @Attribute("BridgedDeviceBasicInformation.ProductName")
        String product,

        @Attribute("BridgedDeviceBasicInformation.NodeLabel")
        String nodeLabel,

        @Attribute("BridgedDeviceBasicInformation.HardwareVersion")
        int hardware,

        @Attribute("BridgedDeviceBasicInformation.SoftwareVersion")
        long software,

        @Attribute("BridgedDeviceBasicInformation.SoftwareVersionString")
        String softwareText,

        @Attribute("BridgedDeviceBasicInformation.Reachable")
        boolean reachable,

        @Attribute("ElectricalPowerMeasurement.Voltage") long voltage,

        @Attribute("ElectricalPowerMeasurement.ActiveCurrent")
        long current,

        @Attribute("ElectricalPowerMeasurement.ActivePower") long power,

        @Attribute("ElectricalPowerMeasurement.ReactivePower")
        long reactivePower,

        @Attribute("ElectricalPowerMeasurement.ApparentPower")
        long apparentPower,

        @Attribute("ElectricalPowerMeasurement.RMSVoltage") long effectiveVoltage,
        @Attribute("ElectricalPowerMeasurement.RMSCurrent") long effectiveCurrent,
        @Attribute("ElectricalPowerMeasurement.Frequency") long frequency,
        @Attribute("Thermostat.LocalTemperature") int temperature,
        @Attribute("Thermostat.OutdoorTemperature") int outdoor,
        @Attribute("Thermostat.AbsMinHeatSetpointLimit") int leastHeat,
        @Attribute("Thermostat.AbsMaxHeatSetpointLimit") int mostHeat,
        @Attribute("Thermostat.LocalTemperatureCalibration") int calibration,
        @Attribute("Thermostat.OccupiedCoolingSetpoint") int cooling,
        @Attribute("Thermostat.OccupiedHeatingSetpoint") int heating,
        @Attribute("Thermostat.SystemMode") int mode,
        @Attribute("FanControl.FanMode") int fanMode,
        @Attribute("FanControl.FanModeSequence") int fanModes,
        @Attribute("FanControl.PercentSetting") int fanSetting,
        @Attribute("FanControl.PercentCurrent") int fan,
        @Attribute("FanControl.SpeedMax") int mostSpeed,
        @Attribute("FanControl.SpeedSetting") int speedSetting,
        @Attribute("FanControl.SpeedCurrent") int speed,
        @Attribute("FanControl.AirflowDirection") int airflow,
        @Attribute("ColorControl.CurrentHue") int hue,
        @Attribute("ColorControl.CurrentSaturation") int saturation,
        @Attribute("ColorControl.RemainingTime") int colorTime,
        @Attribute("ColorControl.CurrentX") int x,
        @Attribute("ColorControl.CurrentY") int y,
        @Attribute("ColorControl.ColorTemperatureMireds") int mireds,
        @Attribute("ColorControl.ColorMode") int colorMode,
        @Attribute("ColorControl.NumberOfPrimaries") int primaries) {}
