$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.soilmeasurement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#MeasurementAccuracyStruct
use dev.connectorkit.matter.types#Percent

/// The cluster Soil Measurement, 0x0430.
@cluster(
    id: "0x0430"
    title: "Soil Measurement"
    publicId: "matter.SoilMeasurement"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.5"
    provisional: true
    attributes: SoilMeasurementAttributes
)
service SoilMeasurementCluster {
    version: "1"
}

structure SoilMeasurementAttributes {
    /// Attribute 0x0000 of Soil Measurement: MeasurementAccuracyStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    SoilMoistureMeasurementLimits: MeasurementAccuracyStruct

    /// Attribute 0x0001 of Soil Measurement: percent or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @constraint(
        min: "SoilMoistureMeasurementLimits.MinMeasuredValue"
        max: "SoilMoistureMeasurementLimits.MaxMeasuredValue"
    )
    SoilMoistureMeasuredValue: Percent
}
