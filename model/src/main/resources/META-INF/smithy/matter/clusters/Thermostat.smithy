$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.thermostat

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter#unit
use dev.connectorkit.matter.types#AtomicAttributeStatusStruct
use dev.connectorkit.matter.types#AtomicRequestTypeEnum
use dev.connectorkit.matter.types#AttributeId
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Int8
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#Status
use dev.connectorkit.matter.types#Temperature
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster Thermostat, 0x0201.
@cluster(
    id: "0x0201"
    title: "Thermostat"
    publicId: "matter.Thermostat"
    classification: "application"
    revisions: { "1.4": 8, "1.6": 11 }
    attributes: ThermostatAttributes
    events: [
        SystemModeChangeEvent
        LocalTemperatureChangeEvent
        OccupancyChangeEvent
        SetpointChangeEvent
        RunningStateChangeEvent
        RunningModeChangeEvent
        ActiveScheduleChangeEvent
        ActivePresetChangeEvent
    ]
    features: [
        { bit: 0, code: "HEAT", name: "Heating", conformance: "AUTO, O.a+" }
        { bit: 1, code: "COOL", name: "Cooling", conformance: "AUTO, O.a+" }
        { bit: 2, code: "OCC", name: "Occupancy", conformance: "O" }
        { bit: 4, code: "SB", name: "Setback", conformance: "D" }
        { bit: 5, code: "AUTO", name: "AutoMode", conformance: "O" }
        { bit: 6, code: "LTNE", name: "LocalTemperatureNotExposed", conformance: "O" }
        { bit: 7, code: "MSCH", name: "MatterScheduleConfiguration", conformance: "O" }
        { bit: 8, code: "PRES", name: "Presets", conformance: "O" }
        { bit: 9, code: "TEVT", name: "Events", conformance: "P, O", since: "1.6" }
        { bit: 10, code: "TSUGGEST", name: "ThermostatSuggestions", conformance: "[PRES]", since: "1.6" }
    ]
    withdrawn: [
        {
            kind: "attribute"
            id: "0x0007"
            name: "PICoolingDemand"
            reason: "deprecated"
            until: "1.4"
            type: "uint8"
            conformance: "[COOL]"
        }
        {
            kind: "attribute"
            id: "0x0008"
            name: "PIHeatingDemand"
            reason: "deprecated"
            until: "1.4"
            type: "uint8"
            conformance: "[HEAT]"
        }
        { kind: "attribute", id: "0x0009", name: "HVACSystemTypeConfiguration", reason: "deprecated" }
        {
            kind: "attribute"
            id: "0x0020"
            name: "StartOfWeek"
            reason: "removed"
            until: "1.4"
            type: "StartOfWeekEnum"
            conformance: "SCH"
        }
        {
            kind: "attribute"
            id: "0x0021"
            name: "NumberOfWeeklyTransitions"
            reason: "removed"
            until: "1.4"
            type: "uint8"
            conformance: "SCH"
        }
        {
            kind: "attribute"
            id: "0x0022"
            name: "NumberOfDailyTransitions"
            reason: "removed"
            until: "1.4"
            type: "uint8"
            conformance: "SCH"
        }
        {
            kind: "attribute"
            id: "0x0025"
            name: "ThermostatProgrammingOperationMode"
            reason: "deprecated"
            until: "1.4"
            type: "ProgrammingOperationModeBitmap"
            conformance: "O"
        }
        {
            kind: "attribute"
            id: "0x0034"
            name: "OccupiedSetback"
            reason: "deprecated"
            until: "1.4"
            type: "UnsignedTemperature"
            conformance: "SB"
        }
        {
            kind: "attribute"
            id: "0x0035"
            name: "OccupiedSetbackMin"
            reason: "deprecated"
            until: "1.4"
            type: "UnsignedTemperature"
            conformance: "SB"
        }
        {
            kind: "attribute"
            id: "0x0036"
            name: "OccupiedSetbackMax"
            reason: "deprecated"
            until: "1.4"
            type: "UnsignedTemperature"
            conformance: "SB"
        }
        {
            kind: "attribute"
            id: "0x0037"
            name: "UnoccupiedSetback"
            reason: "deprecated"
            until: "1.4"
            type: "UnsignedTemperature"
            conformance: "SB & OCC"
        }
        {
            kind: "attribute"
            id: "0x0038"
            name: "UnoccupiedSetbackMin"
            reason: "deprecated"
            until: "1.4"
            type: "UnsignedTemperature"
            conformance: "SB & OCC"
        }
        {
            kind: "attribute"
            id: "0x0039"
            name: "UnoccupiedSetbackMax"
            reason: "deprecated"
            until: "1.4"
            type: "UnsignedTemperature"
            conformance: "SB & OCC"
        }
        {
            kind: "command"
            id: "0x01"
            name: "SetWeeklySchedule"
            reason: "removed"
            until: "1.4"
            conformance: "SCH"
        }
        {
            kind: "command"
            id: "0x02"
            name: "GetWeeklySchedule"
            reason: "removed"
            until: "1.4"
            conformance: "SCH"
        }
        {
            kind: "command"
            id: "0x03"
            name: "ClearWeeklySchedule"
            reason: "removed"
            until: "1.4"
            conformance: "SCH"
        }
        {
            kind: "commandResponse"
            id: "0x00"
            name: "GetWeeklyScheduleResponse"
            reason: "removed"
            until: "1.4"
            conformance: "SCH"
        }
        {
            kind: "commandResponse"
            id: "0x01"
            name: "GetRelayStatusLogResponse"
            reason: "removed"
            until: "1.4"
            conformance: "GetRelayStatusLog"
        }
    ]
)
service ThermostatCluster {
    version: "11"
    operations: [
        SetpointRaiseLowerCommand
        SetActiveScheduleRequestCommand
        SetActivePresetRequestCommand
        AddThermostatSuggestionCommand
        RemoveThermostatSuggestionCommand
        AtomicRequestCommand
    ]
}

