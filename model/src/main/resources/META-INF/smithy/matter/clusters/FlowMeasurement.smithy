$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.flowmeasurement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#UInt16

/// The cluster Flow Measurement, 0x0404.
@cluster(
    id: "0x0404"
    title: "Flow Measurement"
    publicId: "matter.FlowMeasurement"
    classification: "application"
    revisions: { "1.4": 3, "1.6": 5 }
    attributes: FlowMeasurementAttributes
)
service FlowMeasurementCluster {
    version: "5"
}

structure FlowMeasurementAttributes {
    /// Attribute 0x0000 of Flow Measurement: uint16 or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(min: "MinMeasuredValue", max: "MaxMeasuredValue")
    MeasuredValue: UInt16

    /// Attribute 0x0001 of Flow Measurement: uint16 or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65533)
    MinMeasuredValue: UInt16

    /// Attribute 0x0002 of Flow Measurement: uint16 or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(min: "MinMeasuredValue + 1")
    MaxMeasuredValue: UInt16

    /// Attribute 0x0003 of Flow Measurement: uint16, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("O")
    @range(min: 0, max: 2048)
    @fallback(value: 0)
    Tolerance: UInt16
}
