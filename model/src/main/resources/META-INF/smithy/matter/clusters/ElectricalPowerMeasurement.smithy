$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.electricalpowermeasurement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#AmperageMA
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Int64
use dev.connectorkit.matter.types#MeasurementAccuracyStruct
use dev.connectorkit.matter.types#PowerMVA
use dev.connectorkit.matter.types#PowerMVAR
use dev.connectorkit.matter.types#PowerMW
use dev.connectorkit.matter.types#SystimeMs
use dev.connectorkit.matter.types#UInt8
use dev.connectorkit.matter.types#VoltageMV

/// The cluster Electrical Power Measurement, 0x0090.
@cluster(
    id: "0x0090"
    title: "Electrical Power Measurement"
    publicId: "matter.ElectricalPowerMeasurement"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 3 }
    attributes: ElectricalPowerMeasurementAttributes
    events: [MeasurementPeriodRangesEvent]
    features: [
        { bit: 0, code: "DIRC", name: "DirectCurrent", conformance: "O.a+" }
        { bit: 1, code: "ALTC", name: "AlternatingCurrent", conformance: "O.a+" }
        { bit: 2, code: "POLY", name: "PolyphasePower", conformance: "[ALTC]" }
        { bit: 3, code: "HARM", name: "Harmonics", conformance: "[ALTC]" }
        { bit: 4, code: "PWRQ", name: "PowerQuality", conformance: "[ALTC]" }
    ]
)
service ElectricalPowerMeasurementCluster {
    version: "3"
}

structure ElectricalPowerMeasurementAttributes {
    /// Attribute 0x0000 of Electrical Power Measurement: PowerModeEnum, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    PowerMode: PowerModeEnum

    /// Attribute 0x0001 of Electrical Power Measurement: uint8, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 0, max: 32)
    NumberOfMeasurementTypes: UInt8

    /// Attribute 0x0002 of Electrical Power Measurement: list of MeasurementAccuracyStruct, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @length(min: 1)
    @constraint(min: 1, max: "NumberOfMeasurementTypes", on: "count")
    Accuracy: MeasurementAccuracyStructList

    /// Attribute 0x0003 of Electrical Power Measurement: list of MeasurementRangeStruct, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "Q")
    @conformance("O")
    @length(min: 0)
    @constraint(min: 0, max: "NumberOfMeasurementTypes", on: "count")
    @fallback(value: [])
    Ranges: MeasurementRangeStructList

    /// Attribute 0x0004 of Electrical Power Measurement: voltage-mV or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X Q")
    @conformance("O")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    Voltage: VoltageMV

    /// Attribute 0x0005 of Electrical Power Measurement: amperage-mA or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X Q")
    @conformance("O")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    ActiveCurrent: AmperageMA

    /// Attribute 0x0006 of Electrical Power Measurement: amperage-mA or null, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "X Q")
    @conformance("[ALTC]")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    ReactiveCurrent: AmperageMA

    /// Attribute 0x0007 of Electrical Power Measurement: amperage-mA or null, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "X Q")
    @conformance("[ALTC]")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    ApparentCurrent: AmperageMA

    /// Attribute 0x0008 of Electrical Power Measurement: power-mW or null, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "X Q")
    @conformance("M")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    ActivePower: PowerMW

    /// Attribute 0x0009 of Electrical Power Measurement: power-mVAR or null, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "X Q")
    @conformance("[ALTC]")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    ReactivePower: PowerMVAR

    /// Attribute 0x000A of Electrical Power Measurement: power-mVA or null, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "X Q")
    @conformance("[ALTC]")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    ApparentPower: PowerMVA

    /// Attribute 0x000B of Electrical Power Measurement: voltage-mV or null, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "X Q")
    @conformance("[ALTC]")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    RMSVoltage: VoltageMV

    /// Attribute 0x000C of Electrical Power Measurement: amperage-mA or null, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "X Q")
    @conformance("[ALTC]")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    RMSCurrent: AmperageMA

    /// Attribute 0x000D of Electrical Power Measurement: power-mW or null, read-only.
    @attribute(id: "0x000D", access: "R V", quality: "X Q")
    @conformance("[ALTC]")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    RMSPower: PowerMW

    /// Attribute 0x000E of Electrical Power Measurement: int64 or null, read-only.
    @attribute(id: "0x000E", access: "R V", quality: "X Q")
    @conformance("[ALTC]")
    @nullable
    @range(min: 0, max: 1000000)
    @fallback(none: true)
    Frequency: Int64

    /// Attribute 0x000F of Electrical Power Measurement: list of HarmonicMeasurementStruct or null, read-only.
    @attribute(id: "0x000F", access: "R V", quality: "X Q")
    @conformance("HARM")
    @nullable
    @length(max: 25)
    HarmonicCurrents: HarmonicMeasurementStructList

    /// Attribute 0x0010 of Electrical Power Measurement: list of HarmonicMeasurementStruct or null, read-only.
    @attribute(id: "0x0010", access: "R V", quality: "X Q")
    @conformance("PWRQ")
    @nullable
    @length(max: 25)
    HarmonicPhases: HarmonicMeasurementStructList

    /// Attribute 0x0011 of Electrical Power Measurement: int64 or null, read-only.
    @attribute(id: "0x0011", access: "R V", quality: "X Q")
    @conformance("[ALTC]")
    @nullable
    @range(min: -10000, max: 10000)
    @fallback(none: true)
    PowerFactor: Int64

    /// Attribute 0x0012 of Electrical Power Measurement: amperage-mA or null, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "X Q")
    @conformance("[POLY]")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    @fallback(none: true)
    NeutralCurrent: AmperageMA
}