structure ThermostatAttributes {
    /// Attribute 0x0000 of Thermostat: temperature or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    LocalTemperature: Temperature

    /// Attribute 0x0001 of Thermostat: temperature or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    OutdoorTemperature: Temperature

    /// Attribute 0x0002 of Thermostat: OccupancyBitmap, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("OCC")
    Occupancy: OccupancyBitmap

    /// Attribute 0x0003 of Thermostat: temperature, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("[HEAT]")
    @constraint(desc: true)
    @fallback(value: 700)
    AbsMinHeatSetpointLimit: Temperature

    /// Attribute 0x0004 of Thermostat: temperature, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("[HEAT]")
    @constraint(desc: true)
    @fallback(value: 3000)
    AbsMaxHeatSetpointLimit: Temperature

    /// Attribute 0x0005 of Thermostat: temperature, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "F")
    @conformance("[COOL]")
    @constraint(desc: true)
    @fallback(value: 1600)
    AbsMinCoolSetpointLimit: Temperature

    /// Attribute 0x0006 of Thermostat: temperature, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "F")
    @conformance("[COOL]")
    @constraint(desc: true)
    @fallback(value: 3200)
    AbsMaxCoolSetpointLimit: Temperature

    /// Attribute 0x0010 of Thermostat: SignedTemperature, readable and writable.
    @attribute(id: "0x0010", access: "RW VM", quality: "N", writable: true)
    @conformance("[!LTNE]")
    @fallback(value: 0)
    LocalTemperatureCalibration: SignedTemperature

    /// Attribute 0x0011 of Thermostat: temperature, readable and writable.
    @attribute(id: "0x0011", access: "RW VO", quality: "N", writable: true)
    @conformance("COOL")
    @constraint(desc: true)
    @fallback(value: 2600)
    OccupiedCoolingSetpoint: Temperature

    /// Attribute 0x0012 of Thermostat: temperature, readable and writable.
    @attribute(id: "0x0012", access: "RW VO", quality: "N", writable: true)
    @conformance("HEAT")
    @constraint(desc: true)
    @fallback(value: 2000)
    OccupiedHeatingSetpoint: Temperature

    /// Attribute 0x0013 of Thermostat: temperature, readable and writable.
    @attribute(id: "0x0013", access: "RW VO", quality: "N", writable: true)
    @conformance("COOL & OCC")
    @constraint(desc: true)
    @fallback(value: 2600)
    UnoccupiedCoolingSetpoint: Temperature

    /// Attribute 0x0014 of Thermostat: temperature, readable and writable.
    @attribute(id: "0x0014", access: "RW VO", quality: "N", writable: true)
    @conformance("HEAT & OCC")
    @constraint(desc: true)
    @fallback(value: 2000)
    UnoccupiedHeatingSetpoint: Temperature

    /// Attribute 0x0015 of Thermostat: temperature, readable and writable.
    @attribute(id: "0x0015", access: "RW VM", quality: "N", writable: true)
    @conformance("[HEAT]")
    @constraint(desc: true)
    @fallback(reference: "AbsMinHeatSetpointLimit")
    MinHeatSetpointLimit: Temperature

    /// Attribute 0x0016 of Thermostat: temperature, readable and writable.
    @attribute(id: "0x0016", access: "RW VM", quality: "N", writable: true)
    @conformance("[HEAT]")
    @constraint(desc: true)
    @fallback(reference: "AbsMaxHeatSetpointLimit")
    MaxHeatSetpointLimit: Temperature

    /// Attribute 0x0017 of Thermostat: temperature, readable and writable.
    @attribute(id: "0x0017", access: "RW VM", quality: "N", writable: true)
    @conformance("[COOL]")
    @constraint(desc: true)
    @fallback(reference: "AbsMinCoolSetpointLimit")
    MinCoolSetpointLimit: Temperature

    /// Attribute 0x0018 of Thermostat: temperature, readable and writable.
    @attribute(id: "0x0018", access: "RW VM", quality: "N", writable: true)
    @conformance("[COOL]")
    @constraint(desc: true)
    @fallback(reference: "AbsMaxCoolSetpointLimit")
    MaxCoolSetpointLimit: Temperature

    /// Attribute 0x0019 of Thermostat: SignedTemperature, readable and, if the device likes, writable.
    @attribute(id: "0x0019", access: "R[W] VM", quality: "N", writable: true)
    @conformance("AUTO")
    @range(min: 0, max: 127)
    @fallback(value: 20)
    MinSetpointDeadBand: SignedTemperature

    /// Attribute 0x001A of Thermostat: RemoteSensingBitmap, readable and writable.
    @attribute(id: "0x001A", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @fallback(value: 0)
    RemoteSensing: RemoteSensingBitmap

    /// Attribute 0x001B of Thermostat: ControlSequenceOfOperationEnum, readable and writable.
    @attribute(id: "0x001B", access: "RW VM", quality: "N", writable: true)
    @conformance("M")
    @constraint(desc: true)
    ControlSequenceOfOperation: ControlSequenceOfOperationEnum

    /// Attribute 0x001C of Thermostat: SystemModeEnum, readable and writable.
    @attribute(id: "0x001C", access: "RW VM", quality: "N", writable: true)
    @conformance("M")
    @constraint(desc: true)
    SystemMode: SystemModeEnum

    /// Attribute 0x001E of Thermostat: ThermostatRunningModeEnum, read-only.
    @attribute(id: "0x001E", access: "R V")
    @conformance("TEVT & AUTO, [AUTO]")
    @constraint(desc: true)
    @fallback(value: 0)
    ThermostatRunningMode: ThermostatRunningModeEnum

    /// Attribute 0x0023 of Thermostat: TemperatureSetpointHoldEnum, readable and writable.
    @attribute(id: "0x0023", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    TemperatureSetpointHold: TemperatureSetpointHoldEnum

    /// Attribute 0x0024 of Thermostat: uint16 or null, readable and writable.
    @attribute(id: "0x0024", access: "RW VM", quality: "X N", writable: true)
    @conformance("O")
    @nullable
    @range(min: 0, max: 1440)
    @fallback(none: true)
    TemperatureSetpointHoldDuration: UInt16

    /// Attribute 0x0029 of Thermostat: RelayStateBitmap, read-only.
    @attribute(id: "0x0029", access: "R V")
    @conformance("O")
    @constraint(desc: true)
    ThermostatRunningState: RelayStateBitmap

    /// Attribute 0x0030 of Thermostat: SetpointChangeSourceEnum, read-only.
    @attribute(id: "0x0030", access: "R V")
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    SetpointChangeSource: SetpointChangeSourceEnum

    /// Attribute 0x0031 of Thermostat: TemperatureDifference or null, read-only.
    @attribute(id: "0x0031", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @range(min: -32767, max: 32767)
    @fallback(none: true)
    SetpointChangeAmount: TemperatureDifference

    /// Attribute 0x0032 of Thermostat: epoch-s, read-only.
    @attribute(id: "0x0032", access: "R V")
    @conformance("O")
    SetpointChangeSourceTimestamp: EpochS

    /// Attribute 0x003A of Thermostat: UnsignedTemperature, readable and writable.
    @attribute(id: "0x003A", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @fallback(value: 255)
    EmergencyHeatDelta: UnsignedTemperature

    /// Attribute 0x0040 of Thermostat: ACTypeEnum, readable and writable.
    @attribute(id: "0x0040", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    ACType: ACTypeEnum

    /// Attribute 0x0041 of Thermostat: uint16, readable and writable.
    @attribute(id: "0x0041", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @fallback(value: 0)
    ACCapacity: UInt16

    /// Attribute 0x0042 of Thermostat: ACRefrigerantTypeEnum, readable and writable.
    @attribute(id: "0x0042", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    ACRefrigerantType: ACRefrigerantTypeEnum

    /// Attribute 0x0043 of Thermostat: ACCompressorTypeEnum, readable and writable.
    @attribute(id: "0x0043", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    ACCompressorType: ACCompressorTypeEnum

    /// Attribute 0x0044 of Thermostat: ACErrorCodeBitmap, readable and writable.
    @attribute(id: "0x0044", access: "RW VM", writable: true)
    @conformance("O")
    @fallback(value: 0)
    ACErrorCode: ACErrorCodeBitmap

    /// Attribute 0x0045 of Thermostat: ACLouverPositionEnum, readable and writable.
    @attribute(id: "0x0045", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    ACLouverPosition: ACLouverPositionEnum

    /// Attribute 0x0046 of Thermostat: temperature or null, read-only.
    @attribute(id: "0x0046", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    ACCoilTemperature: Temperature

    /// Attribute 0x0047 of Thermostat: ACCapacityFormatEnum, readable and writable.
    @attribute(id: "0x0047", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    ACCapacityformat: ACCapacityFormatEnum

    /// Attribute 0x0048 of Thermostat: list of PresetTypeStruct, read-only.
    @attribute(id: "0x0048", access: "R V", quality: "F")
    @conformance("PRES")
    @length(min: 1, max: 7)
    PresetTypes: PresetTypeStructList

    /// Attribute 0x0049 of Thermostat: list of ScheduleTypeStruct, read-only.
    @attribute(id: "0x0049", access: "R V", quality: "F")
    @conformance("MSCH")
    @length(min: 1, max: 3)
    ScheduleTypes: ScheduleTypeStructList

    /// Attribute 0x004A of Thermostat: uint8, read-only.
    @attribute(id: "0x004A", access: "R V", quality: "F")
    @conformance("PRES")
    @range(min: 1, max: 255)
    NumberOfPresets: UInt8

    /// Attribute 0x004B of Thermostat: uint8, read-only.
    @attribute(id: "0x004B", access: "R V", quality: "F")
    @conformance("MSCH")
    @range(min: 1, max: 255)
    NumberOfSchedules: UInt8

    /// Attribute 0x004C of Thermostat: uint8, read-only.
    @attribute(id: "0x004C", access: "R V", quality: "F")
    @conformance("MSCH")
    @range(min: 1, max: 255)
    NumberOfScheduleTransitions: UInt8

    /// Attribute 0x004D of Thermostat: uint8 or null, read-only.
    @attribute(id: "0x004D", access: "R V", quality: "X F")
    @conformance("MSCH")
    @nullable
    @range(min: 1, max: 254)
    NumberOfScheduleTransitionPerDay: UInt8

    /// Attribute 0x004E of Thermostat: octstr or null, read-only.
    @attribute(id: "0x004E", access: "R V", quality: "X N")
    @conformance("PRES")
    @nullable
    @length(max: 16)
    ActivePresetHandle: OctetString

    /// Attribute 0x004F of Thermostat: octstr or null, read-only.
    @attribute(id: "0x004F", access: "R V", quality: "X N")
    @conformance("MSCH")
    @nullable
    @length(max: 16)
    ActiveScheduleHandle: OctetString

    /// Attribute 0x0050 of Thermostat: list of PresetStruct, readable and writable.
    @attribute(id: "0x0050", access: "RW VM", quality: "N T", writable: true)
    @conformance("PRES")
    @constraint(max: "NumberOfPresets", on: "count")
    Presets: PresetStructList

    /// Attribute 0x0051 of Thermostat: list of ScheduleStruct, readable and writable.
    @attribute(id: "0x0051", access: "RW VM", quality: "N T", writable: true)
    @conformance("MSCH")
    @constraint(max: "NumberOfSchedules", on: "count")
    Schedules: ScheduleStructList

    /// Attribute 0x0052 of Thermostat: epoch-s or null, read-only.
    @attribute(id: "0x0052", access: "R V", quality: "X N")
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(none: true)
    SetpointHoldExpiryTimestamp: EpochS

    /// Attribute 0x0053 of Thermostat: uint8, read-only.
    @attribute(id: "0x0053", access: "R V", quality: "F", since: "1.6", provisional: true)
    @conformance("TSUGGEST")
    @range(min: 5, max: 255)
    MaxThermostatSuggestions: UInt8

    /// Attribute 0x0054 of Thermostat: list of ThermostatSuggestionStruct, read-only.
    @attribute(id: "0x0054", access: "R V", quality: "N", since: "1.6", provisional: true)
    @conformance("TSUGGEST")
    @constraint(max: "MaxThermostatSuggestions", on: "count")
    ThermostatSuggestions: ThermostatSuggestionStructList

    /// Attribute 0x0055 of Thermostat: ThermostatSuggestionStruct or null, read-only.
    @attribute(id: "0x0055", access: "R V", quality: "X", since: "1.6", provisional: true)
    @conformance("TSUGGEST")
    @nullable
    CurrentThermostatSuggestion: ThermostatSuggestionStruct

    /// Attribute 0x0056 of Thermostat: ThermostatSuggestionNotFollowingReasonBitmap or null, read-only.
    @attribute(id: "0x0056", access: "R V", quality: "X", since: "1.6", provisional: true)
    @conformance("TSUGGEST")
    @nullable
    ThermostatSuggestionNotFollowingReason: ThermostatSuggestionNotFollowingReasonBitmap
}

/// Command 0x00 of Thermostat; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation SetpointRaiseLowerCommand {
    input: SetpointRaiseLowerRequest
}

structure SetpointRaiseLowerRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Mode: SetpointRaiseLowerModeEnum

    @field(id: 1)
    @conformance("M")
    Amount: Int8
}

/// Command 0x05 of Thermostat; answered with a status.
@command(id: "0x05", access: "O", response: "status")
@conformance("MSCH")
operation SetActiveScheduleRequestCommand {
    input: SetActiveScheduleRequestRequest
}

structure SetActiveScheduleRequestRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 16)
    ScheduleHandle: OctetString
}

/// Command 0x06 of Thermostat; answered with a status.
@command(id: "0x06", access: "O", response: "status")
@conformance("PRES")
operation SetActivePresetRequestCommand {
    input: SetActivePresetRequestRequest
}

structure SetActivePresetRequestRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 16)
    PresetHandle: OctetString
}

/// Command 0x07 of Thermostat; answered with AddThermostatSuggestionResponse.
@command(id: "0x07", access: "M", since: "1.6")
@conformance("TSUGGEST")
operation AddThermostatSuggestionCommand {
    input: AddThermostatSuggestionRequest
    output: AddThermostatSuggestionResponse
}

structure AddThermostatSuggestionRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 16)
    PresetHandle: OctetString

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    @constraint(desc: true)
    EffectiveTime: EpochS

    @field(id: 2)
    @conformance("M")
    @range(min: 30, max: 1440)
    ExpirationInMinutes: UInt16
}

/// Command 0x08 of Thermostat; answered with a status.
@command(id: "0x08", access: "M", since: "1.6", response: "status")
@conformance("TSUGGEST")
operation RemoveThermostatSuggestionCommand {
    input: RemoveThermostatSuggestionRequest
}

structure RemoveThermostatSuggestionRequest {
    @field(id: 0)
    @conformance("M")
    UniqueID: UInt8
}

/// Command 0xFE of Thermostat; answered with AtomicResponse.
@command(id: "0xFE", access: "O")
@conformance("PRES | MSCH")
operation AtomicRequestCommand {
    input: AtomicRequestRequest
    output: AtomicResponse
}

structure AtomicRequestRequest {
    @field(id: 0)
    @conformance("M")
    RequestType: AtomicRequestTypeEnum

    @field(id: 1)
    @conformance("M")
    AttributeRequests: AttributeIdList

    @field(id: 2)
    @conformance("O")
    Timeout: UInt16
}

/// Response 0x02 of Thermostat.
@commandResponse(id: "0x02", since: "1.6")
@conformance("TSUGGEST")
structure AddThermostatSuggestionResponse {
    @field(id: 0)
    @conformance("M")
    UniqueID: UInt8
}

/// Response 0xFD of Thermostat.
@commandResponse(id: "0xFD")
structure AtomicResponse {
    @field(id: 0)
    @conformance("M")
    StatusCode: Status

    @field(id: 1)
    @conformance("M")
    AttributeStatus: AtomicAttributeStatusStructList

    @field(id: 2)
    @conformance("O")
    Timeout: UInt16
}

/// Event 0x00 of Thermostat, priority info.
@event(id: "0x00", priority: "info", access: "V", since: "1.6", provisional: true)
@conformance("P, TEVT")
structure SystemModeChangeEvent {
    @field(id: 0)
    @conformance("O")
    PreviousSystemMode: SystemModeEnum

    @field(id: 1)
    @conformance("M")
    CurrentSystemMode: SystemModeEnum
}

/// Event 0x01 of Thermostat, priority info.
@event(id: "0x01", priority: "info", access: "V", since: "1.6", provisional: true)
@conformance("P, TEVT & !LTNE")
structure LocalTemperatureChangeEvent {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    CurrentLocalTemperature: Temperature
}

/// Event 0x02 of Thermostat, priority info.
@event(id: "0x02", priority: "info", access: "V", since: "1.6", provisional: true)
@conformance("P, TEVT & OCC")
structure OccupancyChangeEvent {
    @field(id: 0)
    @conformance("O")
    PreviousOccupancy: OccupancyBitmap

    @field(id: 1)
    @conformance("M")
    CurrentOccupancy: OccupancyBitmap
}

/// Event 0x03 of Thermostat, priority info.
@event(id: "0x03", priority: "info", access: "V", since: "1.6", provisional: true)
@conformance("P, TEVT")
structure SetpointChangeEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(anyOf: [{ value: "Heat" }, { value: "Cool" }])
    SystemMode: SystemModeEnum

    @field(id: 1)
    @conformance("OCC")
    @fallback(value: 1)
    Occupancy: OccupancyBitmap

    @field(id: 2)
    @conformance("O")
    PreviousSetpoint: Temperature

    @field(id: 3)
    @conformance("M")
    CurrentSetpoint: Temperature
}

/// Event 0x04 of Thermostat, priority info.
@event(id: "0x04", priority: "info", access: "V", since: "1.6", provisional: true)
@conformance("P, TEVT")
structure RunningStateChangeEvent {
    @field(id: 0)
    @conformance("O")
    PreviousRunningState: RelayStateBitmap

    @field(id: 1)
    @conformance("M")
    CurrentRunningState: RelayStateBitmap
}

/// Event 0x05 of Thermostat, priority info.
@event(id: "0x05", priority: "info", access: "V", since: "1.6", provisional: true)
@conformance("P, TEVT & AUTO")
structure RunningModeChangeEvent {
    @field(id: 0)
    @conformance("O")
    PreviousRunningMode: ThermostatRunningModeEnum

    @field(id: 1)
    @conformance("M")
    CurrentRunningMode: ThermostatRunningModeEnum
}

/// Event 0x06 of Thermostat, priority info.
@event(id: "0x06", priority: "info", access: "V", since: "1.6", provisional: true)
@conformance("P, TEVT & MSCH")
structure ActiveScheduleChangeEvent {
    @field(id: 0, quality: "X")
    @conformance("O")
    @nullable
    @length(max: 16)
    PreviousScheduleHandle: OctetString

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 16)
    CurrentScheduleHandle: OctetString
}

/// Event 0x07 of Thermostat, priority info.
@event(id: "0x07", priority: "info", access: "V", since: "1.6", provisional: true)
@conformance("P, TEVT & PRES")
structure ActivePresetChangeEvent {
    @field(id: 0, quality: "X")
    @conformance("O")
    @nullable
    @length(max: 16)
    PreviousPresetHandle: OctetString

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 16)
    CurrentPresetHandle: OctetString
}

