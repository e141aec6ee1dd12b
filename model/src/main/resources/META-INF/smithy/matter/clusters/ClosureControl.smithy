$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.closurecontrol

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
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#ThreeLevelAutoEnum

/// The cluster Closure Control, 0x0104.
@cluster(
    id: "0x0104"
    title: "Closure Control"
    publicId: "matter.ClosureControl"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.5"
    provisional: true
    attributes: ClosureControlAttributes
    events: [OperationalErrorEvent, MovementCompletedEvent, EngageStateChangedEvent, SecureStateChangedEvent]
    features: [
        { bit: 0, code: "PS", name: "Positioning", conformance: "O.a+" }
        { bit: 1, code: "LT", name: "MotionLatching", conformance: "O.a+" }
        { bit: 2, code: "IS", name: "Instantaneous", conformance: "O" }
        { bit: 3, code: "SP", name: "Speed", conformance: "[PS & !IS]" }
        { bit: 4, code: "VT", name: "Ventilation", conformance: "[PS]" }
        { bit: 5, code: "PD", name: "Pedestrian", conformance: "[PS]" }
        { bit: 6, code: "CL", name: "Calibration", conformance: "[PS]" }
        { bit: 7, code: "PT", name: "Protection", conformance: "O" }
        { bit: 8, code: "MO", name: "ManuallyOperable", conformance: "O" }
    ]
)
service ClosureControlCluster {
    version: "1"
    operations: [
        StopCommand
        MoveToCommand
        CalibrateCommand
    ]
}

structure ClosureControlAttributes {
    /// Attribute 0x0000 of Closure Control: elapsed-s or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X Q")
    @conformance("[PS & !IS]")
    @nullable
    @range(min: 0, max: 259200)
    @fallback(none: true)
    CountdownTime: ElapsedS

    /// Attribute 0x0001 of Closure Control: MainStateEnum, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    MainState: MainStateEnum

    /// Attribute 0x0002 of Closure Control: list of ClosureErrorEnum, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    @length(max: 10)
    CurrentErrorList: ClosureErrorEnumList

    /// Attribute 0x0003 of Closure Control: OverallCurrentStateStruct or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @fallback(none: true)
    OverallCurrentState: OverallCurrentStateStruct

    /// Attribute 0x0004 of Closure Control: OverallTargetStateStruct or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @fallback(none: true)
    OverallTargetState: OverallTargetStateStruct

    /// Attribute 0x0005 of Closure Control: LatchControlModesBitmap, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "F")
    @conformance("LT")
    LatchControlModes: LatchControlModesBitmap
}

/// Command 0x00 of Closure Control; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("!IS")
operation StopCommand {
    input: StopRequest
}

structure StopRequest {}

/// Command 0x01 of Closure Control; answered with a status.
@command(id: "0x01", access: "O T", response: "status")
@conformance("M")
operation MoveToCommand {
    input: MoveToRequest
}

structure MoveToRequest {
    @field(id: 0)
    @conformance("O.a+")
    Position: TargetPositionEnum

    @field(id: 1)
    @conformance("O.a+")
    Latch: Bool

    @field(id: 2)
    @conformance("O.a+")
    @fallback(value: 0)
    Speed: ThreeLevelAutoEnum
}

/// Command 0x02 of Closure Control; answered with a status.
@command(id: "0x02", access: "M T", response: "status")
@conformance("CL")
operation CalibrateCommand {
    input: CalibrateRequest
}

structure CalibrateRequest {}

/// Event 0x00 of Closure Control, priority critical.
@event(id: "0x00", priority: "critical", access: "V")
@conformance("M")
structure OperationalErrorEvent {
    @field(id: 0)
    @conformance("M")
    @length(min: 1, max: 10)
    ErrorState: ClosureErrorEnumList
}

/// Event 0x01 of Closure Control, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("!IS")
structure MovementCompletedEvent {}

/// Event 0x02 of Closure Control, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("MO")
structure EngageStateChangedEvent {
    @field(id: 0)
    @conformance("M")
    EngageValue: Bool
}

/// Event 0x03 of Closure Control, priority info.
@event(id: "0x03", priority: "info", access: "V")
@conformance("M")
structure SecureStateChangedEvent {
    @field(id: 0)
    @conformance("M")
    SecureValue: Bool
}

@matterType("enum8")
intEnum CurrentPositionEnum {
    FullyClosed = 0
    FullyOpened = 1
    PartiallyOpened = 2
    @conformance("PD")
    OpenedForPedestrian = 3
    @conformance("VT")
    OpenedForVentilation = 4
    OpenedAtSignature = 5
}

@matterType("enum8")
intEnum TargetPositionEnum {
    MoveToFullyClosed = 0
    MoveToFullyOpen = 1
    @conformance("PD")
    MoveToPedestrianPosition = 2
    @conformance("VT")
    MoveToVentilationPosition = 3
    MoveToSignaturePosition = 4
}

@matterType("enum8")
intEnum MainStateEnum {
    Stopped = 0
    Moving = 1
    WaitingForMotion = 2
    Error = 3
    @conformance("CL")
    Calibrating = 4
    @conformance("PT")
    Protected = 5
    @conformance("MO")
    Disengaged = 6
    SetupRequired = 7
}

@matterType("enum8")
intEnum ClosureErrorEnum {
    PhysicallyBlocked = 0
    BlockedBySensor = 1
    TemperatureLimited = 2
    MaintenanceRequired = 3
    InternalInterference = 4
}

@bitmap(type: "map8")
structure LatchControlModesBitmap {
    @bit(from: 0, to: 0)
    @conformance("LT")
    RemoteLatching: Bool

    @bit(from: 1, to: 1)
    @conformance("LT")
    RemoteUnlatching: Bool
}

structure OverallCurrentStateStruct {
    @field(id: 0, quality: "X")
    @conformance("PS")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    Position: CurrentPositionEnum

    @field(id: 1, quality: "X")
    @conformance("LT")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    Latch: Bool

    @field(id: 2)
    @conformance("SP")
    @constraint(desc: true)
    Speed: ThreeLevelAutoEnum

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    SecureState: Bool
}

structure OverallTargetStateStruct {
    @field(id: 0, quality: "X")
    @conformance("PS")
    @nullable
    @fallback(none: true)
    Position: TargetPositionEnum

    @field(id: 1, quality: "X")
    @conformance("LT")
    @nullable
    @fallback(none: true)
    Latch: Bool

    @field(id: 2)
    @conformance("SP")
    Speed: ThreeLevelAutoEnum
}

list ClosureErrorEnumList {
    member: ClosureErrorEnum
}
