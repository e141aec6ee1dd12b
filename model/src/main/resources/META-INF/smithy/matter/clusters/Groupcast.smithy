$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.groupcast

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#ClusterId
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#GroupId
use dev.connectorkit.matter.types#Ipv6Address
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32

/// The cluster Groupcast, 0x0065.
@cluster(
    id: "0x0065"
    title: "Groupcast"
    publicId: "matter.Groupcast"
    classification: "node"
    revisions: { "1.6": 1 }
    since: "1.6"
    provisional: true
    attributes: GroupcastAttributes
    events: [GroupcastTestingEvent]
    features: [
        { bit: 0, code: "LN", name: "Listener", conformance: "P, O.a+" }
        { bit: 1, code: "SD", name: "Sender", conformance: "P, O.a+" }
        { bit: 2, code: "PGA", name: "PerGroup", conformance: "P, O" }
    ]
)
service GroupcastCluster {
    version: "1"
    operations: [
        JoinGroupCommand
        LeaveGroupCommand
        UpdateGroupKeyCommand
        ConfigureAuxiliaryACLCommand
        GroupcastTestingCommand
    ]
}

structure GroupcastAttributes {
    /// Attribute 0x0000 of Groupcast: list of MembershipStruct, read-only.
    @attribute(id: "0x0000", access: "R F V", quality: "N", provisional: true)
    @conformance("P, M")
    @constraint(desc: true, on: "count")
    Membership: MembershipStructList

    /// Attribute 0x0001 of Groupcast: uint16, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F", provisional: true)
    @conformance("P, M")
    @range(min: 10, max: 65535)
    MaxMembershipCount: UInt16

    /// Attribute 0x0002 of Groupcast: uint16, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F", provisional: true)
    @conformance("P, M")
    @range(min: 1, max: 65535)
    MaxMcastAddrCount: UInt16

    /// Attribute 0x0003 of Groupcast: uint16, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F", provisional: true)
    @conformance("P, M")
    UsedMcastAddrCount: UInt16

    /// Attribute 0x0004 of Groupcast: fabric-idx, read-only.
    @attribute(id: "0x0004", access: "R V", provisional: true)
    @conformance("P, M")
    FabricUnderTest: FabricIndex
}

/// Command 0x00 of Groupcast; answered with a status.
@command(id: "0x00", access: "F M", provisional: true, response: "status")
@conformance("P, M")
operation JoinGroupCommand {
    input: JoinGroupRequest
}

structure JoinGroupRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true, on: "count")
    Endpoints: EndpointNumberList

    @field(id: 2)
    @conformance("M")
    @range(min: 1, max: 65535)
    KeySetID: UInt16

    @field(id: 3)
    @conformance("O")
    @length(min: 16, max: 16)
    Key: OctetString

    @field(id: 4)
    @conformance("[LN]")
    UseAuxiliaryACL: Bool

    @field(id: 5)
    @conformance("[LN]")
    ReplaceEndpoints: Bool

    @field(id: 6)
    @conformance("O")
    McastAddrPolicy: MulticastAddrPolicyEnum
}

/// Command 0x01 of Groupcast; answered with LeaveGroupResponse.
@command(id: "0x01", access: "F M", provisional: true)
@conformance("P, M")
operation LeaveGroupCommand {
    input: LeaveGroupRequest
    output: LeaveGroupResponse
}

structure LeaveGroupRequest {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId

    @field(id: 1)
    @conformance("O")
    @length(min: 1, max: 20)
    Endpoints: EndpointNumberList
}

/// Command 0x03 of Groupcast; answered with a status.
@command(id: "0x03", access: "F M", provisional: true, response: "status")
@conformance("P, M")
operation UpdateGroupKeyCommand {
    input: UpdateGroupKeyRequest
}

structure UpdateGroupKeyRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    KeySetID: UInt16

    @field(id: 2)
    @conformance("O")
    @length(min: 16, max: 16)
    Key: OctetString
}

/// Command 0x04 of Groupcast; answered with a status.
@command(id: "0x04", access: "F A", provisional: true, response: "status")
@conformance("P, LN")
operation ConfigureAuxiliaryACLCommand {
    input: ConfigureAuxiliaryACLRequest
}

structure ConfigureAuxiliaryACLRequest {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    UseAuxiliaryACL: Bool
}

/// Command 0x05 of Groupcast; answered with a status.
@command(id: "0x05", access: "F A", provisional: true, response: "status")
@conformance("P, M")
operation GroupcastTestingCommand {
    input: GroupcastTestingRequest
}

structure GroupcastTestingRequest {
    @field(id: 0)
    @conformance("M")
    TestOperation: GroupcastTestingEnum

    @field(id: 1)
    @conformance("O")
    @range(min: 10, max: 1200)
    @fallback(value: 60)
    DurationSeconds: UInt16
}

/// Response 0x02 of Groupcast.
@commandResponse(id: "0x02")
@conformance("P, M")
structure LeaveGroupResponse {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @length(max: 20)
    Endpoints: EndpointNumberList
}

/// Event 0x00 of Groupcast, priority info.
@event(id: "0x00", priority: "info", access: "S A", provisional: true)
@conformance("P, M")
structure GroupcastTestingEvent {
    @field(id: 0, access: "S")
    @conformance("O")
    SourceIpAddress: Ipv6Address

    @field(id: 1, access: "S")
    @conformance("O")
    DestinationIpAddress: Ipv6Address

    @field(id: 2, access: "S")
    @conformance("O")
    GroupID: GroupId

    @field(id: 3, access: "S")
    @conformance("O")
    EndpointID: EndpointNumber

    @field(id: 4, access: "S")
    @conformance("O")
    ClusterID: ClusterId

    @field(id: 5, access: "S")
    @conformance("O")
    ElementID: UInt32

    @field(id: 6, access: "S")
    @conformance("O")
    AccessAllowed: Bool

    @field(id: 7, access: "S")
    @conformance("M")
    GroupcastTestResult: GroupcastTestResultEnum

    @field(id: 254)
    FabricIndex: FabricIndex
}

@matterType("enum8")
intEnum MulticastAddrPolicyEnum {
    IanaAddr = 0
    @conformance("PGA")
    PerGroup = 1
}

@matterType("enum8")
intEnum GroupcastTestingEnum {
    DisableTesting = 0
    @conformance("LN")
    EnableListenerTesting = 1
    @conformance("SD")
    EnableSenderTesting = 2
}

@matterType("enum8")
intEnum GroupcastTestResultEnum {
    Success = 0
    GeneralError = 1
    MessageReplay = 2
    FailedAuth = 3
    NoAvailableKey = 4
    SendFailure = 5
}

@fabricScoped
structure MembershipStruct {
    @field(id: 0, access: "F")
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId

    @field(id: 1, access: "F")
    @conformance("LN")
    @length(max: 255)
    Endpoints: EndpointNumberList

    @field(id: 2, access: "S")
    @conformance("M")
    @range(min: 1, max: 65535)
    KeySetID: UInt16

    @field(id: 3, access: "F")
    @conformance("LN")
    HasAuxiliaryACL: Bool

    @field(id: 4, access: "F")
    @conformance("M")
    @fallback(value: 0)
    McastAddrPolicy: MulticastAddrPolicyEnum

    @field(id: 254)
    FabricIndex: FabricIndex
}

list EndpointNumberList {
    member: EndpointNumber
}

list MembershipStructList {
    member: MembershipStruct
}
