$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.jointfabricdatastore

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ClusterId
use dev.connectorkit.matter.types#DeviceTypeId
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#EpochUs
use dev.connectorkit.matter.types#GroupId
use dev.connectorkit.matter.types#NodeId
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#Status
use dev.connectorkit.matter.types#SubjectId
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#VendorId

/// The cluster Joint Fabric Datastore, 0x0752.
@cluster(
    id: "0x0752"
    title: "Joint Fabric Datastore"
    publicId: "matter.JointFabricDatastore"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: JointFabricDatastoreAttributes
)
service JointFabricDatastoreCluster {
    version: "1"
    operations: [
        AddKeySetCommand
        UpdateKeySetCommand
        RemoveKeySetCommand
        AddGroupCommand
        UpdateGroupCommand
        RemoveGroupCommand
        AddAdminCommand
        UpdateAdminCommand
        RemoveAdminCommand
        AddPendingNodeCommand
        RefreshNodeCommand
        UpdateNodeCommand
        RemoveNodeCommand
        UpdateEndpointForNodeCommand
        AddGroupIDToEndpointForNodeCommand
        RemoveGroupIDFromEndpointForNodeCommand
        AddBindingToEndpointForNodeCommand
        RemoveBindingFromEndpointForNodeCommand
        AddACLToNodeCommand
        RemoveACLFromNodeCommand
    ]
}

structure JointFabricDatastoreAttributes {
    /// Attribute 0x0000 of Joint Fabric Datastore: octstr, read-only.
    @attribute(id: "0x0000", access: "R A", quality: "N")
    @conformance("M")
    @length(max: 400)
    AnchorRootCA: OctetString

    /// Attribute 0x0001 of Joint Fabric Datastore: node-id, read-only.
    @attribute(id: "0x0001", access: "R A", quality: "N")
    @conformance("M")
    AnchorNodeID: NodeId

    /// Attribute 0x0002 of Joint Fabric Datastore: vendor-id, read-only.
    @attribute(id: "0x0002", access: "R A", quality: "N")
    @conformance("M")
    AnchorVendorID: VendorId

    /// Attribute 0x0003 of Joint Fabric Datastore: string, read-only.
    @attribute(id: "0x0003", access: "R A", quality: "N")
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString

    /// Attribute 0x0004 of Joint Fabric Datastore: list of DatastoreGroupKeySetStruct, read-only.
    @attribute(id: "0x0004", access: "R A", quality: "N")
    @conformance("M")
    @length(min: 1, max: 254)
    GroupKeySetList: DatastoreGroupKeySetStructList

    /// Attribute 0x0005 of Joint Fabric Datastore: list of DatastoreGroupInformationEntryStruct, read-only.
    @attribute(id: "0x0005", access: "R A", quality: "N")
    @conformance("M")
    @length(min: 1, max: 254)
    GroupList: DatastoreGroupInformationEntryStructList

    /// Attribute 0x0006 of Joint Fabric Datastore: list of DatastoreNodeInformationEntryStruct, read-only.
    @attribute(id: "0x0006", access: "R A", quality: "N")
    @conformance("M")
    @length(max: 1024)
    NodeList: DatastoreNodeInformationEntryStructList

    /// Attribute 0x0007 of Joint Fabric Datastore: list of DatastoreAdministratorInformationEntryStruct, read-only.
    @attribute(id: "0x0007", access: "R A", quality: "N")
    @conformance("M")
    @length(min: 1, max: 32)
    AdminList: DatastoreAdministratorInformationEntryStructList

    /// Attribute 0x0008 of Joint Fabric Datastore: DatastoreStatusEntryStruct, read-only.
    @attribute(id: "0x0008", access: "R A", quality: "N")
    @conformance("M")
    Status: DatastoreStatusEntryStruct

    /// Attribute 0x0009 of Joint Fabric Datastore: list of DatastoreEndpointGroupIDEntryStruct, read-only.
    @attribute(id: "0x0009", access: "R A", quality: "N", since: "1.4.2")
    @conformance("M")
    @length(max: 8192)
    EndpointGroupIDList: DatastoreEndpointGroupIDEntryStructList

    /// Attribute 0x000A of Joint Fabric Datastore: list of DatastoreEndpointBindingEntryStruct, read-only.
    @attribute(id: "0x000A", access: "R A", quality: "N", since: "1.4.2")
    @conformance("M")
    @length(max: 8192)
    EndpointBindingList: DatastoreEndpointBindingEntryStructList

    /// Attribute 0x000B of Joint Fabric Datastore: list of DatastoreNodeKeySetEntryStruct, read-only.
    @attribute(id: "0x000B", access: "R A", quality: "N", since: "1.4.2")
    @conformance("M")
    @length(max: 8192)
    NodeKeySetList: DatastoreNodeKeySetEntryStructList

    /// Attribute 0x000C of Joint Fabric Datastore: list of DatastoreACLEntryStruct, read-only.
    @attribute(id: "0x000C", access: "R A", quality: "N", since: "1.4.2")
    @conformance("M")
    @length(max: 8192)
    NodeACLList: DatastoreACLEntryStructList

    /// Attribute 0x000D of Joint Fabric Datastore: list of DatastoreEndpointEntryStruct, read-only.
    @attribute(id: "0x000D", access: "R A", quality: "N", since: "1.4.2")
    @conformance("M")
    @length(max: 8192)
    NodeEndpointList: DatastoreEndpointEntryStructList
}

