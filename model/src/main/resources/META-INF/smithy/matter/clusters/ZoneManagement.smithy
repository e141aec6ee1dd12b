$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.zonemanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster Zone Management, 0x0550.
@cluster(
    id: "0x0550"
    title: "Zone Management"
    publicId: "matter.ZoneManagement"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.5"
    attributes: ZoneManagementAttributes
    events: [ZoneTriggeredEvent, ZoneStoppedEvent]
    features: [
        { bit: 0, code: "TWODCART", name: "TwoDimensionalCartesianZone", conformance: "O" }
        { bit: 1, code: "PERZONESENS", name: "PerZoneSensitivity", conformance: "[TWODCART]" }
        { bit: 2, code: "USERDEFINED", name: "UserDefined", conformance: "[TWODCART]" }
        { bit: 3, code: "FOCUSZONES", name: "FocusZones", conformance: "[USERDEFINED]" }
    ]
)
service ZoneManagementCluster {
    version: "1"
    operations: [
        CreateTwoDCartesianZoneCommand
        UpdateTwoDCartesianZoneCommand
        RemoveZoneCommand
        CreateOrUpdateTriggerCommand
        RemoveTriggerCommand
    ]
}

structure ZoneManagementAttributes {
    /// Attribute 0x0000 of Zone Management: uint8, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("USERDEFINED")
    @range(min: 5, max: 255)
    MaxUserDefinedZones: UInt8

    /// Attribute 0x0001 of Zone Management: uint8, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 1, max: 255)
    MaxZones: UInt8

    /// Attribute 0x0002 of Zone Management: list of ZoneInformationStruct, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "N")
    @conformance("M")
    @length(min: 0)
    @constraint(min: 0, max: "MaxZones", on: "count")
    Zones: ZoneInformationStructList

    /// Attribute 0x0003 of Zone Management: list of ZoneTriggerControlStruct, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "N")
    @conformance("M")
    @length(min: 0)
    @constraint(min: 0, max: "MaxZones", on: "count")
    Triggers: ZoneTriggerControlStructList

    /// Attribute 0x0004 of Zone Management: uint8, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 2, max: 10)
    SensitivityMax: UInt8

    /// Attribute 0x0005 of Zone Management: uint8, readable and writable.
    @attribute(id: "0x0005", access: "RW VO", quality: "N", writable: true)
    @conformance("!PERZONESENS")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "SensitivityMax")
    Sensitivity: UInt8

    /// Attribute 0x0006 of Zone Management: TwoDCartesianVertexStruct, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "F")
    @conformance("TWODCART")
    TwoDCartesianMax: TwoDCartesianVertexStruct
}

/// Command 0x00 of Zone Management; answered with CreateTwoDCartesianZoneResponse.
@command(id: "0x00", access: "M")
@conformance("TWODCART & USERDEFINED")
operation CreateTwoDCartesianZoneCommand {
    input: CreateTwoDCartesianZoneRequest
    output: CreateTwoDCartesianZoneResponse
}

structure CreateTwoDCartesianZoneRequest {
    @field(id: 0)
    @conformance("M")
    Zone: TwoDCartesianZoneStruct
}

/// Command 0x02 of Zone Management; answered with a status.
@command(id: "0x02", access: "M", response: "status")
@conformance("TWODCART & USERDEFINED")
operation UpdateTwoDCartesianZoneCommand {
    input: UpdateTwoDCartesianZoneRequest
}

structure UpdateTwoDCartesianZoneRequest {
    @field(id: 0)
    @conformance("M")
    ZoneID: ZoneID

    @field(id: 1)
    @conformance("M")
    Zone: TwoDCartesianZoneStruct
}

/// Command 0x03 of Zone Management; answered with a status.
@command(id: "0x03", access: "M", response: "status")
@conformance("USERDEFINED")
operation RemoveZoneCommand {
    input: RemoveZoneRequest
}

structure RemoveZoneRequest {
    @field(id: 0)
    @conformance("M")
    ZoneID: ZoneID
}

/// Command 0x04 of Zone Management; answered with a status.
@command(id: "0x04", access: "M", response: "status")
@conformance("M")
operation CreateOrUpdateTriggerCommand {
    input: CreateOrUpdateTriggerRequest
}

