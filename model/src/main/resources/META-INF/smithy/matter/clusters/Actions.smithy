$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.actions

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
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32

/// The cluster Actions, 0x0025.
@cluster(
    id: "0x0025"
    title: "Actions"
    publicId: "matter.Actions"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: ActionsAttributes
    events: [StateChangedEvent, ActionFailedEvent]
)
service ActionsCluster {
    version: "1"
    operations: [
        InstantActionCommand
        InstantActionWithTransitionCommand
        StartActionCommand
        StartActionWithDurationCommand
        StopActionCommand
        PauseActionCommand
        PauseActionWithDurationCommand
        ResumeActionCommand
        EnableActionCommand
        EnableActionWithDurationCommand
        DisableActionCommand
        DisableActionWithDurationCommand
    ]
}

structure ActionsAttributes {
    /// Attribute 0x0000 of Actions: list of ActionStruct, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @length(max: 256)
    @fallback(value: [])
    ActionList: ActionStructList

    /// Attribute 0x0001 of Actions: list of EndpointListStruct, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    @length(max: 256)
    @fallback(value: [])
    EndpointLists: EndpointListStructList

    /// Attribute 0x0002 of Actions: string, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("O")
    @length(max: 512)
    SetupURL: CharString
}

/// Command 0x00 of Actions; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("desc")
operation InstantActionCommand {
    input: InstantActionRequest
}

structure InstantActionRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32
}

/// Command 0x01 of Actions; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("desc")
operation InstantActionWithTransitionCommand {
    input: InstantActionWithTransitionRequest
}

structure InstantActionWithTransitionRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32

    @field(id: 2)
    @conformance("M")
    TransitionTime: UInt16
}

/// Command 0x02 of Actions; answered with a status.
@command(id: "0x02", access: "O", response: "status")
@conformance("desc")
operation StartActionCommand {
    input: StartActionRequest
}

structure StartActionRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32
}

/// Command 0x03 of Actions; answered with a status.
@command(id: "0x03", access: "O", response: "status")
@conformance("desc")
operation StartActionWithDurationCommand {
    input: StartActionWithDurationRequest
}

structure StartActionWithDurationRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32

    @field(id: 2)
    @conformance("M")
    Duration: UInt32
}

/// Command 0x04 of Actions; answered with a status.
@command(id: "0x04", access: "O", response: "status")
@conformance("desc")
operation StopActionCommand {
    input: StopActionRequest
}

structure StopActionRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32
}

/// Command 0x05 of Actions; answered with a status.
@command(id: "0x05", access: "O", response: "status")
@conformance("desc")
operation PauseActionCommand {
    input: PauseActionRequest
}

structure PauseActionRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32
}

/// Command 0x06 of Actions; answered with a status.
@command(id: "0x06", access: "O", response: "status")
@conformance("desc")
operation PauseActionWithDurationCommand {
    input: PauseActionWithDurationRequest
}

structure PauseActionWithDurationRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32

    @field(id: 2)
    @conformance("M")
    Duration: UInt32
}

/// Command 0x07 of Actions; answered with a status.
@command(id: "0x07", access: "O", response: "status")
@conformance("desc")
operation ResumeActionCommand {
    input: ResumeActionRequest
}

structure ResumeActionRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32
}

/// Command 0x08 of Actions; answered with a status.
@command(id: "0x08", access: "O", response: "status")
@conformance("desc")
operation EnableActionCommand {
    input: EnableActionRequest
}

structure EnableActionRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32
}

/// Command 0x09 of Actions; answered with a status.
@command(id: "0x09", access: "O", response: "status")
@conformance("desc")
operation EnableActionWithDurationCommand {
    input: EnableActionWithDurationRequest
}

structure EnableActionWithDurationRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32

    @field(id: 2)
    @conformance("M")
    Duration: UInt32
}

