$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.illuminancemeasurement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster Illuminance Measurement, 0x0400.
@cluster(
    id: "0x0400"
    title: "Illuminance Measurement"
    publicId: "matter.IlluminanceMeasurement"
    classification: "application"
    revisions: { "1.4": 3, "1.6": 5 }
    attributes: IlluminanceMeasurementAttributes
)
service IlluminanceMeasurementCluster {
    version: "5"
}

structure IlluminanceMeasurementAttributes {
    /// Attribute 0x0000 of Illuminance Measurement: uint16 or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(anyOf: [{ value: 0 }, { min: "MinMeasuredValue", max: "MaxMeasuredValue" }])
    MeasuredValue: UInt16

    /// Attribute 0x0001 of Illuminance Measurement: uint16 or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65533)
    MinMeasuredValue: UInt16

    /// Attribute 0x0002 of Illuminance Measurement: uint16 or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(min: "MinMeasuredValue + 1")
    MaxMeasuredValue: UInt16

    /// Attribute 0x0003 of Illuminance Measurement: uint16, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("O")
    @range(min: 0, max: 2048)
    Tolerance: UInt16

    /// Attribute 0x0004 of Illuminance Measurement: uint8 or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X F")
    @conformance("O")
    @nullable
    @range(min: 0, max: 254)
    @fallback(none: true)
    LightSensorType: UInt8
}

@matterType("enum8")
intEnum LightSensorTypeEnum {
    Photodiode = 0
    CMOS = 1
}
