$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.meteridentification

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#PowerThresholdStruct

/// The cluster Meter Identification, 0x0B06.
@cluster(
    id: "0x0B06"
    title: "Meter Identification"
    publicId: "matter.MeterIdentification"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.5"
    provisional: true
    attributes: MeterIdentificationAttributes
    features: [{ bit: 0, code: "PWRTHLD", name: "PowerThreshold", conformance: "O" }]
)
service MeterIdentificationCluster {
    version: "1"
}

structure MeterIdentificationAttributes {
    /// Attribute 0x0000 of Meter Identification: MeterTypeEnum or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    MeterType: MeterTypeEnum

    /// Attribute 0x0001 of Meter Identification: string or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 64)
    PointOfDelivery: CharString

    /// Attribute 0x0002 of Meter Identification: string or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 64)
    MeterSerialNumber: CharString

    /// Attribute 0x0003 of Meter Identification: string or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @length(max: 64)
    ProtocolVersion: CharString

    /// Attribute 0x0004 of Meter Identification: PowerThresholdStruct or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X")
    @conformance("PWRTHLD")
    @nullable
    PowerThreshold: PowerThresholdStruct
}

@matterType("enum8")
intEnum MeterTypeEnum {
    Utility = 0
    Private = 1
    Generic = 2
}