@matterType("enum8")
intEnum ACCapacityFormatEnum {
    @conformance("O")
    BTUh = 0
}

@matterType("enum8")
intEnum ACCompressorTypeEnum {
    @conformance("O")
    Unknown = 0
    @conformance("O")
    T1 = 1
    @conformance("O")
    T2 = 2
    @conformance("O")
    T3 = 3
}

@matterType("enum8")
intEnum ACLouverPositionEnum {
    @conformance("O")
    Closed = 1
    @conformance("O")
    Open = 2
    @conformance("O")
    Quarter = 3
    @conformance("O")
    Half = 4
    @conformance("O")
    ThreeQuarters = 5
}

@matterType("enum8")
intEnum ACRefrigerantTypeEnum {
    @conformance("O")
    Unknown = 0
    @conformance("O")
    R22 = 1
    @conformance("O")
    R410a = 2
    @conformance("O")
    R407c = 3
}

@matterType("enum8")
intEnum ACTypeEnum {
    @conformance("O")
    Unknown = 0
    @conformance("O")
    CoolingFixed = 1
    @conformance("O")
    HeatPumpFixed = 2
    @conformance("O")
    CoolingInverter = 3
    @conformance("O")
    HeatPumpInverter = 4
}

@matterType("enum8")
intEnum SetpointRaiseLowerModeEnum {
    @conformance("HEAT")
    Heat = 0
    @conformance("COOL")
    Cool = 1
    @conformance("HEAT | COOL")
    Both = 2
}

