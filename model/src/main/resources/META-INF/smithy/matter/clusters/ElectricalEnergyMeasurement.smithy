$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.electricalenergymeasurement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#EnergyMVARh
use dev.connectorkit.matter.types#EnergyMVAh
use dev.connectorkit.matter.types#EnergyMWh
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#MeasurementAccuracyStruct
use dev.connectorkit.matter.types#SystimeMs

/// The cluster Electrical Energy Measurement, 0x0091.
@cluster(
    id: "0x0091"
    title: "Electrical Energy Measurement"
    publicId: "matter.ElectricalEnergyMeasurement"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 2 }
    attributes: ElectricalEnergyMeasurementAttributes
    events: [CumulativeEnergyMeasuredEvent, PeriodicEnergyMeasuredEvent]
    features: [
        { bit: 0, code: "IMPE", name: "ImportedEnergy", conformance: "O.a+" }
        { bit: 1, code: "EXPE", name: "ExportedEnergy", conformance: "O.a+" }
        { bit: 2, code: "CUME", name: "CumulativeEnergy", conformance: "O.b+" }
        { bit: 3, code: "PERE", name: "PeriodicEnergy", conformance: "O.b+" }
        { bit: 4, code: "APPE", name: "ApparentEnergy", conformance: "P, O", since: "1.5" }
        { bit: 5, code: "REAE", name: "ReactiveEnergy", conformance: "P, O", since: "1.5" }
    ]
)
service ElectricalEnergyMeasurementCluster {
    version: "2"
}

structure ElectricalEnergyMeasurementAttributes {
    /// Attribute 0x0000 of Electrical Energy Measurement: MeasurementAccuracyStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    Accuracy: MeasurementAccuracyStruct

    /// Attribute 0x0001 of Electrical Energy Measurement: EnergyMeasurementStruct or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X Q")
    @conformance("IMPE & CUME")
    @nullable
    CumulativeEnergyImported: EnergyMeasurementStruct

    /// Attribute 0x0002 of Electrical Energy Measurement: EnergyMeasurementStruct or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X Q")
    @conformance("EXPE & CUME")
    @nullable
    CumulativeEnergyExported: EnergyMeasurementStruct

    /// Attribute 0x0003 of Electrical Energy Measurement: EnergyMeasurementStruct or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X Q")
    @conformance("IMPE & PERE")
    @nullable
    PeriodicEnergyImported: EnergyMeasurementStruct

    /// Attribute 0x0004 of Electrical Energy Measurement: EnergyMeasurementStruct or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X Q")
    @conformance("EXPE & PERE")
    @nullable
    PeriodicEnergyExported: EnergyMeasurementStruct

    /// Attribute 0x0005 of Electrical Energy Measurement: CumulativeEnergyResetStruct or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X")
    @conformance("[CUME]")
    @nullable
    @fallback(none: true)
    CumulativeEnergyReset: CumulativeEnergyResetStruct
}

/// Event 0x00 of Electrical Energy Measurement, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("CUME")
structure CumulativeEnergyMeasuredEvent {
    @field(id: 0)
    @conformance("CUME & IMPE")
    EnergyImported: EnergyMeasurementStruct

    @field(id: 1)
    @conformance("CUME & EXPE")
    EnergyExported: EnergyMeasurementStruct
}

/// Event 0x01 of Electrical Energy Measurement, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("PERE")
structure PeriodicEnergyMeasuredEvent {
    @field(id: 0)
    @conformance("PERE & IMPE")
    EnergyImported: EnergyMeasurementStruct

    @field(id: 1)
    @conformance("PERE & EXPE")
    EnergyExported: EnergyMeasurementStruct
}

@matterType("enum16")
intEnum MeasurementTypeEnum {
    Unspecified = 0
    Voltage = 1
    ActiveCurrent = 2
    ReactiveCurrent = 3
    ApparentCurrent = 4
    ActivePower = 5
    ReactivePower = 6
    ApparentPower = 7
    RMSVoltage = 8
    RMSCurrent = 9
    RMSPower = 10
    Frequency = 11
    PowerFactor = 12
    NeutralCurrent = 13
    ElectricalEnergy = 14
    @since("1.4.2")
    ReactiveEnergy = 15
    @since("1.4.2")
    ApparentEnergy = 16
}

structure EnergyMeasurementStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 4611686018427387904)
    Energy: EnergyMWh

    @field(id: 1)
    @conformance("desc")
    StartTimestamp: EpochS

    @field(id: 2)
    @conformance("desc")
    @constraint(min: "StartTimestamp + 1")
    EndTimestamp: EpochS

    @field(id: 3)
    @conformance("desc")
    StartSystime: SystimeMs

    @field(id: 4)
    @conformance("desc")
    @constraint(min: "StartSystime + 1")
    EndSystime: SystimeMs

    @field(id: 5, since: "1.5")
    @conformance("P, APPE")
    @range(min: 0, max: 4611686018427387904)
    ApparentEnergy: EnergyMVAh

    @field(id: 6, since: "1.5")
    @conformance("P, REAE")
    @range(min: 0, max: 4611686018427387904)
    ReactiveEnergy: EnergyMVARh
}

structure CumulativeEnergyResetStruct {
    @field(id: 0, quality: "X")
    @conformance("[IMPE]")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(none: true)
    ImportedResetTimestamp: EpochS

    @field(id: 1, quality: "X")
    @conformance("[EXPE]")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(none: true)
    ExportedResetTimestamp: EpochS

    @field(id: 2, quality: "X")
    @conformance("[IMPE]")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @fallback(none: true)
    ImportedResetSystime: SystimeMs

    @field(id: 3, quality: "X")
    @conformance("[EXPE]")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @fallback(none: true)
    ExportedResetSystime: SystimeMs
}