/// Event 0x00 of Electrical Power Measurement, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("Ranges")
structure MeasurementPeriodRangesEvent {
    @field(id: 0, access: "R V")
    @conformance("M")
    @length(min: 1)
    @constraint(min: 1, max: "NumberOfMeasurementTypes", on: "count")
    @fallback(value: [])
    Ranges: MeasurementRangeStructList
}

@matterType("enum8")
intEnum PowerModeEnum {
    Unknown = 0
    DC = 1
    AC = 2
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

structure MeasurementRangeStruct {
    @field(id: 0)
    @conformance("M")
    MeasurementType: MeasurementTypeEnum

    @field(id: 1)
    @conformance("M")
    @range(min: -4611686018427387904, max: 4611686018427387904)
    Min: Int64

    @field(id: 2)
    @conformance("M")
    @range(min: -4611686018427387904, max: 4611686018427387904)
    Max: Int64

    @field(id: 3)
    @conformance("EndTimestamp")
    StartTimestamp: EpochS

    @field(id: 4)
    @conformance("desc")
    @constraint(min: "StartTimestamp + 1")
    EndTimestamp: EpochS

    @field(id: 5)
    @conformance("EndTimestamp")
    MinTimestamp: EpochS

    @field(id: 6)
    @conformance("EndTimestamp")
    @constraint(min: "MinTimestamp + 1")
    MaxTimestamp: EpochS

    @field(id: 7)
    @conformance("EndSystime")
    StartSystime: SystimeMs

    @field(id: 8)
    @conformance("desc")
    @constraint(min: "StartSystime + 1")
    EndSystime: SystimeMs

    @field(id: 9)
    @conformance("EndSystime")
    MinSystime: SystimeMs

    @field(id: 10)
    @conformance("EndSystime")
    @constraint(min: "MinSystime + 1")
    MaxSystime: SystimeMs
}

structure HarmonicMeasurementStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    Order: UInt8

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: -4611686018427387904, max: 4611686018427387904)
    Measurement: Int64
}

list HarmonicMeasurementStructList {
    member: HarmonicMeasurementStruct
}

list MeasurementAccuracyStructList {
    member: MeasurementAccuracyStruct
}

list MeasurementRangeStructList {
    member: MeasurementRangeStruct
}
