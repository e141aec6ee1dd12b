$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.thermostatuserinterfaceconfiguration

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#matterType

/// The cluster Thermostat User Interface Configuration, 0x0204.
@cluster(
    id: "0x0204"
    title: "Thermostat User Interface Configuration"
    publicId: "matter.ThermostatUserInterfaceConfiguration"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: ThermostatUserInterfaceConfigurationAttributes
)
service ThermostatUserInterfaceConfigurationCluster {
    version: "2"
}

structure ThermostatUserInterfaceConfigurationAttributes {
    /// Attribute 0x0000 of Thermostat User Interface Configuration: TemperatureDisplayModeEnum, readable and writable.
    @attribute(id: "0x0000", access: "RW VO", writable: true)
    @conformance("M")
    TemperatureDisplayMode: TemperatureDisplayModeEnum

    /// Attribute 0x0001 of Thermostat User Interface Configuration: KeypadLockoutEnum, readable and writable.
    @attribute(id: "0x0001", access: "RW VM", writable: true)
    @conformance("M")
    KeypadLockout: KeypadLockoutEnum

    /// Attribute 0x0002 of Thermostat User Interface Configuration: ScheduleProgrammingVisibilityEnum, readable and writable.
    @attribute(id: "0x0002", access: "RW VM", writable: true)
    @conformance("O")
    @fallback(value: 0)
    ScheduleProgrammingVisibility: ScheduleProgrammingVisibilityEnum
}

@matterType("enum8")
intEnum TemperatureDisplayModeEnum {
    Celsius = 0
    Fahrenheit = 1
}

@matterType("enum8")
intEnum KeypadLockoutEnum {
    NoLockout = 0
    Lockout1 = 1
    Lockout2 = 2
    Lockout3 = 3
    Lockout4 = 4
    Lockout5 = 5
}

@matterType("enum8")
intEnum ScheduleProgrammingVisibilityEnum {
    ScheduleProgrammingPermitted = 0
    ScheduleProgrammingDenied = 1
}
