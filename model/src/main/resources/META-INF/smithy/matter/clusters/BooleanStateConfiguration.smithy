$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.booleanstateconfiguration

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#UInt8

/// The cluster Boolean State Configuration, 0x0080.
@cluster(
    id: "0x0080"
    title: "Boolean State Configuration"
    publicId: "matter.BooleanStateConfiguration"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 2 }
    attributes: BooleanStateConfigurationAttributes
    events: [AlarmsStateChangedEvent, SensorFaultEvent]
    features: [
        { bit: 0, code: "VIS", name: "Visual", conformance: "O" }
        { bit: 1, code: "AUD", name: "Audible", conformance: "O" }
        { bit: 2, code: "SPRS", name: "AlarmSuppress", conformance: "[VIS | AUD]" }
        { bit: 3, code: "SENSLVL", name: "SensitivityLevel", conformance: "O" }
        { bit: 4, code: "FAULTEV", name: "FaultEvents", conformance: "[Rev >= v2]", since: "1.6" }
    ]
)
service BooleanStateConfigurationCluster {
    version: "2"
    operations: [
        SuppressAlarmCommand
        EnableDisableAlarmCommand
    ]
}

structure BooleanStateConfigurationAttributes {
    /// Attribute 0x0000 of Boolean State Configuration: uint8, readable and writable.
    @attribute(id: "0x0000", access: "RW VO", quality: "N", writable: true)
    @conformance("SENSLVL")
    @constraint(max: "SupportedSensitivityLevels - 1")
    CurrentSensitivityLevel: UInt8

    /// Attribute 0x0001 of Boolean State Configuration: uint8, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("SENSLVL")
    @range(min: 2, max: 10)
    SupportedSensitivityLevels: UInt8

    /// Attribute 0x0002 of Boolean State Configuration: uint8, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("[SENSLVL]")
    @constraint(max: "SupportedSensitivityLevels - 1")
    DefaultSensitivityLevel: UInt8

    /// Attribute 0x0003 of Boolean State Configuration: AlarmModeBitmap, read-only.
    @attribute(id: "0x0003", access: "R V")
    @conformance("VIS | AUD")
    AlarmsActive: AlarmModeBitmap

    /// Attribute 0x0004 of Boolean State Configuration: AlarmModeBitmap, read-only.
    @attribute(id: "0x0004", access: "R V")
    @conformance("SPRS")
    AlarmsSuppressed: AlarmModeBitmap

    /// Attribute 0x0005 of Boolean State Configuration: AlarmModeBitmap, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "N")
    @conformance("[VIS | AUD]")
    AlarmsEnabled: AlarmModeBitmap

    /// Attribute 0x0006 of Boolean State Configuration: AlarmModeBitmap, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "F")
    @conformance("VIS | AUD")
    AlarmsSupported: AlarmModeBitmap

    /// Attribute 0x0007 of Boolean State Configuration: SensorFaultBitmap, read-only.
    @attribute(id: "0x0007", access: "R V")
    @conformance("O")
    @fallback(value: 0)
    SensorFault: SensorFaultBitmap
}

/// Command 0x00 of Boolean State Configuration; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("SPRS")
operation SuppressAlarmCommand {
    input: SuppressAlarmRequest
}

structure SuppressAlarmRequest {
    @field(id: 0)
    @conformance("M")
    AlarmsToSuppress: AlarmModeBitmap
}

/// Command 0x01 of Boolean State Configuration; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("VIS | AUD")
operation EnableDisableAlarmCommand {
    input: EnableDisableAlarmRequest
}

structure EnableDisableAlarmRequest {
    @field(id: 0)
    @conformance("M")
    AlarmsToEnableDisable: AlarmModeBitmap
}

/// Event 0x00 of Boolean State Configuration, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("VIS | AUD")
structure AlarmsStateChangedEvent {
    @field(id: 0)
    @conformance("M")
    AlarmsActive: AlarmModeBitmap

    @field(id: 1)
    @conformance("SPRS")
    AlarmsSuppressed: AlarmModeBitmap
}

/// Event 0x01 of Boolean State Configuration, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("FAULTEV, O")
structure SensorFaultEvent {
    @field(id: 0)
    @conformance("M")
    SensorFault: SensorFaultBitmap
}

@bitmap(type: "map8")
structure AlarmModeBitmap {
    @bit(from: 0, to: 0)
    @conformance("VIS")
    Visual: Bool

    @bit(from: 1, to: 1)
    @conformance("AUD")
    Audible: Bool
}

@bitmap(type: "map16")
structure SensorFaultBitmap {
    @bit(from: 0, to: 0)
    GeneralFault: Bool
}
