$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.energyevse

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
use dev.connectorkit.matter.types#AmperageMA
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#EnergyMWh
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#Percent
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32

/// The cluster Energy EVSE, 0x0099.
@cluster(
    id: "0x0099"
    title: "Energy EVSE"
    publicId: "matter.EnergyEVSE"
    classification: "application"
    revisions: { "1.4": 3, "1.6": 4 }
    attributes: EnergyEvseAttributes
    events: [
        EVConnectedEvent
        EVNotDetectedEvent
        EnergyTransferStartedEvent
        EnergyTransferStoppedEvent
        FaultEvent
        RFIDEvent
    ]
    features: [
        { bit: 0, code: "PREF", name: "ChargingPreferences", conformance: "M" }
        { bit: 1, code: "SOC", name: "SoCReporting", conformance: "O" }
        { bit: 2, code: "PNC", name: "PlugAndCharge", conformance: "O" }
        { bit: 3, code: "RFID", name: "RFID", conformance: "O" }
        { bit: 4, code: "V2X", name: "V2X", conformance: "O" }
    ]
)
service EnergyEvseCluster {
    version: "4"
    operations: [
        DisableCommand
        EnableChargingCommand
        EnableDischargingCommand
        StartDiagnosticsCommand
        SetTargetsCommand
        GetTargetsCommand
        ClearTargetsCommand
    ]
}

structure EnergyEvseAttributes {
    /// Attribute 0x0000 of Energy EVSE: StateEnum or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    State: StateEnum

    /// Attribute 0x0001 of Energy EVSE: SupplyStateEnum, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    SupplyState: SupplyStateEnum

    /// Attribute 0x0002 of Energy EVSE: FaultStateEnum, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    FaultState: FaultStateEnum

    /// Attribute 0x0003 of Energy EVSE: epoch-s or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X N")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    ChargingEnabledUntil: EpochS

    /// Attribute 0x0004 of Energy EVSE: epoch-s or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X N")
    @conformance("V2X")
    @nullable
    @range(min: 0, max: 4294967294)
    DischargingEnabledUntil: EpochS

    /// Attribute 0x0005 of Energy EVSE: amperage-mA, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "N")
    @conformance("M")
    @range(min: 0, max: 9223372036854775807)
    CircuitCapacity: AmperageMA

    /// Attribute 0x0006 of Energy EVSE: amperage-mA, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "N")
    @conformance("M")
    @range(min: 0, max: 9223372036854775807)
    MinimumChargeCurrent: AmperageMA

    /// Attribute 0x0007 of Energy EVSE: amperage-mA, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "N")
    @conformance("M")
    @range(min: 0, max: 9223372036854775807)
    MaximumChargeCurrent: AmperageMA

    /// Attribute 0x0008 of Energy EVSE: amperage-mA, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "N")
    @conformance("V2X")
    @range(min: 0, max: 9223372036854775807)
    MaximumDischargeCurrent: AmperageMA

    /// Attribute 0x0009 of Energy EVSE: amperage-mA, readable and writable.
    @attribute(id: "0x0009", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    UserMaximumChargeCurrent: AmperageMA

    /// Attribute 0x000A of Energy EVSE: elapsed-s, readable and writable.
    @attribute(id: "0x000A", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @range(min: 0, max: 86400)
    @fallback(value: 600)
    RandomizationDelayWindow: ElapsedS

    /// Attribute 0x0023 of Energy EVSE: epoch-s or null, read-only.
    @attribute(id: "0x0023", access: "R V", quality: "X")
    @conformance("PREF")
    @nullable
    @range(min: 0, max: 4294967294)
    NextChargeStartTime: EpochS

    /// Attribute 0x0024 of Energy EVSE: epoch-s or null, read-only.
    @attribute(id: "0x0024", access: "R V", quality: "X")
    @conformance("PREF")
    @nullable
    @range(min: 0, max: 4294967294)
    NextChargeTargetTime: EpochS

    /// Attribute 0x0025 of Energy EVSE: energy-mWh or null, read-only.
    @attribute(id: "0x0025", access: "R V", quality: "X")
    @conformance("PREF")
    @nullable
    @range(min: 0, max: 9223372036854775807)
    NextChargeRequiredEnergy: EnergyMWh

    /// Attribute 0x0026 of Energy EVSE: percent or null, read-only.
    @attribute(id: "0x0026", access: "R V", quality: "X")
    @conformance("PREF")
    @nullable
    NextChargeTargetSoC: Percent

    /// Attribute 0x0027 of Energy EVSE: uint16 or null, readable and writable.
    @attribute(id: "0x0027", access: "RW VM", quality: "X N", writable: true)
    @conformance("[PREF]")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(desc: true)
    @fallback(none: true)
    ApproximateEVEfficiency: UInt16

    /// Attribute 0x0030 of Energy EVSE: percent or null, read-only.
    @attribute(id: "0x0030", access: "R V", quality: "X")
    @conformance("SOC")
    @nullable
    StateOfCharge: Percent

    /// Attribute 0x0031 of Energy EVSE: energy-mWh or null, read-only.
    @attribute(id: "0x0031", access: "R V", quality: "X")
    @conformance("SOC")
    @nullable
    @range(min: 0, max: 9223372036854775807)
    BatteryCapacity: EnergyMWh

    /// Attribute 0x0032 of Energy EVSE: string or null, read-only.
    @attribute(id: "0x0032", access: "R V", quality: "X")
    @conformance("PNC")
    @nullable
    @length(max: 32)
    VehicleID: CharString

    /// Attribute 0x0040 of Energy EVSE: uint32 or null, read-only.
    @attribute(id: "0x0040", access: "R V", quality: "X N")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    SessionID: UInt32

    /// Attribute 0x0041 of Energy EVSE: elapsed-s or null, read-only.
    @attribute(id: "0x0041", access: "R V", quality: "X N Q")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    SessionDuration: ElapsedS

    /// Attribute 0x0042 of Energy EVSE: energy-mWh or null, read-only.
    @attribute(id: "0x0042", access: "R V", quality: "X N Q")
    @conformance("M")
    @nullable
    @range(min: 0, max: 9223372036854775807)
    SessionEnergyCharged: EnergyMWh

    /// Attribute 0x0043 of Energy EVSE: energy-mWh or null, read-only.
    @attribute(id: "0x0043", access: "R V", quality: "X N Q")
    @conformance("V2X")
    @nullable
    @range(min: 0, max: 9223372036854775807)
    SessionEnergyDischarged: EnergyMWh
}

/// Command 0x01 of Energy EVSE; answered with a status.
@command(id: "0x01", access: "O T", response: "status")
@conformance("M")
operation DisableCommand {
    input: DisableRequest
}

structure DisableRequest {}

/// Command 0x02 of Energy EVSE; answered with a status.
@command(id: "0x02", access: "O T", response: "status")
@conformance("M")
operation EnableChargingCommand {
    input: EnableChargingRequest
}

structure EnableChargingRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    ChargingEnabledUntil: EpochS

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 9223372036854775807)
    MinimumChargeCurrent: AmperageMA

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 9223372036854775807)
    MaximumChargeCurrent: AmperageMA
}