@matterType("enum8")
intEnum ControlSequenceOfOperationEnum {
    @conformance("[COOL]")
    CoolingOnly = 0
    @conformance("[COOL]")
    CoolingWithReheat = 1
    @conformance("[HEAT]")
    HeatingOnly = 2
    @conformance("[HEAT]")
    HeatingWithReheat = 3
    @conformance("[HEAT & COOL]")
    CoolingAndHeating = 4
    @conformance("[HEAT & COOL]")
    CoolingAndHeatingWithReheat = 5
}

@matterType("enum8")
intEnum PresetScenarioEnum {
    Occupied = 1
    Unoccupied = 2
    Sleep = 3
    Wake = 4
    Vacation = 5
    GoingToSleep = 6
    UserDefined = 254
}

@matterType("enum8")
intEnum SetpointChangeSourceEnum {
    @conformance("O")
    Manual = 0
    @conformance("[MSCH]")
    Schedule = 1
    @conformance("O")
    External = 2
}

@matterType("enum8")
intEnum StartOfWeekEnum {
    Sunday = 0
    Monday = 1
    Tuesday = 2
    Wednesday = 3
    Thursday = 4
    Friday = 5
    Saturday = 6
}

@matterType("enum8")
intEnum SystemModeEnum {
    @conformance("O")
    Off = 0
    @conformance("AUTO")
    Auto = 1
    @conformance("[COOL]")
    Cool = 3
    @conformance("[HEAT]")
    Heat = 4
    @conformance("[HEAT]")
    EmergencyHeat = 5
    @conformance("[COOL]")
    Precooling = 6
    @conformance("O")
    FanOnly = 7
    @conformance("O")
    Dry = 8
    @conformance("O")
    Sleep = 9
}

