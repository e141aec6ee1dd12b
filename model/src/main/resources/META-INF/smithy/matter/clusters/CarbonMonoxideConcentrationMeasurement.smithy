$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.carbonmonoxideconcentrationmeasurement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#Float32
use dev.connectorkit.matter.types#LevelValueEnum
use dev.connectorkit.matter.types#MeasurementMediumEnum
use dev.connectorkit.matter.types#MeasurementUnitEnum

/// The cluster Carbon Monoxide Concentration Measurement, 0x040C.
@cluster(
    id: "0x040C"
    title: "Carbon Monoxide Concentration Measurement"
    publicId: "matter.CarbonMonoxideConcentrationMeasurement"
    classification: "application"
    revisions: { "1.4": 3, "1.6": 5 }
    base: "ConcentrationMeasurement"
    attributes: CarbonMonoxideConcentrationMeasurementAttributes
    features: [
        { bit: 0, code: "MEA", name: "NumericMeasurement", conformance: "O.a+" }
        { bit: 1, code: "LEV", name: "LevelIndication", conformance: "O.a+" }
        { bit: 2, code: "MED", name: "MediumLevel", conformance: "[LEV]" }
        { bit: 3, code: "CRI", name: "CriticalLevel", conformance: "[LEV]" }
        { bit: 4, code: "PEA", name: "PeakMeasurement", conformance: "[MEA]" }
        { bit: 5, code: "AVG", name: "AverageMeasurement", conformance: "[MEA]" }
    ]
)
service CarbonMonoxideConcentrationMeasurementCluster {
    version: "5"
}

structure CarbonMonoxideConcentrationMeasurementAttributes {
    /// Attribute 0x0000 of Carbon Monoxide Concentration Measurement: single or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("MEA")
    @nullable
    @constraint(min: "MinMeasuredValue", max: "MaxMeasuredValue")
    MeasuredValue: Float32

    /// Attribute 0x0001 of Carbon Monoxide Concentration Measurement: single or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X F")
    @conformance("MEA")
    @nullable
    MinMeasuredValue: Float32

    /// Attribute 0x0002 of Carbon Monoxide Concentration Measurement: single or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X F")
    @conformance("MEA")
    @nullable
    @constraint(min: "MinMeasuredValue")
    MaxMeasuredValue: Float32

    /// Attribute 0x0003 of Carbon Monoxide Concentration Measurement: single or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("PEA")
    @nullable
    @constraint(min: "MinMeasuredValue", max: "MaxMeasuredValue")
    PeakMeasuredValue: Float32

    /// Attribute 0x0004 of Carbon Monoxide Concentration Measurement: elapsed-s, read-only.
    @attribute(id: "0x0004", access: "R V")
    @conformance("PEA")
    @range(min: 0, max: 604800)
    PeakMeasuredValueWindow: ElapsedS

    /// Attribute 0x0005 of Carbon Monoxide Concentration Measurement: single or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X")
    @conformance("AVG")
    @nullable
    @constraint(min: "MinMeasuredValue", max: "MaxMeasuredValue")
    AverageMeasuredValue: Float32

    /// Attribute 0x0006 of Carbon Monoxide Concentration Measurement: elapsed-s, read-only.
    @attribute(id: "0x0006", access: "R V")
    @conformance("AVG")
    @range(min: 0, max: 604800)
    AverageMeasuredValueWindow: ElapsedS

    /// Attribute 0x0007 of Carbon Monoxide Concentration Measurement: single, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "F")
    @conformance("[MEA]")
    @constraint(ms: true)
    Uncertainty: Float32

    /// Attribute 0x0008 of Carbon Monoxide Concentration Measurement: MeasurementUnitEnum, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "F")
    @conformance("MEA")
    MeasurementUnit: MeasurementUnitEnum

    /// Attribute 0x0009 of Carbon Monoxide Concentration Measurement: MeasurementMediumEnum, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "F")
    @conformance("M")
    MeasurementMedium: MeasurementMediumEnum

    /// Attribute 0x000A of Carbon Monoxide Concentration Measurement: LevelValueEnum, read-only.
    @attribute(id: "0x000A", access: "R V")
    @conformance("LEV")
    LevelValue: LevelValueEnum
}
