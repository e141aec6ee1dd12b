$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.valveconfigurationandcontrol

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#EpochUs
use dev.connectorkit.matter.types#Percent
use dev.connectorkit.matter.types#UInt8

/// The cluster Valve Configuration and Control, 0x0081.
@cluster(
    id: "0x0081"
    title: "Valve Configuration and Control"
    publicId: "matter.ValveConfigurationandControl"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: ValveConfigurationAndControlAttributes
    events: [ValveStateChangedEvent, ValveFaultEvent]
    features: [
        { bit: 0, code: "TS", name: "TimeSync", conformance: "desc" }
        { bit: 1, code: "LVL", name: "Level", conformance: "O" }
    ]
)
service ValveConfigurationAndControlCluster {
    version: "1"
    operations: [
        OpenCommand
        CloseCommand
    ]
}

structure ValveConfigurationAndControlAttributes {
    /// Attribute 0x0000 of Valve Configuration and Control: elapsed-s or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 1, max: 4294967294)
    OpenDuration: ElapsedS

    /// Attribute 0x0001 of Valve Configuration and Control: elapsed-s or null, readable and writable.
    @attribute(id: "0x0001", access: "RW VO", quality: "X N", writable: true)
    @conformance("M")
    @nullable
    @range(min: 1, max: 4294967294)
    DefaultOpenDuration: ElapsedS

    /// Attribute 0x0002 of Valve Configuration and Control: epoch-us or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("TS")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    AutoCloseTime: EpochUs

    /// Attribute 0x0003 of Valve Configuration and Control: elapsed-s or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X Q")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    RemainingDuration: ElapsedS

    /// Attribute 0x0004 of Valve Configuration and Control: ValveStateEnum or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    CurrentState: ValveStateEnum

    /// Attribute 0x0005 of Valve Configuration and Control: ValveStateEnum or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    TargetState: ValveStateEnum

    /// Attribute 0x0006 of Valve Configuration and Control: percent or null, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "X")
    @conformance("LVL")
    @nullable
    CurrentLevel: Percent

    /// Attribute 0x0007 of Valve Configuration and Control: percent or null, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "X")
    @conformance("LVL")
    @nullable
    TargetLevel: Percent

    /// Attribute 0x0008 of Valve Configuration and Control: percent, readable and writable.
    @attribute(id: "0x0008", access: "RW VO", quality: "N", writable: true)
    @conformance("[LVL]")
    @range(min: 1, max: 100)
    @fallback(value: 100)
    DefaultOpenLevel: Percent

    /// Attribute 0x0009 of Valve Configuration and Control: ValveFaultBitmap, read-only.
    @attribute(id: "0x0009", access: "R V")
    @conformance("O")
    @fallback(value: 0)
    ValveFault: ValveFaultBitmap

    /// Attribute 0x000A of Valve Configuration and Control: uint8, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "F")
    @conformance("[LVL]")
    @range(min: 1, max: 50)
    @fallback(value: 1)
    LevelStep: UInt8
}

/// Command 0x00 of Valve Configuration and Control; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation OpenCommand {
    input: OpenRequest
}

structure OpenRequest {
    @field(id: 0, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 1, max: 4294967294)
    OpenDuration: ElapsedS

    @field(id: 1)
    @conformance("[LVL]")
    @range(min: 1, max: 100)
    TargetLevel: Percent
}

/// Command 0x01 of Valve Configuration and Control; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("M")
operation CloseCommand {
    input: CloseRequest
}

structure CloseRequest {}

/// Event 0x00 of Valve Configuration and Control, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("O")
structure ValveStateChangedEvent {
    @field(id: 0)
    @conformance("M")
    ValveState: ValveStateEnum

    @field(id: 1)
    @conformance("LVL")
    ValveLevel: Percent
}

/// Event 0x01 of Valve Configuration and Control, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("O")
structure ValveFaultEvent {
    @field(id: 0)
    @conformance("M")
    ValveFault: ValveFaultBitmap
}

@matterType("enum8")
intEnum ValveStateEnum {
    Closed = 0
    Open = 1
    Transitioning = 2
}

@matterType("enum8")
intEnum StatusCodeEnum {
    FailureDueToFault = 2
}

@bitmap(type: "map16")
structure ValveFaultBitmap {
    @bit(from: 0, to: 0)
    GeneralFault: Bool

    @bit(from: 1, to: 1)
    Blocked: Bool

    @bit(from: 2, to: 2)
    Leaking: Bool

    @bit(from: 3, to: 3)
    NotConnected: Bool

    @bit(from: 4, to: 4)
    ShortCircuit: Bool

    @bit(from: 5, to: 5)
    CurrentExceeded: Bool
}
