$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.pumpconfigurationandcontrol

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#Int16
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt24
use dev.connectorkit.matter.types#UInt32

/// The cluster Pump Configuration and Control, 0x0200.
@cluster(
    id: "0x0200"
    title: "Pump Configuration and Control"
    publicId: "matter.PumpConfigurationandControl"
    classification: "application"
    revisions: { "1.4": 4, "1.6": 5 }
    attributes: PumpConfigurationAndControlAttributes
    events: [
        SupplyVoltageLowEvent
        SupplyVoltageHighEvent
        PowerMissingPhaseEvent
        SystemPressureLowEvent
        SystemPressureHighEvent
        DryRunningEvent
        MotorTemperatureHighEvent
        PumpMotorFatalFailureEvent
        ElectronicTemperatureHighEvent
        PumpBlockedEvent
        SensorFailureEvent
        ElectronicNonFatalFailureEvent
        ElectronicFatalFailureEvent
        GeneralFaultEvent
        LeakageEvent
        AirDetectionEvent
        TurbineOperationEvent
    ]
    features: [
        { bit: 0, code: "PRSCONST", name: "ConstantPressure", conformance: "O.a+" }
        { bit: 1, code: "PRSCOMP", name: "CompensatedPressure", conformance: "O.a+" }
        { bit: 2, code: "FLW", name: "ConstantFlow", conformance: "O.a+" }
        { bit: 3, code: "SPD", name: "ConstantSpeed", conformance: "O.a+" }
        { bit: 4, code: "TEMP", name: "ConstantTemperature", conformance: "O.a+" }
        { bit: 5, code: "AUTO", name: "Automatic", conformance: "O" }
        { bit: 6, code: "LOCAL", name: "LocalOperation", conformance: "O" }
    ]
    withdrawn: [{ kind: "attribute", id: "0x0022", name: "AlarmMask", reason: "deprecated" }]
)
service PumpConfigurationAndControlCluster {
    version: "5"
}