/// Command 0x03 of Energy EVSE; answered with a status.
@command(id: "0x03", access: "O T", response: "status")
@conformance("V2X")
operation EnableDischargingCommand {
    input: EnableDischargingRequest
}

structure EnableDischargingRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    DischargingEnabledUntil: EpochS

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 9223372036854775807)
    MaximumDischargeCurrent: AmperageMA
}

/// Command 0x04 of Energy EVSE; answered with a status.
@command(id: "0x04", access: "O T", response: "status")
@conformance("O")
operation StartDiagnosticsCommand {
    input: StartDiagnosticsRequest
}

structure StartDiagnosticsRequest {}

/// Command 0x05 of Energy EVSE; answered with a status.
@command(id: "0x05", access: "O T", response: "status")
@conformance("PREF")
operation SetTargetsCommand {
    input: SetTargetsRequest
}

structure SetTargetsRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 7)
    ChargingTargetSchedules: ChargingTargetScheduleStructList
}

/// Command 0x06 of Energy EVSE; answered with GetTargetsResponse.
@command(id: "0x06", access: "O T")
@conformance("PREF")
operation GetTargetsCommand {
    input: GetTargetsRequest
    output: GetTargetsResponse
}

structure GetTargetsRequest {}

/// Command 0x07 of Energy EVSE; answered with a status.
@command(id: "0x07", access: "O T", response: "status")
@conformance("PREF")
operation ClearTargetsCommand {
    input: ClearTargetsRequest
}

structure ClearTargetsRequest {}

/// Response 0x00 of Energy EVSE.
@commandResponse(id: "0x00")
@conformance("PREF")
structure GetTargetsResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 7)
    ChargingTargetSchedules: ChargingTargetScheduleStructList
}

/// Event 0x00 of Energy EVSE, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("M")
structure EVConnectedEvent {
    @field(id: 0)
    @conformance("M")
    SessionID: UInt32
}

