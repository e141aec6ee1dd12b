$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.electricalgridconditions

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Int16

/// The cluster Electrical Grid Conditions, 0x00A0.
@cluster(
    id: "0x00A0"
    title: "Electrical Grid Conditions"
    publicId: "matter.ElectricalGridConditions"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.5"
    provisional: true
    attributes: ElectricalGridConditionsAttributes
    events: [CurrentConditionsChangedEvent]
    features: [{ bit: 0, code: "FORE", name: "Forecasting", conformance: "O" }]
)
service ElectricalGridConditionsCluster {
    version: "1"
}

structure ElectricalGridConditionsAttributes {
    /// Attribute 0x0000 of Electrical Grid Conditions: bool or null, readable and writable.
    @attribute(id: "0x0000", access: "RW VO", quality: "X", writable: true)
    @conformance("M")
    @nullable
    LocalGenerationAvailable: Bool

    /// Attribute 0x0001 of Electrical Grid Conditions: ElectricalGridConditionsStruct or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    CurrentConditions: ElectricalGridConditionsStruct

    /// Attribute 0x0002 of Electrical Grid Conditions: list of ElectricalGridConditionsStruct, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("FORE")
    @length(max: 56)
    ForecastConditions: ElectricalGridConditionsStructList
}

/// Event 0x00 of Electrical Grid Conditions, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("O")
structure CurrentConditionsChangedEvent {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    CurrentConditions: ElectricalGridConditionsStruct
}

@matterType("enum8")
intEnum ThreeLevelEnum {
    Low = 0
    Medium = 1
    High = 2
}

structure ElectricalGridConditionsStruct {
    @field(id: 0)
    @conformance("M")
    PeriodStart: EpochS

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    @constraint(min: "PeriodStart + 1")
    PeriodEnd: EpochS

    @field(id: 2)
    @conformance("M")
    GridCarbonIntensity: Int16

    @field(id: 3)
    @conformance("M")
    GridCarbonLevel: ThreeLevelEnum

    @field(id: 4)
    @conformance("M")
    LocalCarbonIntensity: Int16

    @field(id: 5)
    @conformance("M")
    LocalCarbonLevel: ThreeLevelEnum
}

list ElectricalGridConditionsStructList {
    member: ElectricalGridConditionsStruct
}
