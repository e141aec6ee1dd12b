$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.threadborderroutermanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt64

/// The cluster Thread Border Router Management, 0x0452.
@cluster(
    id: "0x0452"
    title: "Thread Border Router Management"
    publicId: "matter.ThreadBorderRouterManagement"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: ThreadBorderRouterManagementAttributes
    features: [{ bit: 0, code: "PC", name: "PANChange", conformance: "O" }]
)
service ThreadBorderRouterManagementCluster {
    version: "1"
    operations: [
        GetActiveDatasetRequestCommand
        GetPendingDatasetRequestCommand
        SetActiveDatasetRequestCommand
        SetPendingDatasetRequestCommand
    ]
}

structure ThreadBorderRouterManagementAttributes {
    /// Attribute 0x0000 of Thread Border Router Management: string, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @length(min: 1, max: 63)
    BorderRouterName: CharString

    /// Attribute 0x0001 of Thread Border Router Management: octstr, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    @length(min: 16, max: 16)
    BorderAgentID: OctetString

    /// Attribute 0x0002 of Thread Border Router Management: uint16, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    ThreadVersion: UInt16

    /// Attribute 0x0003 of Thread Border Router Management: bool, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "N")
    @conformance("M")
    InterfaceEnabled: Bool

    /// Attribute 0x0004 of Thread Border Router Management: uint64 or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X N")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    ActiveDatasetTimestamp: UInt64

    /// Attribute 0x0005 of Thread Border Router Management: uint64 or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X N")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    PendingDatasetTimestamp: UInt64
}

/// Command 0x00 of Thread Border Router Management; answered with DatasetResponse.
@command(id: "0x00", access: "M")
@conformance("M")
operation GetActiveDatasetRequestCommand {
    input: GetActiveDatasetRequestRequest
    output: DatasetResponse
}

structure GetActiveDatasetRequestRequest {}

/// Command 0x01 of Thread Border Router Management; answered with DatasetResponse.
@command(id: "0x01", access: "M")
@conformance("M")
operation GetPendingDatasetRequestCommand {
    input: GetPendingDatasetRequestRequest
    output: DatasetResponse
}

structure GetPendingDatasetRequestRequest {}

/// Command 0x03 of Thread Border Router Management; answered with a status.
@command(id: "0x03", access: "M T", response: "status")
@conformance("M")
operation SetActiveDatasetRequestCommand {
    input: SetActiveDatasetRequestRequest
}

structure SetActiveDatasetRequestRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 254)
    ActiveDataset: OctetString

    @field(id: 1)
    @conformance("O")
    Breadcrumb: UInt64
}

/// Command 0x04 of Thread Border Router Management; answered with a status.
@command(id: "0x04", access: "M T", response: "status")
@conformance("PC")
operation SetPendingDatasetRequestCommand {
    input: SetPendingDatasetRequestRequest
}

structure SetPendingDatasetRequestRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 254)
    PendingDataset: OctetString
}

/// Response 0x02 of Thread Border Router Management.
@commandResponse(id: "0x02")
@conformance("M")
structure DatasetResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 254)
    Dataset: OctetString
}