@matterType("enum8")
intEnum ThermostatRunningModeEnum {
    @conformance("O")
    Off = 0
    @conformance("[COOL]")
    Cool = 3
    @conformance("[HEAT]")
    Heat = 4
}

@matterType("enum8")
intEnum TemperatureSetpointHoldEnum {
    SetpointHoldOff = 0
    SetpointHoldOn = 1
}

@bitmap(type: "map32")
structure ACErrorCodeBitmap {
    @bit(from: 0, to: 0)
    CompressorFail: Bool

    @bit(from: 1, to: 1)
    RoomSensorFail: Bool

    @bit(from: 2, to: 2)
    OutdoorSensorFail: Bool

    @bit(from: 3, to: 3)
    CoilSensorFail: Bool

    @bit(from: 4, to: 4)
    FanFail: Bool
}

@bitmap(type: "map8")
structure OccupancyBitmap {
    @bit(from: 0, to: 0)
    Occupied: Bool
}

@bitmap(type: "map16")
structure PresetTypeFeaturesBitmap {
    @bit(from: 0, to: 0)
    Automatic: Bool

    @bit(from: 1, to: 1)
    SupportsNames: Bool
}

@bitmap(type: "map16")
structure RelayStateBitmap {
    @bit(from: 0, to: 0)
    Heat: Bool

    @bit(from: 1, to: 1)
    Cool: Bool

    @bit(from: 2, to: 2)
    Fan: Bool

    @bit(from: 3, to: 3)
    HeatStage2: Bool

    @bit(from: 4, to: 4)
    CoolStage2: Bool

    @bit(from: 5, to: 5)
    FanStage2: Bool

    @bit(from: 6, to: 6)
    FanStage3: Bool
}

