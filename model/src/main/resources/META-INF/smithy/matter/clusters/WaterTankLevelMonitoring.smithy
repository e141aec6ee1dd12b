$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.watertanklevelmonitoring

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#ChangeIndicationEnum
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#DegradationDirectionEnum
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Percent
use dev.connectorkit.matter.types#ProductIdentifierTypeEnum

/// The cluster Water Tank Level Monitoring, 0x0079.
@cluster(
    id: "0x0079"
    title: "Water Tank Level Monitoring"
    publicId: "matter.WaterTankLevelMonitoring"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    base: "ResourceMonitoring"
    attributes: WaterTankLevelMonitoringAttributes
    features: [
        { bit: 0, code: "CON", name: "Condition", conformance: "O" }
        { bit: 1, code: "WRN", name: "Warning", conformance: "O" }
        { bit: 2, code: "REP", name: "ReplacementProductList", conformance: "O" }
    ]
)
service WaterTankLevelMonitoringCluster {
    version: "1"
    operations: [
        ResetConditionCommand
    ]
}

structure WaterTankLevelMonitoringAttributes {
    /// Attribute 0x0000 of Water Tank Level Monitoring: percent, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("CON")
    Condition: Percent

    /// Attribute 0x0001 of Water Tank Level Monitoring: DegradationDirectionEnum, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("CON")
    @constraint(desc: true)
    DegradationDirection: DegradationDirectionEnum

    /// Attribute 0x0002 of Water Tank Level Monitoring: ChangeIndicationEnum, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    ChangeIndication: ChangeIndicationEnum

    /// Attribute 0x0003 of Water Tank Level Monitoring: bool, read-only.
    @attribute(id: "0x0003", access: "R V")
    @conformance("O")
    InPlaceIndicator: Bool

    /// Attribute 0x0004 of Water Tank Level Monitoring: epoch-s or null, readable and writable.
    @attribute(id: "0x0004", access: "RW VO", quality: "X N", writable: true)
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(none: true)
    LastChangedTime: EpochS

    /// Attribute 0x0005 of Water Tank Level Monitoring: list of ReplacementProductStruct, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "F")
    @conformance("REP")
    @length(max: 5)
    ReplacementProductList: ReplacementProductStructList
}

/// Command 0x00 of Water Tank Level Monitoring; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("O")
operation ResetConditionCommand {
    input: ResetConditionRequest
}

structure ResetConditionRequest {}

structure ReplacementProductStruct {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    ProductIdentifierType: ProductIdentifierTypeEnum

    @field(id: 1)
    @conformance("M")
    @length(max: 20)
    ProductIdentifierValue: CharString
}

list ReplacementProductStructList {
    member: ReplacementProductStruct
}
