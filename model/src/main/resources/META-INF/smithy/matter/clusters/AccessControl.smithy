$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.accesscontrol

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ClusterId
use dev.connectorkit.matter.types#DeviceTypeId
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#NodeId
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#SubjectId
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64

/// The cluster Access Control, 0x001F.
@cluster(
    id: "0x001F"
    title: "Access Control"
    publicId: "matter.AccessControl"
    classification: "node"
    revisions: { "1.4": 2, "1.6": 3 }
    attributes: AccessControlAttributes
    events: [
        AccessControlEntryChangedEvent
        AccessControlExtensionChangedEvent
        FabricRestrictionReviewUpdateEvent
        AuxiliaryAccessUpdatedEvent
    ]
    features: [
        { bit: 0, code: "EXTS", name: "Extension", conformance: "O" }
        { bit: 1, code: "MNGD", name: "ManagedDevice", conformance: "desc" }
        { bit: 2, code: "AUX", name: "Auxiliary", conformance: "P, desc", since: "1.6" }
    ]
)
service AccessControlCluster {
    version: "3"
    operations: [
        ReviewFabricRestrictionsCommand
    ]
}

structure AccessControlAttributes {
    /// Attribute 0x0000 of Access Control: list of AccessControlEntryStruct, readable and writable.
    @attribute(id: "0x0000", access: "RW F A", writable: true)
    @conformance("M")
    @constraint(desc: true, on: "count")
    ACL: AccessControlEntryStructList

    /// Attribute 0x0001 of Access Control: list of AccessControlExtensionStruct, readable and writable.
    @attribute(id: "0x0001", access: "RW F A", writable: true)
    @conformance("EXTS")
    @constraint(desc: true, on: "count")
    Extension: AccessControlExtensionStructList

    /// Attribute 0x0002 of Access Control: uint16, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 4, max: 65534)
    SubjectsPerAccessControlEntry: UInt16

    /// Attribute 0x0003 of Access Control: uint16, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 3, max: 65534)
    TargetsPerAccessControlEntry: UInt16

    /// Attribute 0x0004 of Access Control: uint16, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 4, max: 65534)
    AccessControlEntriesPerFabric: UInt16

    /// Attribute 0x0005 of Access Control: list of CommissioningAccessRestrictionEntryStruct, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "F")
    @conformance("MNGD")
    @constraint(desc: true, on: "count")
    CommissioningARL: CommissioningAccessRestrictionEntryStructList

    /// Attribute 0x0006 of Access Control: list of AccessRestrictionEntryStruct, read-only.
    @attribute(id: "0x0006", access: "R F V")
    @conformance("MNGD")
    @constraint(desc: true, on: "count")
    ARL: AccessRestrictionEntryStructList

    /// Attribute 0x0007 of Access Control: list of AccessControlEntryStruct, read-only.
    @attribute(id: "0x0007", access: "R F A", quality: "C", since: "1.6", provisional: true)
    @conformance("P, AUX")
    @length(max: 2000)
    AuxiliaryACL: AccessControlEntryStructList
}

/// Command 0x00 of Access Control; answered with ReviewFabricRestrictionsResponse.
@command(id: "0x00", access: "F A")
@conformance("MNGD")
operation ReviewFabricRestrictionsCommand {
    input: ReviewFabricRestrictionsRequest
    output: ReviewFabricRestrictionsResponse
}

structure ReviewFabricRestrictionsRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true, on: "count")
    ARL: CommissioningAccessRestrictionEntryStructList
}

/// Response 0x01 of Access Control.
@commandResponse(id: "0x01")
@conformance("MNGD")
structure ReviewFabricRestrictionsResponse {
    @field(id: 0)
    @conformance("M")
    Token: UInt64
}

