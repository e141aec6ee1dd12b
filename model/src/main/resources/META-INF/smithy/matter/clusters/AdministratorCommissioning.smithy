$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.administratorcommissioning

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#VendorId

/// The cluster Administrator Commissioning, 0x003C.
@cluster(
    id: "0x003C"
    title: "Administrator Commissioning"
    publicId: "matter.AdministratorCommissioning"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: AdministratorCommissioningAttributes
    features: [{ bit: 0, code: "BC", name: "Basic" }]
)
service AdministratorCommissioningCluster {
    version: "1"
    operations: [
        OpenCommissioningWindowCommand
        OpenBasicCommissioningWindowCommand
        RevokeCommissioningCommand
    ]
}

structure AdministratorCommissioningAttributes {
    /// Attribute 0x0000 of Administrator Commissioning: CommissioningWindowStatusEnum, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    WindowStatus: CommissioningWindowStatusEnum

    /// Attribute 0x0001 of Administrator Commissioning: fabric-idx or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    AdminFabricIndex: FabricIndex

    /// Attribute 0x0002 of Administrator Commissioning: vendor-id or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    AdminVendorId: VendorId
}

/// Command 0x00 of Administrator Commissioning; answered with a status.
@command(id: "0x00", access: "A T", response: "status")
@conformance("M")
operation OpenCommissioningWindowCommand {
    input: OpenCommissioningWindowRequest
}

structure OpenCommissioningWindowRequest {
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

/// Command 0x01 of Administrator Commissioning; answered with a status.
@command(id: "0x01", access: "A T", response: "status")
@conformance("BC")
operation OpenBasicCommissioningWindowCommand {
    input: OpenBasicCommissioningWindowRequest
}

structure OpenBasicCommissioningWindowRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    CommissioningTimeout: UInt16
}

/// Command 0x02 of Administrator Commissioning; answered with a status.
@command(id: "0x02", access: "A T", response: "status")
@conformance("M")
operation RevokeCommissioningCommand {
    input: RevokeCommissioningRequest
}

structure RevokeCommissioningRequest {}

@matterType("enum8")
intEnum CommissioningWindowStatusEnum {
    WindowNotOpen = 0
    EnhancedWindowOpen = 1
    @conformance("BC")
    BasicWindowOpen = 2
}

@matterType("enum8")
intEnum StatusCodeEnum {
    Busy = 2
    PAKEParameterError = 3
    WindowNotOpen = 4
}