/// Command 0x00 of Joint Fabric Datastore; answered with a status.
@command(id: "0x00", access: "A", response: "status")
@conformance("M")
operation AddKeySetCommand {
    input: AddKeySetRequest
}

structure AddKeySetRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    GroupKeySet: DatastoreGroupKeySetStruct
}

/// Command 0x01 of Joint Fabric Datastore; answered with a status.
@command(id: "0x01", access: "A", response: "status")
@conformance("M")
operation UpdateKeySetCommand {
    input: UpdateKeySetRequest
}

structure UpdateKeySetRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    GroupKeySet: DatastoreGroupKeySetStruct
}

/// Command 0x02 of Joint Fabric Datastore; answered with a status.
@command(id: "0x02", access: "A", response: "status")
@conformance("M")
operation RemoveKeySetCommand {
    input: RemoveKeySetRequest
}

structure RemoveKeySetRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    GroupKeySetID: UInt16
}

/// Command 0x03 of Joint Fabric Datastore; answered with a status.
@command(id: "0x03", access: "A", response: "status")
@conformance("M")
operation AddGroupCommand {
    input: AddGroupRequest
}

structure AddGroupRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    GroupID: GroupId

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString

    @field(id: 2, quality: "X", since: "1.4.2")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    GroupKeySetID: UInt16

    @field(id: 3, quality: "X", since: "1.4.2")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(desc: true)
    GroupCAT: UInt16

    @field(id: 4, quality: "X", since: "1.4.2")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    GroupCATVersion: UInt16

    @field(id: 5, since: "1.4.2")
    @conformance("M")
    GroupPermission: DatastoreAccessControlEntryPrivilegeEnum
}

/// Command 0x04 of Joint Fabric Datastore; answered with a status.
@command(id: "0x04", access: "A", response: "status")
@conformance("M")
operation UpdateGroupCommand {
    input: UpdateGroupRequest
}

structure UpdateGroupRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    GroupID: GroupId

    @field(id: 1, quality: "X", since: "1.4.2")
    @conformance("M")
    @nullable
    @length(max: 32)
    FriendlyName: CharString

    @field(id: 2, quality: "X", since: "1.4.2")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    GroupKeySetID: UInt16

    @field(id: 3, quality: "X", since: "1.4.2")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(desc: true)
    GroupCAT: UInt16

    @field(id: 4, quality: "X", since: "1.4.2")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    GroupCATVersion: UInt16

    @field(id: 5, quality: "X", since: "1.4.2")
    @conformance("M")
    @nullable
    GroupPermission: DatastoreAccessControlEntryPrivilegeEnum
}

/// Command 0x05 of Joint Fabric Datastore; answered with a status.
@command(id: "0x05", access: "A", response: "status")
@conformance("M")
operation RemoveGroupCommand {
    input: RemoveGroupRequest
}

structure RemoveGroupRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    GroupID: GroupId
}

/// Command 0x06 of Joint Fabric Datastore; answered with a status.
@command(id: "0x06", access: "A", response: "status")
@conformance("M")
operation AddAdminCommand {
    input: AddAdminRequest
}

