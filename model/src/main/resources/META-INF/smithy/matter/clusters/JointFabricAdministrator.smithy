$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.jointfabricadministrator

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32

/// The cluster Joint Fabric Administrator, 0x0753.
@cluster(
    id: "0x0753"
    title: "Joint Fabric Administrator"
    publicId: "matter.JointFabricAdministrator"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    provisional: true
    attributes: JointFabricAdministratorAttributes
)
service JointFabricAdministratorCluster {
    version: "1"
    operations: [
        ICACCSRRequestCommand
        AddICACCommand
        OpenJointCommissioningWindowCommand
        TransferAnchorRequestCommand
        TransferAnchorCompleteCommand
        AnnounceJointFabricAdministratorCommand
    ]
}

structure JointFabricAdministratorAttributes {
    /// Attribute 0x0000 of Joint Fabric Administrator: fabric-idx or null, read-only.
    @attribute(id: "0x0000", access: "A", quality: "X", since: "1.4.2", provisional: true)
    @conformance("M")
    @nullable
    @range(min: 1, max: 254)
    AdministratorFabricIndex: FabricIndex
}

/// Command 0x00 of Joint Fabric Administrator; answered with ICACCSRResponse.
@command(id: "0x00", access: "A")
@conformance("M")
operation ICACCSRRequestCommand {
    input: ICACCSRRequestRequest
    output: ICACCSRResponse
}

structure ICACCSRRequestRequest {}

/// Command 0x02 of Joint Fabric Administrator; answered with ICACResponse.
@command(id: "0x02", access: "A")
@conformance("M")
operation AddICACCommand {
    input: AddICACRequest
    output: ICACResponse
}

structure AddICACRequest {
    @field(id: 0, since: "1.6")
    @conformance("M")
    @length(max: 400)
    ICACValue: OctetString
}

/// Command 0x04 of Joint Fabric Administrator; answered with a status.
@command(id: "0x04", access: "A", response: "status")
@conformance("M")
operation OpenJointCommissioningWindowCommand {
    input: OpenJointCommissioningWindowRequest
}

structure OpenJointCommissioningWindowRequest {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    @constraint(desc: true)
    CommissioningTimeout: UInt16

    @field(id: 1, since: "1.4.2")
    @conformance("M")
    @length(min: 97, max: 97)
    PAKEPasscodeVerifier: OctetString

    @field(id: 2, since: "1.4.2")
    @conformance("M")
    @range(min: 0, max: 4095)
    Discriminator: UInt16

    @field(id: 3, since: "1.4.2")
    @conformance("M")
    @range(min: 1000, max: 100000)
    Iterations: UInt32

    @field(id: 4, since: "1.4.2")
    @conformance("M")
    @length(min: 16, max: 32)
    Salt: OctetString
}

/// Command 0x05 of Joint Fabric Administrator; answered with TransferAnchorResponse.
@command(id: "0x05", access: "A", since: "1.4.2")
@conformance("M")
operation TransferAnchorRequestCommand {
    input: TransferAnchorRequestRequest
    output: TransferAnchorResponse
}

structure TransferAnchorRequestRequest {}

/// Command 0x07 of Joint Fabric Administrator; answered with a status.
@command(id: "0x07", access: "A", since: "1.4.2", response: "status")
@conformance("M")
operation TransferAnchorCompleteCommand {
    input: TransferAnchorCompleteRequest
}

structure TransferAnchorCompleteRequest {}

/// Command 0x08 of Joint Fabric Administrator; answered with a status.
@command(id: "0x08", access: "A", since: "1.4.2", response: "status")
@conformance("M")
operation AnnounceJointFabricAdministratorCommand {
    input: AnnounceJointFabricAdministratorRequest
}

structure AnnounceJointFabricAdministratorRequest {
    @field(id: 0)
    @conformance("M")
    EndpointID: EndpointNumber
}

/// Response 0x01 of Joint Fabric Administrator.
@commandResponse(id: "0x01")
@conformance("M")
structure ICACCSRResponse {
    @field(id: 0)
    @conformance("M")
    StatusCode: ICACCSRResponseStatusCodeEnum

    @field(id: 1)
    @conformance("StatusCode == OK, O")
    @length(max: 600)
    Icaccsr: OctetString
}

/// Response 0x03 of Joint Fabric Administrator.
@commandResponse(id: "0x03")
@conformance("M")
structure ICACResponse {
    @field(id: 0, since: "1.4.2")
    @conformance("M")
    StatusCode: ICACResponseStatusEnum
}

/// Response 0x06 of Joint Fabric Administrator.
@commandResponse(id: "0x06", since: "1.4.2")
@conformance("M")
structure TransferAnchorResponse {
    @field(id: 0)
    @conformance("M")
    StatusCode: TransferAnchorResponseStatusEnum
}

@since("1.4.2")
@matterType("enum8")
intEnum ICACResponseStatusEnum {
    OK = 0
    InvalidPublicKey = 1
    InvalidICAC = 2
}

@matterType("enum8")
intEnum TransferAnchorResponseStatusEnum {
    OK = 0
    TransferAnchorStatusDatastoreBusy = 1
    TransferAnchorStatusNoUserConsent = 2
}

@since("1.6")
@matterType("enum8")
intEnum ICACCSRResponseStatusCodeEnum {
    OK = 0
    Busy = 1
    PAKEParameterError = 2
    WindowNotOpen = 3
    VIDNotVerified = 4
    InvalidAdministratorFabricIndex = 5
}
