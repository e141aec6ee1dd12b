$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.messages

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64

/// The cluster Messages, 0x0097.
@cluster(
    id: "0x0097"
    title: "Messages"
    publicId: "matter.Messages"
    classification: "application"
    revisions: { "1.4": 3, "1.6": 3 }
    attributes: MessagesAttributes
    events: [MessageQueuedEvent, MessagePresentedEvent, MessageCompleteEvent]
    features: [
        { bit: 0, code: "CONF", name: "ReceivedConfirmation", conformance: "O" }
        { bit: 1, code: "RESP", name: "ConfirmationResponse", conformance: "[CONF]" }
        { bit: 2, code: "RPLY", name: "ConfirmationReply", conformance: "[CONF]" }
        { bit: 3, code: "PROT", name: "ProtectedMessages", conformance: "O" }
    ]
)
service MessagesCluster {
    version: "3"
    operations: [
        PresentMessagesRequestCommand
        CancelMessagesRequestCommand
    ]
}

structure MessagesAttributes {
    /// Attribute 0x0000 of Messages: list of MessageStruct, read-only.
    @attribute(id: "0x0000", access: "R F V")
    @conformance("M")
    @length(max: 8)
    Messages: MessageStructList

    /// Attribute 0x0001 of Messages: list of MessageID, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    @length(max: 8)
    ActiveMessageIDs: MessageIDList
}

/// Command 0x00 of Messages; answered with a status.
@command(id: "0x00", access: "F O", response: "status")
@conformance("M")
operation PresentMessagesRequestCommand {
    input: PresentMessagesRequestRequest
}

structure PresentMessagesRequestRequest {
    @field(id: 0)
    @conformance("M")
    MessageID: MessageID

    @field(id: 1)
    @conformance("M")
    Priority: MessagePriorityEnum

    @field(id: 2)
    @conformance("M")
    MessageControl: MessageControlBitmap

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    StartTime: EpochS

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    Duration: UInt64

    @field(id: 5)
    @conformance("M")
    @length(max: 256)
    MessageText: CharString

    @field(id: 6)
    @conformance("RESP")
    @length(max: 4)
    Responses: MessageResponseOptionStructList
}

/// Command 0x01 of Messages; answered with a status.
@command(id: "0x01", access: "F O", response: "status")
@conformance("M")
operation CancelMessagesRequestCommand {
    input: CancelMessagesRequestRequest
}

structure CancelMessagesRequestRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 8)
    MessageIDs: MessageIDList
}

/// Event 0x00 of Messages, priority info.
@event(id: "0x00", priority: "info", access: "S V")
@conformance("M")
structure MessageQueuedEvent {
    @field(id: 0, access: "S")
    @conformance("M")
    MessageID: MessageID

    @field(id: 254)
    FabricIndex: FabricIndex
}

/// Event 0x01 of Messages, priority info.
@event(id: "0x01", priority: "info", access: "S V")
@conformance("M")
structure MessagePresentedEvent {
    @field(id: 0, access: "S")
    @conformance("M")
    MessageID: MessageID

    @field(id: 254)
    FabricIndex: FabricIndex
}

/// Event 0x02 of Messages, priority info.
@event(id: "0x02", priority: "info", access: "S V")
@conformance("M")
structure MessageCompleteEvent {
    @field(id: 0, access: "S")
    @conformance("M")
    MessageID: MessageID

    @field(id: 1, access: "S", quality: "X")
    @conformance("RESP")
    @nullable
    @range(min: 0, max: 4294967294)
    ResponseID: UInt32

    @field(id: 2, access: "S", quality: "X")
    @conformance("RPLY")
    @nullable
    @length(max: 256)
    Reply: CharString

    @field(id: 3, access: "S", quality: "X")
    @conformance("M")
    @nullable
    FutureMessagesPreference: FutureMessagePreferenceEnum

    @field(id: 254)
    FabricIndex: FabricIndex
}

@matterType("enum8")
intEnum FutureMessagePreferenceEnum {
    Allowed = 0
    Increased = 1
    Reduced = 2
    Disallowed = 3
    Banned = 4
}

@matterType("enum8")
intEnum MessagePriorityEnum {
    Low = 0
    Medium = 1
    High = 2
    Critical = 3
}

@bitmap(type: "map16")
structure MessageControlBitmap {
    @bit(from: 0, to: 0)
    @conformance("CONF")
    ConfirmationRequired: Bool

    @bit(from: 1, to: 1)
    @conformance("RESP")
    ResponseRequired: Bool

    @bit(from: 2, to: 2)
    @conformance("RPLY")
    ReplyMessage: Bool

    @bit(from: 3, to: 3)
    @conformance("CONF")
    MessageConfirmed: Bool

    @bit(from: 4, to: 4)
    @conformance("PROT")
    MessageProtected: Bool
}

@fabricScoped
structure MessageStruct {
    @field(id: 0, access: "S")
    @conformance("M")
    MessageID: MessageID

    @field(id: 1, access: "S")
    @conformance("M")
    Priority: MessagePriorityEnum

    @field(id: 2, access: "S")
    @conformance("M")
    MessageControl: MessageControlBitmap

    @field(id: 3, access: "S", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    StartTime: EpochS

    @field(id: 4, access: "S", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    Duration: UInt64

    @field(id: 5, access: "S")
    @conformance("M")
    @length(max: 256)
    MessageText: CharString

    @field(id: 6, access: "S")
    @conformance("RESP")
    @length(max: 4)
    Responses: MessageResponseOptionStructList

    @field(id: 254)
    FabricIndex: FabricIndex
}

structure MessageResponseOptionStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    MessageResponseID: UInt32

    @field(id: 1)
    @conformance("M")
    @length(max: 32)
    Label: CharString
}

@matterType("MessageID")
@length(min: 16, max: 16)
blob MessageID

list MessageIDList {
    member: MessageID
}

list MessageResponseOptionStructList {
    member: MessageResponseOptionStruct
}

list MessageStructList {
    member: MessageStruct
}
