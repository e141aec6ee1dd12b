$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.unitlocalization

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#matterType

/// The cluster Unit Localization, 0x002D.
@cluster(
    id: "0x002D"
    title: "Unit Localization"
    publicId: "matter.UnitLocalization"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 2 }
    attributes: UnitLocalizationAttributes
    features: [{ bit: 0, code: "TEMP", name: "TemperatureUnit" }]
)
service UnitLocalizationCluster {
    version: "2"
}

structure UnitLocalizationAttributes {
    /// Attribute 0x0000 of Unit Localization: TempUnitEnum, readable and writable.
    @attribute(id: "0x0000", access: "RW VM", quality: "N", writable: true)
    @conformance("TEMP")
    TemperatureUnit: TempUnitEnum

    /// Attribute 0x0001 of Unit Localization: list of TempUnitEnum, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F", since: "1.4.2", provisional: true)
    @conformance("TEMP")
    @length(min: 2, max: 3)
    SupportedTemperatureUnits: TempUnitEnumList
}

@matterType("enum8")
intEnum TempUnitEnum {
    @conformance("O.a2+")
    Fahrenheit = 0
    @conformance("O.a2+")
    Celsius = 1
    @conformance("O.a2+")
    Kelvin = 2
}

list TempUnitEnumList {
    member: TempUnitEnum
}
