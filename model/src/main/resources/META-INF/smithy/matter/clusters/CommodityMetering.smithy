$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.commoditymetering

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Int64
use dev.connectorkit.matter.types#TariffUnitEnum
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32

/// The cluster Commodity Metering, 0x0B07.
@cluster(
    id: "0x0B07"
    title: "Commodity Metering"
    publicId: "matter.CommodityMetering"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.5"
    provisional: true
    attributes: CommodityMeteringAttributes
)
service CommodityMeteringCluster {
    version: "1"
}

structure CommodityMeteringAttributes {
    /// Attribute 0x0000 of Commodity Metering: list of MeteredQuantityStruct or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @constraint(max: "MaximumMeteredQuantities", on: "count")
    MeteredQuantity: MeteredQuantityStructList

    /// Attribute 0x0001 of Commodity Metering: epoch-s or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    MeteredQuantityTimestamp: EpochS

    /// Attribute 0x0002 of Commodity Metering: TariffUnitEnum or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    TariffUnit: TariffUnitEnum

    /// Attribute 0x0003 of Commodity Metering: uint16 or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    MaximumMeteredQuantities: UInt16
}

structure MeteredQuantityStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 128)
    TariffComponentIDs: UInt32List

    @field(id: 1)
    @conformance("M")
    Quantity: Int64
}

list MeteredQuantityStructList {
    member: MeteredQuantityStruct
}

list UInt32List {
    member: UInt32
}
