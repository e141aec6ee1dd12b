$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.groupkeymanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#EpochUs
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#GroupId
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16

/// The cluster Group Key Management, 0x003F.
@cluster(
    id: "0x003F"
    title: "Group Key Management"
    publicId: "matter.GroupKeyManagement"
    classification: "node"
    revisions: { "1.4": 2, "1.6": 3 }
    attributes: GroupKeyManagementAttributes
    features: [
        { bit: 0, code: "CS", name: "CacheAndSync", conformance: "P" }
        { bit: 1, code: "GCAST", name: "Groupcast", conformance: "P, O", since: "1.6" }
    ]
)
service GroupKeyManagementCluster {
    version: "3"
    operations: [
        KeySetWriteCommand
        KeySetReadCommand
        KeySetRemoveCommand
        KeySetReadAllIndicesCommand
    ]
}

structure GroupKeyManagementAttributes {
    /// Attribute 0x0000 of Group Key Management: list of GroupKeyMapStruct, readable and writable.
    @attribute(id: "0x0000", access: "RW F VM", quality: "N", writable: true)
    @conformance("M")
    @constraint(desc: true, on: "count")
    @fallback(value: [])
    GroupKeyMap: GroupKeyMapStructList

    /// Attribute 0x0001 of Group Key Management: list of GroupInfoMapStruct, read-only.
    @attribute(id: "0x0001", access: "R F V")
    @conformance("M")
    @constraint(desc: true, on: "count")
    @fallback(value: [])
    GroupTable: GroupInfoMapStructList

    /// Attribute 0x0002 of Group Key Management: uint16, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @fallback(value: 0)
    MaxGroupsPerFabric: UInt16

    /// Attribute 0x0003 of Group Key Management: uint16, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 1, max: 65535)
    @fallback(value: 1)
    MaxGroupKeysPerFabric: UInt16

    /// Attribute 0x0004 of Group Key Management: list of GroupcastAdoptionStruct, readable and writable.
    @attribute(id: "0x0004", access: "RW F A", quality: "N", writable: true, since: "1.6", provisional: true)
    @conformance("P, GCAST")
    @constraint(desc: true, on: "count")
    GroupcastAdoption: GroupcastAdoptionStructList
}

/// Command 0x00 of Group Key Management; answered with a status.
@command(id: "0x00", access: "F A", response: "status")
@conformance("M")
operation KeySetWriteCommand {
    input: KeySetWriteRequest
}

structure KeySetWriteRequest {
    @field(id: 0)
    @conformance("M")
    GroupKeySet: GroupKeySetStruct
}

/// Command 0x01 of Group Key Management; answered with KeySetReadResponse.
@command(id: "0x01", access: "F A")
@conformance("M")
operation KeySetReadCommand {
    input: KeySetReadRequest
    output: KeySetReadResponse
}

structure KeySetReadRequest {
    @field(id: 0)
    @conformance("M")
    GroupKeySetID: UInt16
}

/// Command 0x03 of Group Key Management; answered with a status.
@command(id: "0x03", access: "F A", response: "status")
@conformance("M")
operation KeySetRemoveCommand {
    input: KeySetRemoveRequest
}

structure KeySetRemoveRequest {
    @field(id: 0)
    @conformance("M")
    GroupKeySetID: UInt16
}

/// Command 0x04 of Group Key Management; answered with KeySetReadAllIndicesResponse.
@command(id: "0x04", access: "F A")
@conformance("M")
operation KeySetReadAllIndicesCommand {
    input: KeySetReadAllIndicesRequest
    output: KeySetReadAllIndicesResponse
}

structure KeySetReadAllIndicesRequest {}

/// Response 0x02 of Group Key Management.
@commandResponse(id: "0x02")
@conformance("M")
structure KeySetReadResponse {
    @field(id: 0)
    @conformance("M")
    GroupKeySet: GroupKeySetStruct
}

/// Response 0x05 of Group Key Management.
@commandResponse(id: "0x05")
@conformance("M")
structure KeySetReadAllIndicesResponse {
    @field(id: 0)
    @conformance("M")
    GroupKeySetIDs: UInt16List
}

@matterType("enum8")
intEnum GroupKeySecurityPolicyEnum {
    TrustFirst = 0
    @conformance("P, CS")
    CacheAndSync = 1
}

@matterType("enum8")
intEnum GroupKeyMulticastPolicyEnum {
    PerGroupID = 0
    AllNodes = 1
}

@fabricScoped
structure GroupKeyMapStruct {
    @field(id: 1, access: "F")
    @conformance("M")
    GroupId: GroupId

    @field(id: 2, access: "F")
    @conformance("M")
    @range(min: 1, max: 65535)
    GroupKeySetID: UInt16

    @field(id: 254)
    FabricIndex: FabricIndex
}

@fabricScoped
structure GroupKeySetStruct {
    @field(id: 0, access: "F")
    @conformance("M")
    GroupKeySetID: UInt16

    @field(id: 1, access: "F")
    @conformance("M")
    GroupKeySecurityPolicy: GroupKeySecurityPolicyEnum

    @field(id: 2, access: "F", quality: "X")
    @conformance("M")
    @nullable
    @length(min: 16, max: 16)
    EpochKey0: OctetString

    @field(id: 3, access: "F", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    EpochStartTime0: EpochUs

    @field(id: 4, access: "F", quality: "X")
    @conformance("M")
    @nullable
    @length(min: 16, max: 16)
    EpochKey1: OctetString

    @field(id: 5, access: "F", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    EpochStartTime1: EpochUs

    @field(id: 6, access: "F", quality: "X")
    @conformance("M")
    @nullable
    @length(min: 16, max: 16)
    EpochKey2: OctetString

    @field(id: 7, access: "F", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    EpochStartTime2: EpochUs

    @field(id: 8, access: "F")
    @conformance("O")
    @fallback(value: 0)
    GroupKeyMulticastPolicy: GroupKeyMulticastPolicyEnum

    @field(id: 254, since: "1.5")
    @conformance("O")
    FabricIndex: FabricIndex
}

@fabricScoped
structure GroupInfoMapStruct {
    @field(id: 1, access: "F")
    @conformance("M")
    GroupId: GroupId

    @field(id: 2, access: "F")
    @conformance("M")
    @length(min: 1)
    Endpoints: EndpointNumberList

    @field(id: 3, access: "F")
    @conformance("O")
    @length(max: 16)
    GroupName: CharString

    @field(id: 254)
    FabricIndex: FabricIndex
}

@since("1.6")
@fabricScoped
structure GroupcastAdoptionStruct {
    @field(id: 0, access: "F")
    @conformance("M")
    GroupcastAdopted: Bool

    @field(id: 254)
    FabricIndex: FabricIndex
}

list EndpointNumberList {
    member: EndpointNumber
}

list GroupInfoMapStructList {
    member: GroupInfoMapStruct
}

list GroupKeyMapStructList {
    member: GroupKeyMapStruct
}

list GroupcastAdoptionStructList {
    member: GroupcastAdoptionStruct
}

list UInt16List {
    member: UInt16
}