@bitmap(type: "map8")
structure RemoteSensingBitmap {
    @bit(from: 0, to: 0)
    LocalTemperature: Bool

    @bit(from: 1, to: 1)
    @conformance("OutdoorTemperature")
    OutdoorTemperature: Bool

    @bit(from: 2, to: 2)
    @conformance("OCC")
    Occupancy: Bool
}

@bitmap(type: "map16")
structure ScheduleTypeFeaturesBitmap {
    @bit(from: 0, to: 0)
    @conformance("[PRES].b+")
    SupportsPresets: Bool

    @bit(from: 1, to: 1)
    @conformance("O.b+")
    SupportsSetpoints: Bool

    @bit(from: 2, to: 2)
    @conformance("O")
    SupportsNames: Bool

    @bit(from: 3, to: 3)
    @conformance("O")
    SupportsOff: Bool
}

@bitmap(type: "map8")
structure ScheduleDayOfWeekBitmap {
    @bit(from: 0, to: 0)
    Sunday: Bool

    @bit(from: 1, to: 1)
    Monday: Bool

    @bit(from: 2, to: 2)
    Tuesday: Bool

    @bit(from: 3, to: 3)
    Wednesday: Bool

    @bit(from: 4, to: 4)
    Thursday: Bool

    @bit(from: 5, to: 5)
    Friday: Bool

    @bit(from: 6, to: 6)
    Saturday: Bool

    @bit(from: 7, to: 7)
    Away: Bool
}

