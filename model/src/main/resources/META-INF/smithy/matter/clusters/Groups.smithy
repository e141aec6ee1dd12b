$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.groups

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#GroupId
use dev.connectorkit.matter.types#Status
use dev.connectorkit.matter.types#UInt8

/// The cluster Groups, 0x0004.
@cluster(
    id: "0x0004"
    title: "Groups"
    publicId: "matter.Groups"
    classification: "endpoint"
    revisions: { "1.4": 4, "1.6": 4 }
    attributes: GroupsAttributes
    features: [{ bit: 0, code: "GN", name: "GroupNames" }]
)
service GroupsCluster {
    version: "4"
    operations: [
        AddGroupCommand
        ViewGroupCommand
        GetGroupMembershipCommand
        RemoveGroupCommand
        RemoveAllGroupsCommand
        AddGroupIfIdentifyingCommand
    ]
}

structure GroupsAttributes {
    /// Attribute 0x0000 of Groups: NameSupportBitmap, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @constraint(desc: true)
    NameSupport: NameSupportBitmap
}

/// Command 0x00 of Groups; answered with AddGroupResponse.
@command(id: "0x00", access: "F M")
@conformance("M")
operation AddGroupCommand {
    input: AddGroupRequest
    output: AddGroupResponse
}

structure AddGroupRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @length(max: 16)
    GroupName: CharString
}

/// Command 0x01 of Groups; answered with ViewGroupResponse.
@command(id: "0x01", access: "F O")
@conformance("M")
operation ViewGroupCommand {
    input: ViewGroupRequest
    output: ViewGroupResponse
}

structure ViewGroupRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId
}

/// Command 0x02 of Groups; answered with GetGroupMembershipResponse.
@command(id: "0x02", access: "F O")
@conformance("M")
operation GetGroupMembershipCommand {
    input: GetGroupMembershipRequest
    output: GetGroupMembershipResponse
}

structure GetGroupMembershipRequest {
    @field(id: 0)
    @conformance("M")
    GroupList: GetGroupMembershipRequestGroupListList
}

/// Command 0x03 of Groups; answered with RemoveGroupResponse.
@command(id: "0x03", access: "F M")
@conformance("M")
operation RemoveGroupCommand {
    input: RemoveGroupRequest
    output: RemoveGroupResponse
}

structure RemoveGroupRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId
}

/// Command 0x04 of Groups; answered with a status.
@command(id: "0x04", access: "F M", response: "status")
@conformance("M")
operation RemoveAllGroupsCommand {
    input: RemoveAllGroupsRequest
}

structure RemoveAllGroupsRequest {}

/// Command 0x05 of Groups; answered with a status.
@command(id: "0x05", access: "F M", response: "status")
@conformance("M")
operation AddGroupIfIdentifyingCommand {
    input: AddGroupIfIdentifyingRequest
}

structure AddGroupIfIdentifyingRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @length(max: 16)
    GroupName: CharString
}

/// Response 0x00 of Groups.
@commandResponse(id: "0x00")
@conformance("M")
structure AddGroupResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId
}

/// Response 0x01 of Groups.
@commandResponse(id: "0x01")
@conformance("M")
structure ViewGroupResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId

    @field(id: 2)
    @conformance("M")
    @length(max: 16)
    GroupName: CharString
}

/// Response 0x02 of Groups.
@commandResponse(id: "0x02")
@conformance("M")
structure GetGroupMembershipResponse {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    Capacity: UInt8

    @field(id: 1)
    @conformance("M")
    GroupList: GetGroupMembershipResponseGroupListList
}

/// Response 0x03 of Groups.
@commandResponse(id: "0x03")
@conformance("M")
structure RemoveGroupResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupID: GroupId
}

@bitmap(type: "map8")
structure NameSupportBitmap {
    @bit(from: 7, to: 7)
    GroupNames: Bool
}

list GetGroupMembershipRequestGroupListList {
    @range(min: 1, max: 65535)
    member: GroupId
}

list GetGroupMembershipResponseGroupListList {
    @range(min: 1, max: 65535)
    member: GroupId
}