/// Event 0x01 of Energy EVSE, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("M")
structure EVNotDetectedEvent {
    @field(id: 0)
    @conformance("M")
    SessionID: UInt32

    @field(id: 1)
    @conformance("M")
    State: StateEnum

    @field(id: 2)
    @conformance("M")
    SessionDuration: ElapsedS

    @field(id: 3)
    @conformance("M")
    @range(min: 0, max: 9223372036854775807)
    SessionEnergyCharged: EnergyMWh

    @field(id: 4)
    @conformance("V2X")
    @range(min: 0, max: 9223372036854775807)
    SessionEnergyDischarged: EnergyMWh
}

/// Event 0x02 of Energy EVSE, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("M")
structure EnergyTransferStartedEvent {
    @field(id: 0)
    @conformance("M")
    SessionID: UInt32

    @field(id: 1)
    @conformance("M")
    State: StateEnum

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 9223372036854775807)
    MaximumCurrent: AmperageMA

    @field(id: 3)
    @conformance("V2X")
    @range(min: 0, max: 9223372036854775807)
    MaximumDischargeCurrent: AmperageMA
}

/// Event 0x03 of Energy EVSE, priority info.
@event(id: "0x03", priority: "info", access: "V")
@conformance("M")
structure EnergyTransferStoppedEvent {
    @field(id: 0)
    @conformance("M")
    SessionID: UInt32

    @field(id: 1)
    @conformance("M")
    State: StateEnum

    @field(id: 2)
    @conformance("M")
    Reason: EnergyTransferStoppedReasonEnum

    @field(id: 4)
    @conformance("M")
    @range(min: 0, max: 9223372036854775807)
    EnergyTransferred: EnergyMWh

    @field(id: 5)
    @conformance("V2X")
    @range(min: 0, max: 9223372036854775807)
    EnergyDischarged: EnergyMWh
}

/// Event 0x04 of Energy EVSE, priority critical.
@event(id: "0x04", priority: "critical", access: "V")
@conformance("M")
structure FaultEvent {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    SessionID: UInt32

    @field(id: 1)
    @conformance("M")
    State: StateEnum

    @field(id: 2)
    @conformance("M")
    FaultStatePreviousState: FaultStateEnum

    @field(id: 4)
    @conformance("M")
    FaultStateCurrentState: FaultStateEnum
}

/// Event 0x05 of Energy EVSE, priority info.
@event(id: "0x05", priority: "info", access: "V")
@conformance("[RFID]")
structure RFIDEvent {
    @field(id: 0)
    @conformance("M")
    @length(max: 10)
    UID: OctetString
}

@matterType("enum8")
intEnum StateEnum {
    NotPluggedIn = 0
    PluggedInNoDemand = 1
    PluggedInDemand = 2
    PluggedInCharging = 3
    @conformance("V2X")
    PluggedInDischarging = 4
    SessionEnding = 5
    Fault = 6
}

@matterType("enum8")
intEnum SupplyStateEnum {
    Disabled = 0
    ChargingEnabled = 1
    @conformance("[V2X]")
    DischargingEnabled = 2
    DisabledError = 3
    DisabledDiagnostics = 4
    @conformance("[V2X]")
    Enabled = 5
}

@matterType("enum8")
intEnum FaultStateEnum {
    NoError = 0
    MeterFailure = 1
    OverVoltage = 2
    UnderVoltage = 3
    OverCurrent = 4
    ContactWetFailure = 5
    ContactDryFailure = 6
    GroundFault = 7
    PowerLoss = 8
    PowerQuality = 9
    PilotShortCircuit = 10
    EmergencyStop = 11
    EVDisconnected = 12
    WrongPowerSupply = 13
    LiveNeutralSwap = 14
    OverTemperature = 15
    Other = 255
}

@matterType("enum8")
intEnum EnergyTransferStoppedReasonEnum {
    EVStopped = 0
    EVSEStopped = 1
    Other = 2
}

@bitmap(type: "map8")
structure TargetDayOfWeekBitmap {
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
}

structure ChargingTargetStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 1439)
    TargetTimeMinutesPastMidnight: UInt16

    @field(id: 1)
    @conformance("SOC, O.a+")
    @fallback(value: 0)
    TargetSoC: Percent

    @field(id: 2)
    @conformance("[SOC], O.a+")
    @range(min: 0, max: 9223372036854775807)
    @fallback(value: 0)
    AddedEnergy: EnergyMWh
}

structure ChargingTargetScheduleStruct {
    @field(id: 0)
    @conformance("M")
    DayOfWeekForSequence: TargetDayOfWeekBitmap

    @field(id: 1)
    @conformance("M")
    @length(max: 10)
    ChargingTargets: ChargingTargetStructList
}

list ChargingTargetScheduleStructList {
    member: ChargingTargetScheduleStruct
}

list ChargingTargetStructList {
    member: ChargingTargetStruct
}