@bitmap(type: "map8")
structure ScheduleModeBitmap {
    @bit(from: 0, to: 0)
    HeatSetpointPresent: Bool

    @bit(from: 1, to: 1)
    CoolSetpointPresent: Bool
}

@since("1.6")
@bitmap(type: "map16")
structure ThermostatSuggestionNotFollowingReasonBitmap {
    @bit(from: 0, to: 0)
    DemandResponseEvent: Bool

    @bit(from: 1, to: 1)
    OngoingHold: Bool

    @bit(from: 2, to: 2)
    Schedule: Bool

    @bit(from: 3, to: 3)
    Occupancy: Bool

    @bit(from: 4, to: 4)
    VacationMode: Bool

    @bit(from: 5, to: 5)
    TimeOfUseCostSavings: Bool

    @bit(from: 6, to: 6)
    PreCoolingOrPreHeating: Bool

    @bit(from: 7, to: 7)
    ConflictingSuggestions: Bool
}

structure PresetStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 16)
    PresetHandle: OctetString

    @field(id: 1)
    @conformance("M")
    PresetScenario: PresetScenarioEnum

    @field(id: 2, quality: "X")
    @conformance("O")
    @nullable
    @length(max: 64)
    @fallback(none: true)
    Name: CharString

    @field(id: 3)
    @conformance("COOL")
    @constraint(desc: true)
    @fallback(value: 2600)
    CoolingSetpoint: Temperature

    @field(id: 4)
    @conformance("HEAT")
    @constraint(desc: true)
    @fallback(value: 2000)
    HeatingSetpoint: Temperature

    @field(id: 5, quality: "X")
    @conformance("M")
    @nullable
    @fallback(value: false)
    BuiltIn: Bool
}

