$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.commissionercontrol

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#NodeId
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#Status
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#VendorId

/// The cluster Commissioner Control, 0x0751.
@cluster(
    id: "0x0751"
    title: "Commissioner Control"
    publicId: "matter.CommissionerControl"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: CommissionerControlAttributes
    events: [CommissioningRequestResultEvent]
)
service CommissionerControlCluster {
    version: "1"
    operations: [
        RequestCommissioningApprovalCommand
        CommissionNodeCommand
    ]
}

structure CommissionerControlAttributes {
    /// Attribute 0x0000 of Commissioner Control: SupportedDeviceCategoryBitmap, read-only.
    @attribute(id: "0x0000", access: "R M")
    @conformance("M")
    @fallback(value: 0)
    SupportedDeviceCategories: SupportedDeviceCategoryBitmap
}

/// Command 0x00 of Commissioner Control; answered with a status.
@command(id: "0x00", access: "M", response: "status")
@conformance("M")
operation RequestCommissioningApprovalCommand {
    input: RequestCommissioningApprovalRequest
}

structure RequestCommissioningApprovalRequest {
    @field(id: 0)
    @conformance("M")
    RequestID: UInt64

    @field(id: 1)
    @conformance("M")
    VendorID: VendorId

    @field(id: 2)
    @conformance("M")
    ProductID: UInt16

    @field(id: 3)
    @conformance("O")
    @length(max: 64)
    Label: CharString
}

/// Command 0x01 of Commissioner Control; answered with ReverseOpenCommissioningWindow.
@command(id: "0x01", access: "M")
@conformance("M")
operation CommissionNodeCommand {
    input: CommissionNodeRequest
    output: ReverseOpenCommissioningWindow
}

structure CommissionNodeRequest {
    @field(id: 0)
    @conformance("M")
    RequestID: UInt64

    @field(id: 1)
    @conformance("M")
    @range(min: 30, max: 120)
    @fallback(value: 30)
    ResponseTimeoutSeconds: UInt16
}

/// Response 0x02 of Commissioner Control.
@commandResponse(id: "0x02")
@conformance("M")
structure ReverseOpenCommissioningWindow {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    CommissioningTimeout: UInt16

    @field(id: 1)
    @conformance("M")
    @length(min: 97, max: 97)
    PAKEPasscodeVerifier: OctetString

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 4095)
    Discriminator: UInt16

    @field(id: 3)
    @conformance("M")
    @range(min: 1000, max: 100000)
    Iterations: UInt32

    @field(id: 4)
    @conformance("M")
    @length(min: 16, max: 32)
    Salt: OctetString
}

/// Event 0x00 of Commissioner Control, priority info.
@event(id: "0x00", priority: "info", access: "S M")
@conformance("M")
structure CommissioningRequestResultEvent {
    @field(id: 0, access: "S")
    @conformance("M")
    RequestID: UInt64

    @field(id: 1, access: "S")
    @conformance("M")
    ClientNodeID: NodeId

    @field(id: 2, access: "S")
    @conformance("M")
    @constraint(desc: true)
    StatusCode: Status

    @field(id: 254)
    FabricIndex: FabricIndex
}

@bitmap(type: "map32")
structure SupportedDeviceCategoryBitmap {
    @bit(from: 0, to: 0)
    @conformance("O")
    FabricSynchronization: Bool
}
