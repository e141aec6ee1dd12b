$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.operationalcredentials

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
use dev.connectorkit.matter.types#FabricId
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#NodeId
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#SubjectId
use dev.connectorkit.matter.types#UInt8
use dev.connectorkit.matter.types#VendorId

/// The cluster Operational Credentials, 0x003E.
@cluster(
    id: "0x003E"
    title: "Operational Credentials"
    publicId: "matter.OperationalCredentials"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 2 }
    attributes: OperationalCredentialsAttributes
)
service OperationalCredentialsCluster {
    version: "2"
    operations: [
        AttestationRequestCommand
        CertificateChainRequestCommand
        CSRRequestCommand
        AddNOCCommand
        UpdateNOCCommand
        UpdateFabricLabelCommand
        RemoveFabricCommand
        AddTrustedRootCertificateCommand
        SetVIDVerificationStatementCommand
        SignVIDVerificationRequestCommand
    ]
}

structure OperationalCredentialsAttributes {
    /// Attribute 0x0000 of Operational Credentials: list of NOCStruct, read-only.
    @attribute(id: "0x0000", access: "R F A", quality: "N C")
    @conformance("M")
    @constraint(max: "SupportedFabrics", on: "count")
    NOCs: NOCStructList

    /// Attribute 0x0001 of Operational Credentials: list of FabricDescriptorStruct, read-only.
    @attribute(id: "0x0001", access: "R F V", quality: "N")
    @conformance("M")
    @constraint(max: "SupportedFabrics", on: "count")
    Fabrics: FabricDescriptorStructList

    /// Attribute 0x0002 of Operational Credentials: uint8, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 5, max: 254)
    SupportedFabrics: UInt8

    /// Attribute 0x0003 of Operational Credentials: uint8, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "N")
    @conformance("M")
    @constraint(max: "SupportedFabrics")
    CommissionedFabrics: UInt8

    /// Attribute 0x0004 of Operational Credentials: list of octstr, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "N C")
    @conformance("M")
    @constraint(entry: { max: 400, on: "length" }, max: "SupportedFabrics", on: "count")
    TrustedRootCertificates: TrustedRootCertificatesList

    /// Attribute 0x0005 of Operational Credentials: fabric-idx, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("M")
    @fallback(value: 0)
    CurrentFabricIndex: FabricIndex
}

/// Command 0x00 of Operational Credentials; answered with AttestationResponse.
@command(id: "0x00", access: "A")
@conformance("M")
operation AttestationRequestCommand {
    input: AttestationRequestRequest
    output: AttestationResponse
}

structure AttestationRequestRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 32, max: 32)
    AttestationNonce: OctetString
}

/// Command 0x02 of Operational Credentials; answered with CertificateChainResponse.
@command(id: "0x02", access: "A")
@conformance("M")
operation CertificateChainRequestCommand {
    input: CertificateChainRequestRequest
    output: CertificateChainResponse
}

structure CertificateChainRequestRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    CertificateType: CertificateChainTypeEnum
}

/// Command 0x04 of Operational Credentials; answered with CSRResponse.
@command(id: "0x04", access: "A")
@conformance("M")
operation CSRRequestCommand {
    input: CSRRequestRequest
    output: CSRResponse
}

structure CSRRequestRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 32, max: 32)
    CSRNonce: OctetString

    @field(id: 1)
    @conformance("O")
    @fallback(value: false)
    IsForUpdateNOC: Bool
}

/// Command 0x06 of Operational Credentials; answered with NOCResponse.
@command(id: "0x06", access: "A")
@conformance("M")
operation AddNOCCommand {
    input: AddNOCRequest
    output: NOCResponse
}

structure AddNOCRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 400)
    NOCValue: OctetString

    @field(id: 1)
    @conformance("O")
    @length(max: 400)
    ICACValue: OctetString

    @field(id: 2)
    @conformance("M")
    @length(min: 16, max: 16)
    IPKValue: OctetString

    @field(id: 3)
    @conformance("M")
    CaseAdminSubject: SubjectId

    @field(id: 4)
    @conformance("M")
    AdminVendorId: VendorId
}

/// Command 0x07 of Operational Credentials; answered with NOCResponse.
@command(id: "0x07", access: "F A")
@conformance("M")
operation UpdateNOCCommand {
    input: UpdateNOCRequest
    output: NOCResponse
}

structure UpdateNOCRequest {
    @field(id: 0, access: "F")
    @conformance("M")
    @length(max: 400)
    NOCValue: OctetString

    @field(id: 1, access: "F")
    @conformance("O")
    @length(max: 400)
    ICACValue: OctetString
}

/// Command 0x09 of Operational Credentials; answered with NOCResponse.
@command(id: "0x09", access: "F A")
@conformance("M")
operation UpdateFabricLabelCommand {
    input: UpdateFabricLabelRequest
    output: NOCResponse
}

structure UpdateFabricLabelRequest {
    @field(id: 0, access: "F")
    @conformance("M")
    @length(max: 32)
    Label: CharString
}

/// Command 0x0A of Operational Credentials; answered with NOCResponse.
@command(id: "0x0A", access: "A")
@conformance("M")
operation RemoveFabricCommand {
    input: RemoveFabricRequest
    output: NOCResponse
}

