$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.scenesmanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#AttributeId
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ClusterId
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#GroupId
use dev.connectorkit.matter.types#Int16
use dev.connectorkit.matter.types#Int32
use dev.connectorkit.matter.types#Int64
use dev.connectorkit.matter.types#Int8
use dev.connectorkit.matter.types#Status
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#UInt8

/// The cluster Scenes Management, 0x0062.
@cluster(
    id: "0x0062"
    title: "Scenes Management"
    publicId: "matter.ScenesManagement"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    provisional: true
    attributes: ScenesManagementAttributes
    features: [{ bit: 0, code: "SN", name: "SceneNames", conformance: "O" }]
    withdrawn: [
        {
            kind: "attribute"
            id: "0x0000"
            name: "LastConfiguredBy"
            reason: "removed"
            until: "1.4"
            type: "node-id"
            conformance: "O"
        }
    ]
)
service ScenesManagementCluster {
    version: "1"
    operations: [
        AddSceneCommand
        ViewSceneCommand
        RemoveSceneCommand
        RemoveAllScenesCommand
        StoreSceneCommand
        RecallSceneCommand
        GetSceneMembershipCommand
        CopySceneCommand
    ]
}

structure ScenesManagementAttributes {
    /// Attribute 0x0001 of Scenes Management: uint16, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    @constraint(desc: true)
    SceneTableSize: UInt16

    /// Attribute 0x0002 of Scenes Management: list of SceneInfoStruct, read-only.
    @attribute(id: "0x0002", access: "R F V")
    @conformance("M")
    @constraint(desc: true, on: "count")
    FabricSceneInfo: SceneInfoStructList
}

/// Command 0x00 of Scenes Management; answered with AddSceneResponse.
@command(id: "0x00", access: "F M")
@conformance("M")
operation AddSceneCommand {
    input: AddSceneRequest
    output: AddSceneResponse
}

structure AddSceneRequest {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 60000000)
    TransitionTime: UInt32

    @field(id: 3)
    @conformance("M")
    @length(max: 16)
    SceneName: CharString

    @field(id: 4)
    @conformance("M")
    @constraint(desc: true, on: "count")
    ExtensionFieldSetStructs: ExtensionFieldSetStructList
}

/// Command 0x01 of Scenes Management; answered with ViewSceneResponse.
@command(id: "0x01", access: "F O")
@conformance("M")
operation ViewSceneCommand {
    input: ViewSceneRequest
    output: ViewSceneResponse
}

structure ViewSceneRequest {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8
}

/// Command 0x02 of Scenes Management; answered with RemoveSceneResponse.
@command(id: "0x02", access: "F M")
@conformance("M")
operation RemoveSceneCommand {
    input: RemoveSceneRequest
    output: RemoveSceneResponse
}

structure RemoveSceneRequest {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8
}

/// Command 0x03 of Scenes Management; answered with RemoveAllScenesResponse.
@command(id: "0x03", access: "F M")
@conformance("M")
operation RemoveAllScenesCommand {
    input: RemoveAllScenesRequest
    output: RemoveAllScenesResponse
}

structure RemoveAllScenesRequest {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId
}

/// Command 0x04 of Scenes Management; answered with StoreSceneResponse.
@command(id: "0x04", access: "F M")
@conformance("M")
operation StoreSceneCommand {
    input: StoreSceneRequest
    output: StoreSceneResponse
}

structure StoreSceneRequest {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8
}

/// Command 0x05 of Scenes Management; answered with a status.
@command(id: "0x05", access: "F O", response: "status")
@conformance("M")
operation RecallSceneCommand {
    input: RecallSceneRequest
}

structure RecallSceneRequest {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8

    @field(id: 2, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 60000000)
    TransitionTime: UInt32
}

/// Command 0x06 of Scenes Management; answered with GetSceneMembershipResponse.
@command(id: "0x06", access: "F O")
@conformance("M")
operation GetSceneMembershipCommand {
    input: GetSceneMembershipRequest
    output: GetSceneMembershipResponse
}

structure GetSceneMembershipRequest {
    @field(id: 0)
    @conformance("M")
    GroupID: GroupId
}

/// Command 0x40 of Scenes Management; answered with CopySceneResponse.
@command(id: "0x40", access: "F M")
@conformance("O")
operation CopySceneCommand {
    input: CopySceneRequest
    output: CopySceneResponse
}

structure CopySceneRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Mode: CopyModeBitmap

    @field(id: 1)
    @conformance("M")
    GroupIdentifierFrom: GroupId

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneIdentifierFrom: UInt8

    @field(id: 3)
    @conformance("M")
    GroupIdentifierTo: GroupId

    @field(id: 4)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneIdentifierTo: UInt8
}