/// Command 0x0A of Actions; answered with a status.
@command(id: "0x0A", access: "O", response: "status")
@conformance("desc")
operation DisableActionCommand {
    input: DisableActionRequest
}

structure DisableActionRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32
}

/// Command 0x0B of Actions; answered with a status.
@command(id: "0x0B", access: "O", response: "status")
@conformance("desc")
operation DisableActionWithDurationCommand {
    input: DisableActionWithDurationRequest
}

structure DisableActionWithDurationRequest {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("O")
    InvokeID: UInt32

    @field(id: 2)
    @conformance("M")
    Duration: UInt32
}

/// Event 0x00 of Actions, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("M")
structure StateChangedEvent {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("M")
    InvokeID: UInt32

    @field(id: 2)
    @conformance("M")
    NewState: ActionStateEnum
}

/// Event 0x01 of Actions, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("M")
structure ActionFailedEvent {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("M")
    InvokeID: UInt32

    @field(id: 2)
    @conformance("M")
    NewState: ActionStateEnum

    @field(id: 3)
    @conformance("M")
    Error: ActionErrorEnum
}

@matterType("enum8")
intEnum ActionTypeEnum {
    Other = 0
    Scene = 1
    Sequence = 2
    Automation = 3
    Exception = 4
    Notification = 5
    Alarm = 6
}

@matterType("enum8")
intEnum ActionStateEnum {
    Inactive = 0
    Active = 1
    Paused = 2
    Disabled = 3
}

@matterType("enum8")
intEnum ActionErrorEnum {
    Unknown = 0
    Interrupted = 1
}

@matterType("enum8")
intEnum EndpointListTypeEnum {
    Other = 0
    Room = 1
    Zone = 2
}

@bitmap(type: "map16")
structure CommandBits {
    @bit(from: 0, to: 0)
    InstantAction: Bool

    @bit(from: 1, to: 1)
    InstantActionWithTransition: Bool

    @bit(from: 2, to: 2)
    StartAction: Bool

    @bit(from: 3, to: 3)
    StartActionWithDuration: Bool

    @bit(from: 4, to: 4)
    StopAction: Bool

    @bit(from: 5, to: 5)
    PauseAction: Bool

    @bit(from: 6, to: 6)
    PauseActionWithDuration: Bool

    @bit(from: 7, to: 7)
    ResumeAction: Bool

    @bit(from: 8, to: 8)
    EnableAction: Bool

    @bit(from: 9, to: 9)
    EnableActionWithDuration: Bool

    @bit(from: 10, to: 10)
    DisableAction: Bool

    @bit(from: 11, to: 11)
    DisableActionWithDuration: Bool
}

structure ActionStruct {
    @field(id: 0)
    @conformance("M")
    ActionID: UInt16

    @field(id: 1)
    @conformance("M")
    @length(max: 128)
    @constraint(maxCodePoints: 32, max: 128, on: "length")
    Name: CharString

    @field(id: 2)
    @conformance("M")
    Type: ActionTypeEnum

    @field(id: 3)
    @conformance("M")
    EndpointListID: UInt16

    @field(id: 4)
    @conformance("M")
    @constraint(min: 0, max: 4095)
    SupportedCommands: CommandBits

    @field(id: 5)
    @conformance("M")
    State: ActionStateEnum
}

structure EndpointListStruct {
    @field(id: 0)
    @conformance("M")
    EndpointListID: UInt16

    @field(id: 1)
    @conformance("M")
    @length(max: 128)
    @constraint(maxCodePoints: 32, max: 128, on: "length")
    Name: CharString

    @field(id: 2)
    @conformance("M")
    Type: EndpointListTypeEnum

    @field(id: 3)
    @conformance("M")
    @length(max: 256)
    Endpoints: EndpointNumberList
}

list ActionStructList {
    member: ActionStruct
}

list EndpointListStructList {
    member: EndpointListStruct
}

list EndpointNumberList {
    member: EndpointNumber
}