structure PresetTypeStruct {
    @field(id: 0)
    @conformance("M")
    PresetScenario: PresetScenarioEnum

    @field(id: 1)
    @conformance("M")
    @fallback(value: 0)
    NumberOfPresets: UInt8

    @field(id: 2)
    @conformance("M")
    @fallback(value: 0)
    PresetTypeFeatures: PresetTypeFeaturesBitmap
}

structure WeeklyScheduleTransitionStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 1439)
    TransitionTime: UInt16

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    HeatSetpoint: Temperature

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    CoolSetpoint: Temperature
}

structure ScheduleStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 16)
    ScheduleHandle: OctetString

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    SystemMode: SystemModeEnum

    @field(id: 2)
    @conformance("O")
    @length(max: 64)
    Name: CharString

    @field(id: 3)
    @conformance("O")
    @length(max: 16)
    PresetHandle: OctetString

    @field(id: 4)
    @conformance("M")
    @length(min: 1)
    @constraint(min: 1, max: "NumberOfScheduleTransitions", on: "count")
    @fallback(value: [])
    Transitions: ScheduleTransitionStructList

    @field(id: 5, quality: "X")
    @conformance("M")
    @nullable
    @fallback(value: false)
    BuiltIn: Bool
}

structure ScheduleTransitionStruct {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    DayOfWeek: ScheduleDayOfWeekBitmap

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 1439)
    TransitionTime: UInt16

    @field(id: 2)
    @conformance("[PRES]")
    @length(max: 16)
    PresetHandle: OctetString

    @field(id: 3)
    @conformance("O")
    @constraint(desc: true)
    SystemMode: SystemModeEnum

    @field(id: 4)
    @conformance("[COOL]")
    @constraint(desc: true)
    CoolingSetpoint: Temperature

    @field(id: 5)
    @conformance("[HEAT]")
    @constraint(desc: true)
    HeatingSetpoint: Temperature
}

structure ScheduleTypeStruct {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    SystemMode: SystemModeEnum

    @field(id: 1)
    @conformance("M")
    @constraint(max: "NumberOfSchedules")
    @fallback(value: 0)
    NumberOfSchedules: UInt8

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    @fallback(value: 0)
    ScheduleTypeFeatures: ScheduleTypeFeaturesBitmap
}

@since("1.6")
structure ThermostatSuggestionStruct {
    @field(id: 0)
    @conformance("M")
    UniqueID: UInt8

    @field(id: 1)
    @conformance("M")
    @length(max: 16)
    PresetHandle: OctetString

    @field(id: 2)
    @conformance("M")
    EffectiveTime: EpochS

    @field(id: 3)
    @conformance("M")
    ExpirationTime: EpochS
}

@matterType("TemperatureDifference")
@unit("0.01 °C")
@range(min: -32768, max: 32767)
integer TemperatureDifference

@matterType("SignedTemperature")
@unit("0.1 °C")
@range(min: -128, max: 127)
integer SignedTemperature

@matterType("UnsignedTemperature")
@unit("0.1 °C")
@range(min: 0, max: 255)
integer UnsignedTemperature

list AtomicAttributeStatusStructList {
    member: AtomicAttributeStatusStruct
}

list AttributeIdList {
    member: AttributeId
}

list PresetStructList {
    member: PresetStruct
}

list PresetTypeStructList {
    member: PresetTypeStruct
}

list ScheduleStructList {
    member: ScheduleStruct
}

list ScheduleTransitionStructList {
    member: ScheduleTransitionStruct
}

list ScheduleTypeStructList {
    member: ScheduleTypeStruct
}

list ThermostatSuggestionStructList {
    member: ThermostatSuggestionStruct
}