/// Response 0x00 of Scenes Management.
@commandResponse(id: "0x00")
@conformance("M")
structure AddSceneResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1)
    @conformance("M")
    GroupID: GroupId

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8
}

/// Response 0x01 of Scenes Management.
@commandResponse(id: "0x01")
@conformance("M")
structure ViewSceneResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1)
    @conformance("M")
    GroupID: GroupId

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8

    @field(id: 3)
    @conformance("Status == Success")
    @range(min: 0, max: 60000000)
    TransitionTime: UInt32

    @field(id: 4)
    @conformance("Status == Success")
    @length(max: 16)
    SceneName: CharString

    @field(id: 5)
    @conformance("Status == Success")
    ExtensionFieldSetStructs: ExtensionFieldSetStructList
}

/// Response 0x02 of Scenes Management.
@commandResponse(id: "0x02")
@conformance("M")
structure RemoveSceneResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1)
    @conformance("M")
    GroupID: GroupId

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8
}

/// Response 0x03 of Scenes Management.
@commandResponse(id: "0x03")
@conformance("M")
structure RemoveAllScenesResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1)
    @conformance("M")
    GroupID: GroupId
}

/// Response 0x04 of Scenes Management.
@commandResponse(id: "0x04")
@conformance("M")
structure StoreSceneResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1)
    @conformance("M")
    GroupID: GroupId

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8
}

/// Response 0x06 of Scenes Management.
@commandResponse(id: "0x06")
@conformance("M")
structure GetSceneMembershipResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    Capacity: UInt8

    @field(id: 2)
    @conformance("M")
    GroupID: GroupId

    @field(id: 3)
    @conformance("Status == Success")
    SceneList: UInt8List
}

/// Response 0x40 of Scenes Management.
@commandResponse(id: "0x40")
@conformance("CopyScene")
structure CopySceneResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1)
    @conformance("M")
    GroupIdentifierFrom: GroupId

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneIdentifierFrom: UInt8
}

@bitmap(type: "map8")
structure CopyModeBitmap {
    @bit(from: 0, to: 0)
    CopyAllScenes: Bool
}

@fabricScoped
structure SceneInfoStruct {
    @field(id: 0, access: "F")
    @conformance("M")
    SceneCount: UInt8

    @field(id: 1, access: "S")
    @conformance("M")
    @constraint(desc: true)
    CurrentScene: UInt8

    @field(id: 2, access: "S")
    @conformance("M")
    CurrentGroup: GroupId

    @field(id: 3, access: "S")
    @conformance("M")
    SceneValid: Bool

    @field(id: 4, access: "F")
    @conformance("M")
    @range(min: 0, max: 253)
    RemainingCapacity: UInt8

    @field(id: 254)
    FabricIndex: FabricIndex
}

structure AttributeValuePairStruct {
    @field(id: 0)
    @conformance("M")
    AttributeID: AttributeId

    @field(id: 1)
    @conformance("O.a")
    ValueUnsigned8: UInt8

    @field(id: 2)
    @conformance("O.a")
    ValueSigned8: Int8

    @field(id: 3)
    @conformance("O.a")
    ValueUnsigned16: UInt16

    @field(id: 4)
    @conformance("O.a")
    ValueSigned16: Int16

    @field(id: 5)
    @conformance("O.a")
    ValueUnsigned32: UInt32

    @field(id: 6)
    @conformance("O.a")
    ValueSigned32: Int32

    @field(id: 7)
    @conformance("O.a")
    ValueUnsigned64: UInt64

    @field(id: 8)
    @conformance("O.a")
    ValueSigned64: Int64
}

structure ExtensionFieldSetStruct {
    @field(id: 0)
    @conformance("M")
    ClusterID: ClusterId

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true, on: "count")
    AttributeValueList: AttributeValuePairStructList
}

structure LogicalSceneTable {
    @field(id: 0)
    @conformance("M")
    SceneGroupId: GroupId

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 254)
    SceneID: UInt8

    @field(id: 2)
    @conformance("SN")
    @length(max: 16)
    SceneName: CharString

    @field(id: 3)
    @conformance("M")
    @range(min: 0, max: 60000000)
    @fallback(value: 0)
    SceneTransitionTime: UInt32

    @field(id: 4)
    @conformance("M")
    @fallback(value: [])
    ExtensionFields: ExtensionFieldSetStructList
}

list AttributeValuePairStructList {
    member: AttributeValuePairStruct
}

list ExtensionFieldSetStructList {
    member: ExtensionFieldSetStruct
}

list SceneInfoStructList {
    member: SceneInfoStruct
}

list UInt8List {
    member: UInt8
}
