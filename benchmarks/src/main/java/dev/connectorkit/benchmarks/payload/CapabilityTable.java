package dev.connectorkit.benchmarks.payload;

import java.util.List;

/** The capability report of every appliance, as those write it down who build it by hand. */
public final class CapabilityTable {
    /** Name of the one device type. */
    public static final String DEVICE_TYPE = "Thermostat";

    /** The Matter specification of all clusters. */
    public static final String SPEC_VERSION = "1.4";

    /** The clusters, in the order of their ids. */
    public static final List<Cluster> CLUSTERS = List.of(
            new Cluster(
                    "0x0008",
                    6,
                    "matter.LevelControl@1.4",
                    "Level Control",
                    List.of(
                            new Attribute("0x0000", "CurrentLevel"),
                            new Attribute("0x0001", "RemainingTime"),
                            new Attribute("0x0002", "MinLevel"),
                            new Attribute("0x0003", "MaxLevel"),
                            new Attribute("0x0010", "OnOffTransitionTime"),
                            new Attribute("0x0011", "OnLevel"),
                            new Attribute("0x0014", "DefaultMoveRate"),
                            new Attribute("0x4000", "StartUpCurrentLevel")),
                    List.of("0x00", "0x01", "0x02", "0x03", "0x04", "0x05", "0x06", "0x07"),
                    2),
            new Cluster(
                    "0x0039",
                    4,
                    "matter.BridgedDeviceBasicInformation@1.4",
                    "Bridged Device Basic Information",
                    List.of(
                            new Attribute("0x0001", "VendorName"),
                            new Attribute("0x0002", "VendorID"),
                            new Attribute("0x0003", "ProductName"),
                            new Attribute("0x0005", "NodeLabel"),
                            new Attribute("0x0007", "HardwareVersion"),
                            new Attribute("0x0009", "SoftwareVersion"),
                            new Attribute("0x000a", "SoftwareVersionString"),
                            new Attribute("0x0011", "Reachable")),
                    List.of(),
                    0),
            new Cluster(
                    "0x0090",
                    1,
                    "matter.ElectricalPowerMeasurement@1.4",
                    "Electrical Power Measurement",
                    List.of(
                            new Attribute("0x0004", "Voltage"),
                            new Attribute("0x0005", "ActiveCurrent"),
                            new Attribute("0x0008", "ActivePower"),
                            new Attribute("0x0009", "ReactivePower"),
                            new Attribute("0x000a", "ApparentPower"),
                            new Attribute("0x000b", "RMSVoltage"),
                            new Attribute("0x000c", "RMSCurrent"),
                            new Attribute("0x000e", "Frequency")),
                    List.of(),
                    2),
            new Cluster(
                    "0x0201",
                    8,
                    "matter.Thermostat@1.4",
                    "Thermostat",
                    List.of(
                            new Attribute("0x0000", "LocalTemperature"),
                            new Attribute("0x0001", "OutdoorTemperature"),
                            new Attribute("0x0003", "AbsMinHeatSetpointLimit"),
                            new Attribute("0x0004", "AbsMaxHeatSetpointLimit"),
                            new Attribute("0x0010", "LocalTemperatureCalibration"),
                            new Attribute("0x0011", "OccupiedCoolingSetpoint"),
                            new Attribute("0x0012", "OccupiedHeatingSetpoint"),
                            new Attribute("0x001c", "SystemMode")),
                    List.of("0x00"),
                    3),
            new Cluster(
                    "0x0202",
                    4,
                    "matter.FanControl@1.4",
                    "Fan Control",
                    List.of(
                            new Attribute("0x0000", "FanMode"),
                            new Attribute("0x0001", "FanModeSequence"),
                            new Attribute("0x0002", "PercentSetting"),
                            new Attribute("0x0003", "PercentCurrent"),
                            new Attribute("0x0004", "SpeedMax"),
                            new Attribute("0x0005", "SpeedSetting"),
                            new Attribute("0x0006", "SpeedCurrent"),
                            new Attribute("0x000b", "AirflowDirection")),
                    List.of(),
                    33),
            new Cluster(
                    "0x0300",
                    7,
                    "matter.ColorControl@1.4",
                    "Color Control",
                    List.of(
                            new Attribute("0x0000", "CurrentHue"),
                            new Attribute("0x0001", "CurrentSaturation"),
                            new Attribute("0x0002", "RemainingTime"),
                            new Attribute("0x0003", "CurrentX"),
                            new Attribute("0x0004", "CurrentY"),
                            new Attribute("0x0007", "ColorTemperatureMireds"),
                            new Attribute("0x0008", "ColorMode"),
                            new Attribute("0x0010", "NumberOfPrimaries")),
                    List.of(
                            "0x00", "0x01", "0x02", "0x03", "0x04", "0x05", "0x06", "0x07", "0x08", "0x09", "0x0a",
                            "0x47", "0x4b", "0x4c"),
                    25));

    private CapabilityTable() {}

    /**
     * A cluster of the report.
     *
     * @param id on the wire
     * @param revision in the specification
     * @param publicId name and version of the capability
     * @param name the title
     * @param attributes in the order of their ids
     * @param commands ids of those taken; empty when the report says nothing about them
     * @param featureMap a bit for each feature
     */
    public record Cluster(
            String id,
            int revision,
            String publicId,
            String name,
            List<Attribute> attributes,
            List<String> commands,
            long featureMap) {}

    /**
     * An attribute of the report.
     *
     * @param id on the wire
     * @param name in the specification
     */
    public record Attribute(String id, String name) {}
}