structure PumpConfigurationAndControlAttributes {
    /// Attribute 0x0000 of Pump Configuration and Control: int16 or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: -32767, max: 32767)
    @fallback(none: true)
    MaxPressure: Int16

    /// Attribute 0x0001 of Pump Configuration and Control: uint16 or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    MaxSpeed: UInt16

    /// Attribute 0x0002 of Pump Configuration and Control: uint16 or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    MaxFlow: UInt16

    /// Attribute 0x0003 of Pump Configuration and Control: int16 or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X F")
    @conformance("PRSCONST, [AUTO]")
    @nullable
    @range(min: -32767, max: 32767)
    @fallback(none: true)
    MinConstPressure: Int16

    /// Attribute 0x0004 of Pump Configuration and Control: int16 or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X F")
    @conformance("PRSCONST, [AUTO]")
    @nullable
    @range(min: -32767, max: 32767)
    @fallback(none: true)
    MaxConstPressure: Int16

    /// Attribute 0x0005 of Pump Configuration and Control: int16 or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X F")
    @conformance("PRSCOMP, [AUTO]")
    @nullable
    @range(min: -32767, max: 32767)
    @fallback(none: true)
    MinCompPressure: Int16

    /// Attribute 0x0006 of Pump Configuration and Control: int16 or null, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "X F")
    @conformance("PRSCOMP, [AUTO]")
    @nullable
    @range(min: -32767, max: 32767)
    @fallback(none: true)
    MaxCompPressure: Int16

    /// Attribute 0x0007 of Pump Configuration and Control: uint16 or null, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "X F")
    @conformance("SPD, [AUTO]")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    MinConstSpeed: UInt16

    /// Attribute 0x0008 of Pump Configuration and Control: uint16 or null, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "X F")
    @conformance("SPD, [AUTO]")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    MaxConstSpeed: UInt16

    /// Attribute 0x0009 of Pump Configuration and Control: uint16 or null, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "X F")
    @conformance("FLW, [AUTO]")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    MinConstFlow: UInt16

    /// Attribute 0x000A of Pump Configuration and Control: uint16 or null, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "X F")
    @conformance("FLW, [AUTO]")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    MaxConstFlow: UInt16

    /// Attribute 0x000B of Pump Configuration and Control: int16 or null, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "X F")
    @conformance("TEMP, [AUTO]")
    @nullable
    @range(min: -27315, max: 32767)
    @fallback(none: true)
    MinConstTemp: Int16

    /// Attribute 0x000C of Pump Configuration and Control: int16 or null, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "X F")
    @conformance("TEMP, [AUTO]")
    @nullable
    @range(min: -27315, max: 32767)
    @fallback(none: true)
    MaxConstTemp: Int16

    /// Attribute 0x0010 of Pump Configuration and Control: PumpStatusBitmap, read-only.
    @attribute(id: "0x0010", access: "R V")
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    PumpStatus: PumpStatusBitmap

    /// Attribute 0x0011 of Pump Configuration and Control: OperationModeEnum, read-only.
    @attribute(id: "0x0011", access: "R V", quality: "N")
    @conformance("M")
    @constraint(desc: true)
    EffectiveOperationMode: OperationModeEnum

    /// Attribute 0x0012 of Pump Configuration and Control: ControlModeEnum, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "N")
    @conformance("M")
    @constraint(desc: true)
    EffectiveControlMode: ControlModeEnum

    /// Attribute 0x0013 of Pump Configuration and Control: int16 or null, read-only.
    @attribute(id: "0x0013", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: -32767, max: 32767)
    @fallback(none: true)
    Capacity: Int16

    /// Attribute 0x0014 of Pump Configuration and Control: uint16 or null, read-only.
    @attribute(id: "0x0014", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    Speed: UInt16

    /// Attribute 0x0015 of Pump Configuration and Control: uint24 or null, readable and writable.
    @attribute(id: "0x0015", access: "RW VM", quality: "X N", writable: true)
    @conformance("O")
    @nullable
    @range(min: 0, max: 16777214)
    @fallback(value: 0)
    LifetimeRunningHours: UInt24

    /// Attribute 0x0016 of Pump Configuration and Control: uint24 or null, read-only.
    @attribute(id: "0x0016", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 16777214)
    @fallback(none: true)
    Power: UInt24

    /// Attribute 0x0017 of Pump Configuration and Control: uint32 or null, readable and writable.
    @attribute(id: "0x0017", access: "RW VM", quality: "X N", writable: true)
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(value: 0)
    LifetimeEnergyConsumed: UInt32

    /// Attribute 0x0020 of Pump Configuration and Control: OperationModeEnum, readable and writable.
    @attribute(id: "0x0020", access: "RW VM", quality: "N", writable: true)
    @conformance("M")
    @constraint(desc: true)
    @fallback(value: 0)
    OperationMode: OperationModeEnum

    /// Attribute 0x0021 of Pump Configuration and Control: ControlModeEnum, readable and writable.
    @attribute(id: "0x0021", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    ControlMode: ControlModeEnum
}

/// Event 0x00 of Pump Configuration and Control, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("O")
structure SupplyVoltageLowEvent {}

/// Event 0x01 of Pump Configuration and Control, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("O")
structure SupplyVoltageHighEvent {}

/// Event 0x02 of Pump Configuration and Control, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("O")
structure PowerMissingPhaseEvent {}

/// Event 0x03 of Pump Configuration and Control, priority info.
@event(id: "0x03", priority: "info", access: "V")
@conformance("O")
structure SystemPressureLowEvent {}

/// Event 0x04 of Pump Configuration and Control, priority info.
@event(id: "0x04", priority: "info", access: "V")
@conformance("O")
structure SystemPressureHighEvent {}

/// Event 0x05 of Pump Configuration and Control, priority critical.
@event(id: "0x05", priority: "critical", access: "V")
@conformance("O")
structure DryRunningEvent {}

/// Event 0x06 of Pump Configuration and Control, priority info.
@event(id: "0x06", priority: "info", access: "V")
@conformance("O")
structure MotorTemperatureHighEvent {}

/// Event 0x07 of Pump Configuration and Control, priority critical.
@event(id: "0x07", priority: "critical", access: "V")
@conformance("O")
structure PumpMotorFatalFailureEvent {}

/// Event 0x08 of Pump Configuration and Control, priority info.
@event(id: "0x08", priority: "info", access: "V")
@conformance("O")
structure ElectronicTemperatureHighEvent {}

/// Event 0x09 of Pump Configuration and Control, priority critical.
@event(id: "0x09", priority: "critical", access: "V")
@conformance("O")
structure PumpBlockedEvent {}

/// Event 0x0A of Pump Configuration and Control, priority info.
@event(id: "0x0A", priority: "info", access: "V")
@conformance("O")
structure SensorFailureEvent {}

/// Event 0x0B of Pump Configuration and Control, priority info.
@event(id: "0x0B", priority: "info", access: "V")
@conformance("O")
structure ElectronicNonFatalFailureEvent {}

/// Event 0x0C of Pump Configuration and Control, priority critical.
@event(id: "0x0C", priority: "critical", access: "V")
@conformance("O")
structure ElectronicFatalFailureEvent {}

/// Event 0x0D of Pump Configuration and Control, priority info.
@event(id: "0x0D", priority: "info", access: "V")
@conformance("O")
structure GeneralFaultEvent {}

/// Event 0x0E of Pump Configuration and Control, priority info.
@event(id: "0x0E", priority: "info", access: "V")
@conformance("O")
structure LeakageEvent {}

/// Event 0x0F of Pump Configuration and Control, priority info.
@event(id: "0x0F", priority: "info", access: "V")
@conformance("O")
structure AirDetectionEvent {}

/// Event 0x10 of Pump Configuration and Control, priority info.
@event(id: "0x10", priority: "info", access: "V")
@conformance("O")
structure TurbineOperationEvent {}

@matterType("enum8")
intEnum OperationModeEnum {
    Normal = 0
    @conformance("SPD")
    Minimum = 1
    @conformance("SPD")
    Maximum = 2
    @conformance("LOCAL")
    Local = 3
}

@matterType("enum8")
intEnum ControlModeEnum {
    @conformance("SPD")
    ConstantSpeed = 0
    @conformance("PRSCONST")
    ConstantPressure = 1
    @conformance("PRSCOMP")
    ProportionalPressure = 2
    @conformance("FLW")
    ConstantFlow = 3
    @conformance("TEMP")
    ConstantTemperature = 5
    @conformance("AUTO")
    Automatic = 7
}

@bitmap(type: "map16")
structure PumpStatusBitmap {
    @bit(from: 0, to: 0)
    DeviceFault: Bool

    @bit(from: 1, to: 1)
    SupplyFault: Bool

    @bit(from: 2, to: 2)
    SpeedLow: Bool

    @bit(from: 3, to: 3)
    SpeedHigh: Bool

    @bit(from: 4, to: 4)
    LocalOverride: Bool

    @bit(from: 5, to: 5)
    Running: Bool

    @bit(from: 6, to: 6)
    RemotePressure: Bool

    @bit(from: 7, to: 7)
    RemoteFlow: Bool

    @bit(from: 8, to: 8)
    RemoteTemperature: Bool
}
