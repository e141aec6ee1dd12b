$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.temperaturemeasurement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Temperature
use dev.connectorkit.matter.types#UInt16

/// The cluster Temperature Measurement, 0x0402.
@cluster(
    id: "0x0402"
    title: "Temperature Measurement"
    publicId: "matter.TemperatureMeasurement"
    classification: "application"
    revisions: { "1.4": 4, "1.6": 6 }
    attributes: TemperatureMeasurementAttributes
)
service TemperatureMeasurementCluster {
    version: "6"
}

structure TemperatureMeasurementAttributes {
    /// Attribute 0x0000 of Temperature Measurement: temperature or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @constraint(min: "MinMeasuredValue", max: "MaxMeasuredValue")
    MeasuredValue: Temperature

    /// Attribute 0x0001 of Temperature Measurement: temperature or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @constraint(min: -27315, max: "MaxMeasuredValue - 1")
    @fallback(value: -27315)
    MinMeasuredValue: Temperature

    /// Attribute 0x0002 of Temperature Measurement: temperature or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @constraint(min: "MinMeasuredValue + 1", max: 32767)
    @fallback(value: 32767)
    MaxMeasuredValue: Temperature

    /// Attribute 0x0003 of Temperature Measurement: uint16, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("O")
    @range(min: 0, max: 2048)
    @fallback(value: 0)
    Tolerance: UInt16
}
