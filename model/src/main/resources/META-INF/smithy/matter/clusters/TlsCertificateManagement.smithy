$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.tlscertificatemanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt8

/// The cluster TLS Certificate Management, 0x0801.
@cluster(
    id: "0x0801"
    title: "TLS Certificate Management"
    publicId: "matter.TLSCertificateManagement"
    classification: "node"
    revisions: { "1.6": 1 }
    since: "1.5"
    attributes: TlsCertificateManagementAttributes
)
service TlsCertificateManagementCluster {
    version: "1"
    operations: [
        ProvisionRootCertificateCommand
        FindRootCertificateCommand
        LookupRootCertificateCommand
        RemoveRootCertificateCommand
        ClientCSRCommand
        ProvisionClientCertificateCommand
        FindClientCertificateCommand
        LookupClientCertificateCommand
        RemoveClientCertificateCommand
    ]
}

structure TlsCertificateManagementAttributes {
    /// Attribute 0x0000 of TLS Certificate Management: uint8, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 5, max: 254)
    MaxRootCertificates: UInt8

    /// Attribute 0x0001 of TLS Certificate Management: list of TLSCertStruct, read-only.
    @attribute(id: "0x0001", access: "R S V", quality: "N")
    @conformance("M")
    @constraint(max: "MaxRootCertificates", on: "count")
    ProvisionedRootCertificates: TLSCertStructList

    /// Attribute 0x0002 of TLS Certificate Management: uint8, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 2, max: 254)
    MaxClientCertificates: UInt8

    /// Attribute 0x0003 of TLS Certificate Management: list of TLSClientCertificateDetailStruct, read-only.
    @attribute(id: "0x0003", access: "R S V", quality: "N")
    @conformance("M")
    @constraint(max: "MaxClientCertificates", on: "count")
    ProvisionedClientCertificates: TLSClientCertificateDetailStructList
}

/// Command 0x00 of TLS Certificate Management; answered with ProvisionRootCertificateResponse.
@command(id: "0x00", access: "F A", quality: "L")
@conformance("M")
operation ProvisionRootCertificateCommand {
    input: ProvisionRootCertificateRequest
    output: ProvisionRootCertificateResponse
}

structure ProvisionRootCertificateRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 3000)
    Certificate: OctetString

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    CAID: TLSCAID
}

/// Command 0x02 of TLS Certificate Management; answered with FindRootCertificateResponse.
@command(id: "0x02", access: "F O", quality: "L")
@conformance("M")
operation FindRootCertificateCommand {
    input: FindRootCertificateRequest
    output: FindRootCertificateResponse
}

structure FindRootCertificateRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    CAID: TLSCAID
}

/// Command 0x04 of TLS Certificate Management; answered with LookupRootCertificateResponse.
@command(id: "0x04", access: "F O", quality: "L")
@conformance("M")
operation LookupRootCertificateCommand {
    input: LookupRootCertificateRequest
    output: LookupRootCertificateResponse
}

structure LookupRootCertificateRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 64)
    Fingerprint: OctetString
}

/// Command 0x06 of TLS Certificate Management; answered with a status.
@command(id: "0x06", access: "F A", quality: "L", response: "status")
@conformance("M")
operation RemoveRootCertificateCommand {
    input: RemoveRootCertificateRequest
}

structure RemoveRootCertificateRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    CAID: TLSCAID
}

/// Command 0x07 of TLS Certificate Management; answered with ClientCSRResponse.
@command(id: "0x07", access: "F A", quality: "L")
@conformance("M")
operation ClientCSRCommand {
    input: ClientCSRRequest
    output: ClientCSRResponse
}

structure ClientCSRRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 32, max: 32)
    Nonce: OctetString

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    CCDID: TLSCCDID
}

/// Command 0x09 of TLS Certificate Management; answered with a status.
@command(id: "0x09", access: "F A", quality: "L", response: "status")
@conformance("M")
operation ProvisionClientCertificateCommand {
    input: ProvisionClientCertificateRequest
}

structure ProvisionClientCertificateRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    CCDID: TLSCCDID

    @field(id: 1)
    @conformance("M")
    @length(max: 3000)
    ClientCertificate: OctetString

    @field(id: 2)
    @conformance("M")
    @length(min: 0, max: 10)
    IntermediateCertificates: ProvisionClientCertificateRequestIntermediateCertificatesList
}

