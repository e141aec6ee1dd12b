$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.waterheatermanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#EnergyMWh
use dev.connectorkit.matter.types#Percent
use dev.connectorkit.matter.types#Temperature
use dev.connectorkit.matter.types#UInt16

/// The cluster Water Heater Management, 0x0094.
@cluster(
    id: "0x0094"
    title: "Water Heater Management"
    publicId: "matter.WaterHeaterManagement"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    provisional: true
    attributes: WaterHeaterManagementAttributes
    events: [BoostStartedEvent, BoostEndedEvent]
    features: [
        { bit: 0, code: "EM", name: "EnergyManagement", conformance: "O" }
        { bit: 1, code: "TP", name: "TankPercent", conformance: "O" }
    ]
)
service WaterHeaterManagementCluster {
    version: "2"
    operations: [
        BoostCommand
        CancelBoostCommand
    ]
}

structure WaterHeaterManagementAttributes {
    /// Attribute 0x0000 of Water Heater Management: WaterHeaterHeatSourceBitmap, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    HeaterTypes: WaterHeaterHeatSourceBitmap

    /// Attribute 0x0001 of Water Heater Management: WaterHeaterHeatSourceBitmap, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    HeatDemand: WaterHeaterHeatSourceBitmap

    /// Attribute 0x0002 of Water Heater Management: uint16, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("EM")
    TankVolume: UInt16

    /// Attribute 0x0003 of Water Heater Management: energy-mWh, read-only.
    @attribute(id: "0x0003", access: "R V")
    @conformance("EM")
    @range(min: 0, max: 9223372036854775807)
    EstimatedHeatRequired: EnergyMWh

    /// Attribute 0x0004 of Water Heater Management: percent, read-only.
    @attribute(id: "0x0004", access: "R V")
    @conformance("TP")
    TankPercentage: Percent

    /// Attribute 0x0005 of Water Heater Management: BoostStateEnum, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("M")
    BoostState: BoostStateEnum
}

/// Command 0x00 of Water Heater Management; answered with a status.
@command(id: "0x00", access: "M", response: "status")
@conformance("M")
operation BoostCommand {
    input: BoostRequest
}

structure BoostRequest {
    @field(id: 0)
    @conformance("M")
    BoostInfo: WaterHeaterBoostInfoStruct
}

/// Command 0x01 of Water Heater Management; answered with a status.
@command(id: "0x01", access: "M", response: "status")
@conformance("M")
operation CancelBoostCommand {
    input: CancelBoostRequest
}

structure CancelBoostRequest {}

/// Event 0x00 of Water Heater Management, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("M")
structure BoostStartedEvent {
    @field(id: 0)
    @conformance("M")
    BoostInfo: WaterHeaterBoostInfoStruct
}

/// Event 0x01 of Water Heater Management, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("M")
structure BoostEndedEvent {}

@matterType("enum8")
intEnum BoostStateEnum {
    Inactive = 0
    Active = 1
}

@bitmap(type: "map8")
structure WaterHeaterHeatSourceBitmap {
    @bit(from: 0, to: 0)
    ImmersionElement1: Bool

    @bit(from: 1, to: 1)
    ImmersionElement2: Bool

    @bit(from: 2, to: 2)
    HeatPump: Bool

    @bit(from: 3, to: 3)
    Boiler: Bool

    @bit(from: 4, to: 4)
    Other: Bool
}

structure WaterHeaterBoostInfoStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    Duration: ElapsedS

    @field(id: 1)
    @conformance("[!TP], [TP].a-")
    @fallback(value: false)
    OneShot: Bool

    @field(id: 2)
    @conformance("O")
    @fallback(value: false)
    EmergencyBoost: Bool

    @field(id: 3)
    @conformance("O")
    @constraint(desc: true)
    TemporarySetpoint: Temperature

    @field(id: 4)
    @conformance("TargetReheat, [TP]")
    TargetPercentage: Percent

    @field(id: 5)
    @conformance("[TP].a-")
    @constraint(max: "TargetPercentage")
    TargetReheat: Percent
}