structure CreateOrUpdateTriggerRequest {
    @field(id: 0)
    @conformance("M")
    Trigger: ZoneTriggerControlStruct
}

/// Command 0x05 of Zone Management; answered with a status.
@command(id: "0x05", access: "M", response: "status")
@conformance("M")
operation RemoveTriggerCommand {
    input: RemoveTriggerRequest
}

structure RemoveTriggerRequest {
    @field(id: 0)
    @conformance("M")
    ZoneID: ZoneID
}

/// Response 0x01 of Zone Management.
@commandResponse(id: "0x01")
@conformance("TWODCART & USERDEFINED")
structure CreateTwoDCartesianZoneResponse {
    @field(id: 0)
    @conformance("M")
    ZoneID: ZoneID
}

/// Event 0x00 of Zone Management, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("M")
structure ZoneTriggeredEvent {
    @field(id: 0)
    @conformance("M")
    Zone: ZoneID

    @field(id: 1)
    @conformance("M")
    Reason: ZoneEventTriggeredReasonEnum
}

/// Event 0x01 of Zone Management, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("M")
structure ZoneStoppedEvent {
    @field(id: 0)
    @conformance("M")
    Zone: ZoneID

    @field(id: 1)
    @conformance("M")
    Reason: ZoneEventStoppedReasonEnum
}

@matterType("enum8")
intEnum ZoneTypeEnum {
    TwoDCARTZone = 0
}

@matterType("enum8")
intEnum ZoneUseEnum {
    Motion = 0
    Privacy = 1
    @conformance("FOCUSZONES")
    Focus = 2
}

@matterType("enum8")
intEnum ZoneSourceEnum {
    Mfg = 0
    User = 1
}

@matterType("enum8")
intEnum ZoneEventTriggeredReasonEnum {
    Motion = 0
}

@matterType("enum8")
intEnum ZoneEventStoppedReasonEnum {
    ActionStopped = 0
    Timeout = 1
}

structure TwoDCartesianVertexStruct {
    @field(id: 0)
    @conformance("M")
    X: UInt16

    @field(id: 1)
    @conformance("M")
    Y: UInt16
}

structure TwoDCartesianZoneStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 32)
    Name: CharString

    @field(id: 1)
    @conformance("M")
    Use: ZoneUseEnum

    @field(id: 2)
    @conformance("M")
    @length(min: 3, max: 12)
    Vertices: TwoDCartesianVertexStructList

    @field(id: 3)
    @conformance("O")
    @length(min: 7, max: 9)
    @constraint(anyOf: [{ value: 7 }, { value: 9 }], on: "length")
    Color: CharString
}

structure ZoneInformationStruct {
    @field(id: 0)
    @conformance("M")
    ZoneID: ZoneID

    @field(id: 1)
    @conformance("M")
    ZoneType: ZoneTypeEnum

    @field(id: 2)
    @conformance("M")
    ZoneSource: ZoneSourceEnum

    @field(id: 3)
    @conformance("TWODCART & ZoneType == TwoDCARTZone")
    TwoDCartesianZone: TwoDCartesianZoneStruct
}

structure ZoneTriggerControlStruct {
    @field(id: 0)
    @conformance("M")
    ZoneID: ZoneID

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    InitialDuration: ElapsedS

    @field(id: 2)
    @conformance("M")
    @constraint(max: "InitialDuration")
    AugmentationDuration: ElapsedS

    @field(id: 3)
    @conformance("M")
    @constraint(min: "InitialDuration")
    MaxDuration: ElapsedS

    @field(id: 4)
    @conformance("M")
    BlindDuration: ElapsedS

    @field(id: 5)
    @conformance("PERZONESENS")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "SensitivityMax")
    Sensitivity: UInt8
}

@matterType("ZoneID")
@range(min: 0, max: 65535)
integer ZoneID

list TwoDCartesianVertexStructList {
    member: TwoDCartesianVertexStruct
}

list ZoneInformationStructList {
    member: ZoneInformationStruct
}

list ZoneTriggerControlStructList {
    member: ZoneTriggerControlStruct
}
