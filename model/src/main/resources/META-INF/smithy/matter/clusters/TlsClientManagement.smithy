$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.tlsclientmanagement

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
use dev.connectorkit.matter.tlscertificatemanagement#TLSCAID
use dev.connectorkit.matter.tlscertificatemanagement#TLSCCDID
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster TLS Client Management, 0x0802.
@cluster(
    id: "0x0802"
    title: "TLS Client Management"
    publicId: "matter.TLSClientManagement"
    classification: "node"
    revisions: { "1.6": 1 }
    since: "1.5"
    attributes: TlsClientManagementAttributes
)
service TlsClientManagementCluster {
    version: "1"
    operations: [
        ProvisionEndpointCommand
        FindEndpointCommand
        RemoveEndpointCommand
    ]
}

structure TlsClientManagementAttributes {
    /// Attribute 0x0000 of TLS Client Management: uint8, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 5, max: 254)
    MaxProvisioned: UInt8

    /// Attribute 0x0001 of TLS Client Management: list of TLSEndpointStruct, read-only.
    @attribute(id: "0x0001", access: "R S V", quality: "N")
    @conformance("M")
    @constraint(desc: true, on: "count")
    ProvisionedEndpoints: TLSEndpointStructList
}

/// Command 0x00 of TLS Client Management; answered with ProvisionEndpointResponse.
@command(id: "0x00", access: "F A", quality: "L")
@conformance("M")
operation ProvisionEndpointCommand {
    input: ProvisionEndpointRequest
    output: ProvisionEndpointResponse
}

structure ProvisionEndpointRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 4, max: 253)
    Hostname: OctetString

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    Port: UInt16

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 65534)
    CAID: TLSCAID

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    CCDID: TLSCCDID

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    EndpointID: TLSEndpointID
}

/// Command 0x02 of TLS Client Management; answered with FindEndpointResponse.
@command(id: "0x02", access: "F O", quality: "L")
@conformance("M")
operation FindEndpointCommand {
    input: FindEndpointRequest
    output: FindEndpointResponse
}

structure FindEndpointRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    EndpointID: TLSEndpointID
}

/// Command 0x04 of TLS Client Management; answered with a status.
@command(id: "0x04", access: "F A", quality: "L", response: "status")
@conformance("M")
operation RemoveEndpointCommand {
    input: RemoveEndpointRequest
}

structure RemoveEndpointRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    EndpointID: TLSEndpointID
}

/// Response 0x01 of TLS Client Management.
@commandResponse(id: "0x01")
@conformance("M")
structure ProvisionEndpointResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    EndpointID: TLSEndpointID
}

/// Response 0x03 of TLS Client Management.
@commandResponse(id: "0x03")
@conformance("M")
structure FindEndpointResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(min: 0, max: 65534)
    Endpoint: TLSEndpointStruct
}

@matterType("enum8")
intEnum StatusCodeEnum {
    EndpointAlreadyInstalled = 2
    RootCertificateNotFound = 3
    ClientCertificateNotFound = 4
    EndpointInUse = 5
    InvalidTime = 6
}

@fabricScoped
structure TLSEndpointStruct {
    @field(id: 0, access: "F")
    @conformance("M")
    @range(min: 0, max: 65534)
    EndpointID: TLSEndpointID

    @field(id: 1, access: "F")
    @conformance("M")
    @length(min: 4, max: 253)
    Hostname: OctetString

    @field(id: 2, access: "F")
    @conformance("M")
    @range(min: 1, max: 65535)
    Port: UInt16

    @field(id: 3, access: "F")
    @conformance("M")
    @range(min: 0, max: 65534)
    CAID: TLSCAID

    @field(id: 4, access: "F", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    CCDID: TLSCCDID

    @field(id: 5, access: "F")
    @conformance("M")
    ReferenceCount: UInt8

    @field(id: 254)
    FabricIndex: FabricIndex
}

@matterType("TLSEndpointID")
@range(min: 0, max: 65535)
integer TLSEndpointID

list TLSEndpointStructList {
    member: TLSEndpointStruct
}
