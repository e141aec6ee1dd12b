$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.threadnetworkdirectory

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#UInt8

/// The cluster Thread Network Directory, 0x0453.
@cluster(
    id: "0x0453"
    title: "Thread Network Directory"
    publicId: "matter.ThreadNetworkDirectory"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: ThreadNetworkDirectoryAttributes
)
service ThreadNetworkDirectoryCluster {
    version: "1"
    operations: [
        AddNetworkCommand
        RemoveNetworkCommand
        GetOperationalDatasetCommand
    ]
}

structure ThreadNetworkDirectoryAttributes {
    /// Attribute 0x0000 of Thread Network Directory: octstr or null, readable and writable.
    @attribute(id: "0x0000", access: "RW VM", quality: "X N", writable: true)
    @conformance("M")
    @nullable
    @length(min: 8, max: 8)
    PreferredExtendedPanID: OctetString

    /// Attribute 0x0001 of Thread Network Directory: list of ThreadNetworkStruct, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N")
    @conformance("M")
    @constraint(max: "ThreadNetworkTableSize", on: "count")
    ThreadNetworks: ThreadNetworkStructList

    /// Attribute 0x0002 of Thread Network Directory: uint8, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @constraint(desc: true)
    ThreadNetworkTableSize: UInt8
}

/// Command 0x00 of Thread Network Directory; answered with a status.
@command(id: "0x00", access: "M T", response: "status")
@conformance("M")
operation AddNetworkCommand {
    input: AddNetworkRequest
}

structure AddNetworkRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 254)
    OperationalDataset: OctetString
}

/// Command 0x01 of Thread Network Directory; answered with a status.
@command(id: "0x01", access: "M T", response: "status")
@conformance("M")
operation RemoveNetworkCommand {
    input: RemoveNetworkRequest
}

structure RemoveNetworkRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 8, max: 8)
    ExtendedPanID: OctetString
}

/// Command 0x02 of Thread Network Directory; answered with OperationalDatasetResponse.
@command(id: "0x02", access: "M")
@conformance("M")
operation GetOperationalDatasetCommand {
    input: GetOperationalDatasetRequest
    output: OperationalDatasetResponse
}

structure GetOperationalDatasetRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 8, max: 8)
    ExtendedPanID: OctetString
}

/// Response 0x03 of Thread Network Directory.
@commandResponse(id: "0x03")
@conformance("M")
structure OperationalDatasetResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 254)
    OperationalDataset: OctetString
}

structure ThreadNetworkStruct {
    @field(id: 0)
    @conformance("M")
    @length(min: 8, max: 8)
    ExtendedPanID: OctetString

    @field(id: 1)
    @conformance("M")
    @length(min: 1, max: 16)
    NetworkName: CharString

    @field(id: 2)
    @conformance("M")
    Channel: UInt16

    @field(id: 3)
    @conformance("M")
    ActiveTimestamp: UInt64
}

list ThreadNetworkStructList {
    member: ThreadNetworkStruct
}