structure RemoveFabricRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 254)
    FabricIndex: FabricIndex
}

/// Command 0x0B of Operational Credentials; answered with a status.
@command(id: "0x0B", access: "A", response: "status")
@conformance("M")
operation AddTrustedRootCertificateCommand {
    input: AddTrustedRootCertificateRequest
}

structure AddTrustedRootCertificateRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 400)
    RootCACertificate: OctetString
}

/// Command 0x0C of Operational Credentials; answered with a status.
@command(id: "0x0C", access: "F A", since: "1.4.2", response: "status")
@conformance("M")
operation SetVIDVerificationStatementCommand {
    input: SetVIDVerificationStatementRequest
}

structure SetVIDVerificationStatementRequest {
    @field(id: 0)
    @conformance("O.a+")
    VendorID: VendorId

    @field(id: 1)
    @conformance("O.a+")
    @length(max: 85)
    VIDVerificationStatement: OctetString

    @field(id: 2)
    @conformance("O.a+")
    @length(max: 400)
    VVSC: OctetString
}

/// Command 0x0D of Operational Credentials; answered with SignVIDVerificationResponse.
@command(id: "0x0D", access: "A", since: "1.4.2")
@conformance("M")
operation SignVIDVerificationRequestCommand {
    input: SignVIDVerificationRequestRequest
    output: SignVIDVerificationResponse
}

structure SignVIDVerificationRequestRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 254)
    FabricIndex: FabricIndex

    @field(id: 1)
    @conformance("M")
    @length(min: 32, max: 32)
    ClientChallenge: OctetString
}

/// Response 0x01 of Operational Credentials.
@commandResponse(id: "0x01")
@conformance("M")
structure AttestationResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 900)
    AttestationElements: OctetString

    @field(id: 1)
    @conformance("M")
    @length(min: 64, max: 64)
    AttestationSignature: OctetString
}

/// Response 0x03 of Operational Credentials.
@commandResponse(id: "0x03")
@conformance("M")
structure CertificateChainResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 600)
    Certificate: OctetString
}

/// Response 0x05 of Operational Credentials.
@commandResponse(id: "0x05")
@conformance("M")
structure CSRResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 900)
    NOCSRElements: OctetString

    @field(id: 1)
    @conformance("M")
    @length(min: 64, max: 64)
    AttestationSignature: OctetString
}

/// Response 0x08 of Operational Credentials.
@commandResponse(id: "0x08")
@conformance("M")
structure NOCResponse {
    @field(id: 0)
    @conformance("M")
    StatusCode: NodeOperationalCertStatusEnum

    @field(id: 1)
    @conformance("StatusCode == OK, O")
    @range(min: 1, max: 254)
    FabricIndex: FabricIndex

    @field(id: 2)
    @conformance("O")
    @length(max: 128)
    DebugText: CharString
}

/// Response 0x0E of Operational Credentials.
@commandResponse(id: "0x0E", since: "1.4.2")
@conformance("M")
structure SignVIDVerificationResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 254)
    FabricIndex: FabricIndex

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 255)
    FabricBindingVersion: UInt8

    @field(id: 2)
    @conformance("M")
    @length(min: 1)
    Signature: OctetString
}

@matterType("enum8")
intEnum CertificateChainTypeEnum {
    DACCertificate = 1
    PAICertificate = 2
}

@matterType("enum8")
intEnum NodeOperationalCertStatusEnum {
    OK = 0
    InvalidPublicKey = 1
    InvalidNodeOpId = 2
    InvalidNOC = 3
    MissingCsr = 4
    TableFull = 5
    InvalidAdminSubject = 6
    FabricConflict = 9
    LabelConflict = 10
    InvalidFabricIndex = 11
}

@fabricScoped
structure NOCStruct {
    @field(id: 1, access: "F")
    @conformance("M")
    @length(max: 400)
    NOC: OctetString

    @field(id: 2, access: "F", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 400)
    ICAC: OctetString

    @field(id: 3, access: "F", since: "1.4.2")
    @conformance("desc")
    @length(max: 400)
    VVSC: OctetString

    @field(id: 254)
    FabricIndex: FabricIndex
}

@fabricScoped
structure FabricDescriptorStruct {
    @field(id: 1, access: "F")
    @conformance("M")
    @length(min: 65, max: 65)
    RootPublicKey: OctetString

    @field(id: 2, access: "F")
    @conformance("M")
    @constraint(desc: true)
    VendorID: VendorId

    @field(id: 3, access: "F")
    @conformance("M")
    FabricID: FabricId

    @field(id: 4, access: "F")
    @conformance("M")
    NodeID: NodeId

    @field(id: 5, access: "F")
    @conformance("M")
    @length(max: 32)
    Label: CharString

    @field(id: 6, access: "F", since: "1.4.2")
    @conformance("O")
    @length(min: 85, max: 85)
    VIDVerificationStatement: OctetString

    @field(id: 254)
    FabricIndex: FabricIndex
}

list FabricDescriptorStructList {
    member: FabricDescriptorStruct
}

list NOCStructList {
    member: NOCStruct
}

list TrustedRootCertificatesList {
    @length(max: 400)
    member: OctetString
}