structure AddAdminRequest {
    @field(id: 0, since: "1.6")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString

    @field(id: 2, since: "1.4.2")
    @conformance("M")
    VendorID: VendorId

    @field(id: 3, since: "1.4.2")
    @conformance("M")
    @length(max: 400)
    ICAC: OctetString
}

/// Command 0x07 of Joint Fabric Datastore; answered with a status.
@command(id: "0x07", access: "A", response: "status")
@conformance("M")
operation UpdateAdminCommand {
    input: UpdateAdminRequest
}

structure UpdateAdminRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, since: "1.4.2")
    @conformance("O")
    @length(max: 32)
    FriendlyName: CharString

    @field(id: 2, since: "1.4.2")
    @conformance("O")
    @length(max: 400)
    ICAC: OctetString
}

/// Command 0x08 of Joint Fabric Datastore; answered with a status.
@command(id: "0x08", access: "A", response: "status")
@conformance("M")
operation RemoveAdminCommand {
    input: RemoveAdminRequest
}

structure RemoveAdminRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId
}

/// Command 0x09 of Joint Fabric Datastore; answered with a status.
@command(id: "0x09", access: "A", response: "status")
@conformance("M")
operation AddPendingNodeCommand {
    input: AddPendingNodeRequest
}

structure AddPendingNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString
}

/// Command 0x0A of Joint Fabric Datastore; answered with a status.
@command(id: "0x0A", access: "A", response: "status")
@conformance("M")
operation RefreshNodeCommand {
    input: RefreshNodeRequest
}

structure RefreshNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId
}

/// Command 0x0B of Joint Fabric Datastore; answered with a status.
@command(id: "0x0B", access: "A", response: "status")
@conformance("M")
operation UpdateNodeCommand {
    input: UpdateNodeRequest
}

structure UpdateNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString
}

/// Command 0x0C of Joint Fabric Datastore; answered with a status.
@command(id: "0x0C", access: "A", response: "status")
@conformance("M")
operation RemoveNodeCommand {
    input: RemoveNodeRequest
}

structure RemoveNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId
}

/// Command 0x0D of Joint Fabric Datastore; answered with a status.
@command(id: "0x0D", access: "A", response: "status")
@conformance("M")
operation UpdateEndpointForNodeCommand {
    input: UpdateEndpointForNodeRequest
}

structure UpdateEndpointForNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    EndpointID: EndpointNumber

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId

    @field(id: 2, since: "1.4.2")
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString
}

/// Command 0x0E of Joint Fabric Datastore; answered with a status.
@command(id: "0x0E", access: "A", response: "status")
@conformance("M")
operation AddGroupIDToEndpointForNodeCommand {
    input: AddGroupIDToEndpointForNodeRequest
}

structure AddGroupIDToEndpointForNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    EndpointID: EndpointNumber

    @field(id: 2, since: "1.4.2")
    @conformance("M")
    GroupID: GroupId
}

/// Command 0x0F of Joint Fabric Datastore; answered with a status.
@command(id: "0x0F", access: "A", response: "status")
@conformance("M")
operation RemoveGroupIDFromEndpointForNodeCommand {
    input: RemoveGroupIDFromEndpointForNodeRequest
}

structure RemoveGroupIDFromEndpointForNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    EndpointID: EndpointNumber

    @field(id: 2, since: "1.4.2")
    @conformance("M")
    GroupID: GroupId
}

/// Command 0x10 of Joint Fabric Datastore; answered with a status.
@command(id: "0x10", access: "A", response: "status")
@conformance("M")
operation AddBindingToEndpointForNodeCommand {
    input: AddBindingToEndpointForNodeRequest
}

structure AddBindingToEndpointForNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    EndpointID: EndpointNumber

    @field(id: 2, since: "1.4.2")
    @conformance("M")
    Binding: DatastoreBindingTargetStruct
}

/// Command 0x11 of Joint Fabric Datastore; answered with a status.
@command(id: "0x11", access: "A", response: "status")
@conformance("M")
operation RemoveBindingFromEndpointForNodeCommand {
    input: RemoveBindingFromEndpointForNodeRequest
}

structure RemoveBindingFromEndpointForNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    ListID: UInt16

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    EndpointID: EndpointNumber

    @field(id: 2, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId
}

/// Command 0x12 of Joint Fabric Datastore; answered with a status.
@command(id: "0x12", access: "A", response: "status")
@conformance("M")
operation AddACLToNodeCommand {
    input: AddACLToNodeRequest
}

structure AddACLToNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    ACLEntry: DatastoreAccessControlEntryStruct
}

/// Command 0x13 of Joint Fabric Datastore; answered with a status.
@command(id: "0x13", access: "A", response: "status")
@conformance("M")
operation RemoveACLFromNodeCommand {
    input: RemoveACLFromNodeRequest
}

structure RemoveACLFromNodeRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    ListID: UInt16

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    NodeID: NodeId
}

@matterType("enum8")
intEnum DatastoreStateEnum {
    Pending = 0
    Committed = 1
    DeletePending = 2
    @since("1.4.2")
    CommitFailed = 3
}

@since("1.4.2")
@matterType("enum8")
intEnum DatastoreAccessControlEntryPrivilegeEnum {
    View = 1
    Operate = 3
    Manage = 4
    Administer = 5
}

@since("1.4.2")
@matterType("enum8")
intEnum DatastoreAccessControlEntryAuthModeEnum {
    PASE = 1
    CASE = 2
    Group = 3
}

@since("1.4.2")
@matterType("enum8")
intEnum DatastoreGroupKeySecurityPolicyEnum {
    TrustFirst = 0
}

@since("1.4.2")
@matterType("enum8")
intEnum DatastoreGroupKeyMulticastPolicyEnum {
    PerGroupID = 0
    AllNodes = 1
}

@since("1.4.2")
structure DatastoreStatusEntryStruct {
    @field(id: 0, access: "R V")
    @conformance("M")
    State: DatastoreStateEnum

    @field(id: 1, access: "R V")
    @conformance("M")
    UpdateTimestamp: EpochS

    @field(id: 2, access: "R V")
    @conformance("M")
    FailureCode: Status
}

@since("1.4.2")
structure DatastoreNodeKeySetEntryStruct {
    @field(id: 0, access: "R V")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, access: "R V")
    @conformance("M")
    GroupKeySetID: UInt16

    @field(id: 2, access: "R V")
    @conformance("M")
    StatusEntry: DatastoreStatusEntryStruct
}

@since("1.4.2")
structure DatastoreGroupInformationEntryStruct {
    @field(id: 0, access: "R V")
    @conformance("M")
    GroupID: UInt64

    @field(id: 1, access: "R V")
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString

    @field(id: 2, access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    GroupKeySetID: UInt16

    @field(id: 3, access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(desc: true)
    GroupCAT: UInt16

    @field(id: 4, access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    GroupCATVersion: UInt16

    @field(id: 5, access: "R V")
    @conformance("M")
    GroupPermission: DatastoreAccessControlEntryPrivilegeEnum
}

@since("1.4.2")
structure DatastoreBindingTargetStruct {
    @field(id: 1)
    @conformance("Endpoint")
    Node: NodeId

    @field(id: 2)
    @conformance("!Endpoint")
    @range(min: 1, max: 65535)
    Group: GroupId

    @field(id: 3)
    @conformance("!Group")
    Endpoint: EndpointNumber

    @field(id: 4)
    @conformance("O")
    Cluster: ClusterId
}

@since("1.4.2")
structure DatastoreEndpointBindingEntryStruct {
    @field(id: 0, access: "R V")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, access: "R V")
    @conformance("M")
    EndpointID: EndpointNumber

    @field(id: 2, access: "R V")
    @conformance("M")
    ListID: UInt16

    @field(id: 3, access: "R V")
    @conformance("M")
    Binding: DatastoreBindingTargetStruct

    @field(id: 4, access: "R V")
    @conformance("M")
    StatusEntry: DatastoreStatusEntryStruct
}

@since("1.4.2")
structure DatastoreEndpointGroupIDEntryStruct {
    @field(id: 0, access: "R V")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, access: "R V")
    @conformance("M")
    EndpointID: EndpointNumber

    @field(id: 2, access: "R V")
    @conformance("M")
    GroupID: GroupId

    @field(id: 3, access: "R V")
    @conformance("M")
    StatusEntry: DatastoreStatusEntryStruct
}

@since("1.4.2")
structure DatastoreEndpointEntryStruct {
    @field(id: 0, access: "R V")
    @conformance("M")
    EndpointID: EndpointNumber

    @field(id: 1, access: "R V")
    @conformance("M")
    NodeID: NodeId

    @field(id: 2, access: "R V")
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString
}

@since("1.4.2")
structure DatastoreAccessControlTargetStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    Cluster: ClusterId

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    Endpoint: EndpointNumber

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    DeviceType: DeviceTypeId
}