/// Command 0x0A of TLS Certificate Management; answered with FindClientCertificateResponse.
@command(id: "0x0A", access: "F O", quality: "L")
@conformance("M")
operation FindClientCertificateCommand {
    input: FindClientCertificateRequest
    output: FindClientCertificateResponse
}

structure FindClientCertificateRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    CCDID: TLSCCDID
}

/// Command 0x0C of TLS Certificate Management; answered with LookupClientCertificateResponse.
@command(id: "0x0C", access: "F O", quality: "L")
@conformance("M")
operation LookupClientCertificateCommand {
    input: LookupClientCertificateRequest
    output: LookupClientCertificateResponse
}

structure LookupClientCertificateRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 64)
    Fingerprint: OctetString
}

/// Command 0x0E of TLS Certificate Management; answered with a status.
@command(id: "0x0E", access: "F A", quality: "L", response: "status")
@conformance("M")
operation RemoveClientCertificateCommand {
    input: RemoveClientCertificateRequest
}

structure RemoveClientCertificateRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    CCDID: TLSCCDID
}

/// Response 0x01 of TLS Certificate Management.
@commandResponse(id: "0x01")
@conformance("M")
structure ProvisionRootCertificateResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    CAID: TLSCAID
}

/// Response 0x03 of TLS Certificate Management.
@commandResponse(id: "0x03")
@conformance("M")
structure FindRootCertificateResponse {
    @field(id: 0)
    @conformance("M")
    @length(min: 1)
    @constraint(min: 1, max: "MaxRootCertificates", on: "count")
    CertificateDetails: TLSCertStructList
}

/// Response 0x05 of TLS Certificate Management.
@commandResponse(id: "0x05")
@conformance("M")
structure LookupRootCertificateResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    CAID: TLSCAID
}

/// Response 0x08 of TLS Certificate Management.
@commandResponse(id: "0x08")
@conformance("M")
structure ClientCSRResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    CCDID: TLSCCDID

    @field(id: 1)
    @conformance("M")
    @length(max: 3000)
    CSR: OctetString

    @field(id: 2)
    @conformance("M")
    @length(max: 128)
    NonceSignature: OctetString
}

/// Response 0x0B of TLS Certificate Management.
@commandResponse(id: "0x0B")
@conformance("M")
structure FindClientCertificateResponse {
    @field(id: 0)
    @conformance("M")
    @length(min: 1)
    @constraint(min: 1, max: "MaxClientCertificates", on: "count")
    CertificateDetails: TLSClientCertificateDetailStructList
}

/// Response 0x0D of TLS Certificate Management.
@commandResponse(id: "0x0D")
@conformance("M")
structure LookupClientCertificateResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    CCDID: TLSCCDID
}

@fabricScoped
structure TLSCertStruct {
    @field(id: 0, access: "F")
    @conformance("M")
    @range(min: 0, max: 65534)
    CAID: TLSCAID

    @field(id: 1, access: "F")
    @conformance("O")
    @length(max: 3000)
    Certificate: OctetString

    @field(id: 254)
    FabricIndex: FabricIndex
}

@fabricScoped
structure TLSClientCertificateDetailStruct {
    @field(id: 0, access: "F")
    @conformance("M")
    @range(min: 0, max: 65534)
    CCDID: TLSCCDID

    @field(id: 1, access: "F", quality: "X")
    @conformance("O")
    @nullable
    @length(max: 3000)
    ClientCertificate: OctetString

    @field(id: 2, access: "F")
    @conformance("O")
    @length(max: 10)
    IntermediateCertificates: TLSClientCertificateDetailStructIntermediateCertificatesList

    @field(id: 254)
    FabricIndex: FabricIndex
}

@matterType("TLSCAID")
@range(min: 0, max: 65535)
integer TLSCAID

@matterType("TLSCCDID")
@range(min: 0, max: 65535)
integer TLSCCDID

list ProvisionClientCertificateRequestIntermediateCertificatesList {
    @length(max: 3000)
    member: OctetString
}

list TLSCertStructList {
    member: TLSCertStruct
}

list TLSClientCertificateDetailStructIntermediateCertificatesList {
    @length(max: 3000)
    member: OctetString
}

list TLSClientCertificateDetailStructList {
    member: TLSClientCertificateDetailStruct
}