/// Event 0x00 of Access Control, priority info.
@event(id: "0x00", priority: "info", access: "S A")
@conformance("M")
structure AccessControlEntryChangedEvent {
    @field(id: 1, access: "S", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @constraint(desc: true)
    AdminNodeID: NodeId

    @field(id: 2, access: "S", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(desc: true)
    AdminPasscodeID: UInt16

    @field(id: 3, access: "S")
    @conformance("M")
    ChangeType: ChangeTypeEnum

    @field(id: 4, access: "S", quality: "X")
    @conformance("M")
    @nullable
    LatestValue: AccessControlEntryStruct

    @field(id: 254)
    FabricIndex: FabricIndex
}

/// Event 0x01 of Access Control, priority info.
@event(id: "0x01", priority: "info", access: "S A")
@conformance("EXTS")
structure AccessControlExtensionChangedEvent {
    @field(id: 1, access: "S", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @constraint(desc: true)
    AdminNodeID: NodeId

    @field(id: 2, access: "S", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(desc: true)
    AdminPasscodeID: UInt16

    @field(id: 3, access: "S")
    @conformance("M")
    ChangeType: ChangeTypeEnum

    @field(id: 4, access: "S", quality: "X")
    @conformance("M")
    @nullable
    LatestValue: AccessControlExtensionStruct

    @field(id: 254)
    FabricIndex: FabricIndex
}

/// Event 0x02 of Access Control, priority info.
@event(id: "0x02", priority: "info", access: "S A")
@conformance("MNGD")
structure FabricRestrictionReviewUpdateEvent {
    @field(id: 0, access: "S")
    @conformance("M")
    Token: UInt64

    @field(id: 1, access: "S")
    @conformance("O")
    @length(max: 512)
    Instruction: CharString

    @field(id: 2, access: "S")
    @conformance("O")
    @length(max: 256)
    ARLRequestFlowUrl: CharString

    @field(id: 254)
    FabricIndex: FabricIndex
}

/// Event 0x03 of Access Control, priority info.
@event(id: "0x03", priority: "info", access: "S A", since: "1.6", provisional: true)
@conformance("P, AUX")
structure AuxiliaryAccessUpdatedEvent {
    @field(id: 0, access: "S", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    AdminNodeID: NodeId

    @field(id: 254)
    FabricIndex: FabricIndex
}

@matterType("enum8")
intEnum ChangeTypeEnum {
    Changed = 0
    Added = 1
    Removed = 2
}

@matterType("enum8")
intEnum AccessControlEntryPrivilegeEnum {
    View = 1
    @conformance("D")
    ProxyView = 2
    Operate = 3
    Manage = 4
    Administer = 5
}

@matterType("enum8")
intEnum AccessRestrictionTypeEnum {
    AttributeAccessForbidden = 0
    AttributeWriteForbidden = 1
    CommandForbidden = 2
    EventForbidden = 3
}

@matterType("enum8")
intEnum AccessControlEntryAuthModeEnum {
    PASE = 1
    CASE = 2
    Group = 3
}

@since("1.6")
@matterType("enum8")
intEnum AccessControlAuxiliaryTypeEnum {
    System = 0
    Groupcast = 1
}

structure AccessControlTargetStruct {
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

@fabricScoped
structure AccessControlEntryStruct {
    @field(id: 1, access: "S")
    @conformance("M")
    Privilege: AccessControlEntryPrivilegeEnum

    @field(id: 2, access: "S")
    @conformance("M")
    AuthMode: AccessControlEntryAuthModeEnum

    @field(id: 3, access: "S", quality: "X")
    @conformance("M")
    @nullable
    @constraint(max: "SubjectsPerAccessControlEntry", on: "count")
    Subjects: SubjectIdList

    @field(id: 4, access: "S", quality: "X")
    @conformance("M")
    @nullable
    @constraint(max: "TargetsPerAccessControlEntry", on: "count")
    Targets: AccessControlTargetStructList

    @field(id: 5, access: "S", since: "1.6")
    @conformance("P, O")
    AuxiliaryType: AccessControlAuxiliaryTypeEnum

    @field(id: 254)
    FabricIndex: FabricIndex
}

@fabricScoped
structure AccessControlExtensionStruct {
    @field(id: 1, access: "S")
    @conformance("M")
    @length(max: 128)
    Data: OctetString

    @field(id: 254)
    FabricIndex: FabricIndex
}

structure AccessRestrictionStruct {
    @field(id: 0)
    @conformance("M")
    Type: AccessRestrictionTypeEnum

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    ID: UInt32
}

@fabricScoped
structure AccessRestrictionEntryStruct {
    @field(id: 0, access: "S")
    @conformance("M")
    Endpoint: EndpointNumber

    @field(id: 1, access: "S")
    @conformance("M")
    Cluster: ClusterId

    @field(id: 2, access: "S")
    @conformance("M")
    @length(min: 1)
    Restrictions: AccessRestrictionStructList

    @field(id: 254)
    FabricIndex: FabricIndex
}

structure CommissioningAccessRestrictionEntryStruct {
    @field(id: 0)
    @conformance("M")
    Endpoint: EndpointNumber

    @field(id: 1)
    @conformance("M")
    Cluster: ClusterId

    @field(id: 2)
    @conformance("M")
    @length(min: 1)
    Restrictions: AccessRestrictionStructList
}

list AccessControlEntryStructList {
    member: AccessControlEntryStruct
}

list AccessControlExtensionStructList {
    member: AccessControlExtensionStruct
}

list AccessControlTargetStructList {
    member: AccessControlTargetStruct
}

list AccessRestrictionEntryStructList {
    member: AccessRestrictionEntryStruct
}

list AccessRestrictionStructList {
    member: AccessRestrictionStruct
}

list CommissioningAccessRestrictionEntryStructList {
    member: CommissioningAccessRestrictionEntryStruct
}

list SubjectIdList {
    member: SubjectId
}
