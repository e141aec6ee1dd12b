$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.pressuremeasurement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Int16
use dev.connectorkit.matter.types#Int8
use dev.connectorkit.matter.types#UInt16

/// The cluster Pressure Measurement, 0x0403.
@cluster(
    id: "0x0403"
    title: "Pressure Measurement"
    publicId: "matter.PressureMeasurement"
    classification: "application"
    revisions: { "1.4": 3, "1.6": 5 }
    attributes: PressureMeasurementAttributes
    features: [{ bit: 0, code: "EXT", name: "Extended", conformance: "O" }]
)
service PressureMeasurementCluster {
    version: "5"
}

structure PressureMeasurementAttributes {
    /// Attribute 0x0000 of Pressure Measurement: int16 or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: -32767, max: 32767)
    @constraint(min: "MinMeasuredValue", max: "MaxMeasuredValue")
    MeasuredValue: Int16

    /// Attribute 0x0001 of Pressure Measurement: int16 or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: -32767, max: 32766)
    MinMeasuredValue: Int16

    /// Attribute 0x0002 of Pressure Measurement: int16 or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: -32767, max: 32767)
    @constraint(min: "MinMeasuredValue + 1", max: 32767)
    MaxMeasuredValue: Int16

    /// Attribute 0x0003 of Pressure Measurement: uint16, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("O")
    @range(min: 0, max: 2048)
    @fallback(value: 0)
    Tolerance: UInt16

    /// Attribute 0x0010 of Pressure Measurement: int16 or null, read-only.
    @attribute(id: "0x0010", access: "R V", quality: "X")
    @conformance("EXT")
    @nullable
    @range(min: -32767, max: 32767)
    @constraint(min: "MinScaledValue", max: "MaxScaledValue")
    ScaledValue: Int16

    /// Attribute 0x0011 of Pressure Measurement: int16 or null, read-only.
    @attribute(id: "0x0011", access: "R V", quality: "X F")
    @conformance("EXT")
    @nullable
    @range(min: -32767, max: 32766)
    MinScaledValue: Int16

    /// Attribute 0x0012 of Pressure Measurement: int16 or null, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "X F")
    @conformance("EXT")
    @nullable
    @range(min: -32767, max: 32767)
    @constraint(min: "MinScaledValue + 1", max: 32767)
    MaxScaledValue: Int16

    /// Attribute 0x0013 of Pressure Measurement: uint16, read-only.
    @attribute(id: "0x0013", access: "R V", quality: "F")
    @conformance("[EXT]")
    @range(min: 0, max: 2048)
    @fallback(value: 0)
    ScaledTolerance: UInt16

    /// Attribute 0x0014 of Pressure Measurement: int8, read-only.
    @attribute(id: "0x0014", access: "R V", quality: "F")
    @conformance("EXT")
    @range(min: -127, max: 127)
    Scale: Int8
}
