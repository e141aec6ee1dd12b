$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.ovencavityoperationalstate

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.operationalstate#ErrorStateEnum
use dev.connectorkit.matter.operationalstate#OperationalStateEnum
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#Enum8
use dev.connectorkit.matter.types#UInt8

/// The cluster Oven Cavity Operational State, 0x0048.
@cluster(
    id: "0x0048"
    title: "Oven Cavity Operational State"
    publicId: "matter.OvenCavityOperationalState"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    base: "OperationalState"
    attributes: OvenCavityOperationalStateAttributes
    events: [OperationalErrorEvent, OperationCompletionEvent]
    withdrawn: [
        { kind: "command", id: "0x00", name: "Pause", reason: "disallowed" }
        { kind: "command", id: "0x03", name: "Resume", reason: "disallowed" }
    ]
)
service OvenCavityOperationalStateCluster {
    version: "2"
    operations: [
        StopCommand
        StartCommand
    ]
}

structure OvenCavityOperationalStateAttributes {
    /// Attribute 0x0000 of Oven Cavity Operational State: list of string or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 32)
    PhaseList: PhaseListList

    /// Attribute 0x0001 of Oven Cavity Operational State: uint8 or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    @constraint(desc: true)
    CurrentPhase: UInt8

    /// Attribute 0x0002 of Oven Cavity Operational State: elapsed-s or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X Q")
    @conformance("O")
    @nullable
    @range(min: 0, max: 259200)
    @fallback(none: true)
    CountdownTime: ElapsedS

    /// Attribute 0x0003 of Oven Cavity Operational State: list of OperationalStateStruct, read-only.
    @attribute(id: "0x0003", access: "R V")
    @conformance("M")
    @constraint(desc: true, on: "count")
    OperationalStateList: OperationalStateStructList

    /// Attribute 0x0004 of Oven Cavity Operational State: OperationalStateEnum, read-only.
    @attribute(id: "0x0004", access: "R V")
    @conformance("M")
    OperationalState: OperationalStateEnum

    /// Attribute 0x0005 of Oven Cavity Operational State: ErrorStateStruct, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("M")
    @constraint(desc: true)
    OperationalError: ErrorStateStruct
}

/// Command 0x01 of Oven Cavity Operational State; answered with OperationalCommandResponse.
@command(id: "0x01", access: "O")
@conformance("Start, O")
operation StopCommand {
    input: StopRequest
    output: OperationalCommandResponse
}

structure StopRequest {}

/// Command 0x02 of Oven Cavity Operational State; answered with OperationalCommandResponse.
@command(id: "0x02", access: "O")
@conformance("O")
operation StartCommand {
    input: StartRequest
    output: OperationalCommandResponse
}

structure StartRequest {}

/// Response 0x04 of Oven Cavity Operational State.
@commandResponse(id: "0x04")
@conformance("Pause | Stop | Start | Resume")
structure OperationalCommandResponse {
    @field(id: 0)
    @conformance("M")
    CommandResponseState: ErrorStateStruct
}

/// Event 0x00 of Oven Cavity Operational State, priority critical.
@event(id: "0x00", priority: "critical", access: "V")
@conformance("M")
structure OperationalErrorEvent {
    @field(id: 0)
    @conformance("M")
    ErrorState: ErrorStateStruct
}

/// Event 0x01 of Oven Cavity Operational State, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("O")
structure OperationCompletionEvent {
    @field(id: 0)
    @conformance("M")
    CompletionErrorCode: Enum8

    @field(id: 1, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    TotalOperationalTime: ElapsedS

    @field(id: 2, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    PausedTime: ElapsedS
}

structure OperationalStateStruct {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 0)
    OperationalStateID: OperationalStateEnum

    @field(id: 1)
    @conformance("OperationalStateID >= 128 & OperationalStateID <= 191")
    @length(max: 64)
    OperationalStateLabel: CharString
}

structure ErrorStateStruct {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 0)
    ErrorStateID: ErrorStateEnum

    @field(id: 1)
    @conformance("ErrorStateID >= 128 & ErrorStateID <= 191")
    @length(max: 64)
    ErrorStateLabel: CharString

    @field(id: 2)
    @conformance("O")
    @length(max: 64)
    ErrorStateDetails: CharString
}

list OperationalStateStructList {
    member: OperationalStateStruct
}

list PhaseListList {
    @length(max: 64)
    member: CharString
}