@since("1.4.2")
structure DatastoreAccessControlEntryStruct {
    @field(id: 1)
    @conformance("M")
    Privilege: DatastoreAccessControlEntryPrivilegeEnum

    @field(id: 2)
    @conformance("M")
    AuthMode: DatastoreAccessControlEntryAuthModeEnum

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @constraint(max: "SubjectsPerAccessControlEntry", on: "count")
    Subjects: SubjectIdList

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    @constraint(max: "TargetsPerAccessControlEntry", on: "count")
    Targets: DatastoreAccessControlTargetStructList
}

@since("1.4.2")
structure DatastoreACLEntryStruct {
    @field(id: 0, access: "R V")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, access: "R V")
    @conformance("M")
    ListID: UInt16

    @field(id: 2, access: "R V")
    @conformance("M")
    ACLEntry: DatastoreAccessControlEntryStruct

    @field(id: 3, access: "R V")
    @conformance("M")
    StatusEntry: DatastoreStatusEntryStruct
}

@since("1.4.2")
structure DatastoreNodeInformationEntryStruct {
    @field(id: 0, access: "R V")
    @conformance("M")
    NodeID: NodeId

    @field(id: 1, access: "R V")
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString

    @field(id: 2, access: "R V")
    @conformance("M")
    CommissioningStatusEntry: DatastoreStatusEntryStruct
}

@since("1.4.2")
structure DatastoreAdministratorInformationEntryStruct {
    @field(id: 0)
    @conformance("M")
    NodeID: NodeId

    @field(id: 1)
    @conformance("M")
    @length(max: 32)
    FriendlyName: CharString

    @field(id: 2)
    @conformance("M")
    VendorID: VendorId

    @field(id: 3)
    @conformance("M")
    @length(max: 400)
    ICAC: OctetString
}

@since("1.4.2")
structure DatastoreGroupKeySetStruct {
    @field(id: 0)
    @conformance("M")
    GroupKeySetID: UInt16

    @field(id: 1)
    @conformance("M")
    GroupKeySecurityPolicy: DatastoreGroupKeySecurityPolicyEnum

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @length(min: 16, max: 16)
    EpochKey0: OctetString

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    EpochStartTime0: EpochUs

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    @length(min: 16, max: 16)
    EpochKey1: OctetString

    @field(id: 5, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    EpochStartTime1: EpochUs

    @field(id: 6, quality: "X")
    @conformance("M")
    @nullable
    @length(min: 16, max: 16)
    EpochKey2: OctetString

    @field(id: 7, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    EpochStartTime2: EpochUs
}

list DatastoreACLEntryStructList {
    member: DatastoreACLEntryStruct
}

list DatastoreAccessControlTargetStructList {
    member: DatastoreAccessControlTargetStruct
}

list DatastoreAdministratorInformationEntryStructList {
    member: DatastoreAdministratorInformationEntryStruct
}

list DatastoreEndpointBindingEntryStructList {
    member: DatastoreEndpointBindingEntryStruct
}

list DatastoreEndpointEntryStructList {
    member: DatastoreEndpointEntryStruct
}

list DatastoreEndpointGroupIDEntryStructList {
    member: DatastoreEndpointGroupIDEntryStruct
}

list DatastoreGroupInformationEntryStructList {
    member: DatastoreGroupInformationEntryStruct
}

list DatastoreGroupKeySetStructList {
    member: DatastoreGroupKeySetStruct
}

list DatastoreNodeInformationEntryStructList {
    member: DatastoreNodeInformationEntryStruct
}

list DatastoreNodeKeySetEntryStructList {
    member: DatastoreNodeKeySetEntryStruct
}

list SubjectIdList {
    member: SubjectId
}
