$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.airquality

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#matterType

/// The cluster Air Quality, 0x005B.
@cluster(
    id: "0x005B"
    title: "Air Quality"
    publicId: "matter.AirQuality"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: AirQualityAttributes
    features: [
        { bit: 0, code: "FAIR", name: "Fair", conformance: "O" }
        { bit: 1, code: "MOD", name: "Moderate", conformance: "O" }
        { bit: 2, code: "VPOOR", name: "VeryPoor", conformance: "O" }
        { bit: 3, code: "XPOOR", name: "ExtremelyPoor", conformance: "O" }
    ]
)
service AirQualityCluster {
    version: "1"
}

structure AirQualityAttributes {
    /// Attribute 0x0000 of Air Quality: AirQualityEnum, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @constraint(desc: true)
    AirQuality: AirQualityEnum
}

@matterType("enum8")
intEnum AirQualityEnum {
    Unknown = 0
    Good = 1
    @conformance("FAIR")
    Fair = 2
    @conformance("MOD")
    Moderate = 3
    Poor = 4
    @conformance("VPOOR")
    VeryPoor = 5
    @conformance("XPOOR")
    ExtremelyPoor = 6
}
