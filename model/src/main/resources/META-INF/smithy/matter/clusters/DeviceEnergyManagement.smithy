$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.deviceenergymanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#EnergyMWh
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Int32
use dev.connectorkit.matter.types#Int8
use dev.connectorkit.matter.types#PowerMW
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt8

/// The cluster Device Energy Management, 0x0098.
@cluster(
    id: "0x0098"
    title: "Device Energy Management"
    publicId: "matter.DeviceEnergyManagement"
    classification: "application"
    revisions: { "1.4": 4, "1.6": 4 }
    attributes: DeviceEnergyManagementAttributes
    events: [PowerAdjustStartEvent, PowerAdjustEndEvent, PausedEvent, ResumedEvent]
    features: [
        { bit: 0, code: "PA", name: "PowerAdjustment", conformance: "O" }
        {
            bit: 1
            code: "PFR"
            name: "PowerForecastReporting"
            conformance: "[!PA].a, STA | PAU | FA | CON, O"
        }
        { bit: 2, code: "SFR", name: "StateForecastReporting", conformance: "[!PA].a" }
        { bit: 3, code: "STA", name: "StartTimeAdjustment", conformance: "O" }
        { bit: 4, code: "PAU", name: "Pausable", conformance: "O" }
        { bit: 5, code: "FA", name: "ForecastAdjustment", conformance: "O" }
        { bit: 6, code: "CON", name: "ConstraintBasedAdjustment", conformance: "O" }
    ]
)
service DeviceEnergyManagementCluster {
    version: "4"
    operations: [
        PowerAdjustRequestCommand
        CancelPowerAdjustRequestCommand
        StartTimeAdjustRequestCommand
        PauseRequestCommand
        ResumeRequestCommand
        ModifyForecastRequestCommand
        RequestConstraintBasedForecastCommand
        CancelRequestCommand
    ]
}

structure DeviceEnergyManagementAttributes {
    /// Attribute 0x0000 of Device Energy Management: ESATypeEnum, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    ESAType: ESATypeEnum

    /// Attribute 0x0001 of Device Energy Management: bool, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    ESACanGenerate: Bool

    /// Attribute 0x0002 of Device Energy Management: ESAStateEnum, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    @constraint(desc: true)
    ESAState: ESAStateEnum

    /// Attribute 0x0003 of Device Energy Management: power-mW, read-only.
    @attribute(id: "0x0003", access: "R V")
    @conformance("M")
    AbsMinPower: PowerMW

    /// Attribute 0x0004 of Device Energy Management: power-mW, read-only.
    @attribute(id: "0x0004", access: "R V")
    @conformance("M")
    @constraint(min: "AbsMinPower")
    AbsMaxPower: PowerMW

    /// Attribute 0x0005 of Device Energy Management: PowerAdjustCapabilityStruct or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X Q")
    @conformance("PA")
    @nullable
    PowerAdjustmentCapability: PowerAdjustCapabilityStruct

    /// Attribute 0x0006 of Device Energy Management: ForecastStruct or null, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "X Q")
    @conformance("PFR | SFR")
    @nullable
    Forecast: ForecastStruct

    /// Attribute 0x0007 of Device Energy Management: OptOutStateEnum, read-only.
    @attribute(id: "0x0007", access: "R V")
    @conformance("PA | STA | PAU | FA | CON")
    @constraint(desc: true)
    OptOutState: OptOutStateEnum
}

/// Command 0x00 of Device Energy Management; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("PA")
operation PowerAdjustRequestCommand {
    input: PowerAdjustRequestRequest
}

structure PowerAdjustRequestRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Power: PowerMW

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    Duration: ElapsedS

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    Cause: AdjustmentCauseEnum
}

/// Command 0x01 of Device Energy Management; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("PA")
operation CancelPowerAdjustRequestCommand {
    input: CancelPowerAdjustRequestRequest
}

structure CancelPowerAdjustRequestRequest {}

/// Command 0x02 of Device Energy Management; answered with a status.
@command(id: "0x02", access: "O", response: "status")
@conformance("STA")
operation StartTimeAdjustRequestCommand {
    input: StartTimeAdjustRequestRequest
}

structure StartTimeAdjustRequestRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    RequestedStartTime: EpochS

    @field(id: 1)
    @conformance("M")
    Cause: AdjustmentCauseEnum
}

/// Command 0x03 of Device Energy Management; answered with a status.
@command(id: "0x03", access: "O", response: "status")
@conformance("PAU")
operation PauseRequestCommand {
    input: PauseRequestRequest
}

structure PauseRequestRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Duration: ElapsedS

    @field(id: 1)
    @conformance("M")
    Cause: AdjustmentCauseEnum
}

/// Command 0x04 of Device Energy Management; answered with a status.
@command(id: "0x04", access: "O", response: "status")
@conformance("PAU")
operation ResumeRequestCommand {
    input: ResumeRequestRequest
}

structure ResumeRequestRequest {}

/// Command 0x05 of Device Energy Management; answered with a status.
@command(id: "0x05", access: "O", response: "status")
@conformance("FA")
operation ModifyForecastRequestCommand {
    input: ModifyForecastRequestRequest
}

structure ModifyForecastRequestRequest {
    @field(id: 0)
    @conformance("M")
    ForecastID: UInt32

    @field(id: 1)
    @conformance("M")
    @length(max: 10)
    SlotAdjustments: SlotAdjustmentStructList

    @field(id: 2)
    @conformance("M")
    Cause: AdjustmentCauseEnum
}

/// Command 0x06 of Device Energy Management; answered with a status.
@command(id: "0x06", access: "O", response: "status")
@conformance("CON")
operation RequestConstraintBasedForecastCommand {
    input: RequestConstraintBasedForecastRequest
}

structure RequestConstraintBasedForecastRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 10)
    Constraints: ConstraintsStructList

    @field(id: 1)
    @conformance("M")
    Cause: AdjustmentCauseEnum
}

/// Command 0x07 of Device Energy Management; answered with a status.
@command(id: "0x07", access: "O", response: "status")
@conformance("STA | FA | CON")
operation CancelRequestCommand {
    input: CancelRequestRequest
}

structure CancelRequestRequest {}

/// Event 0x00 of Device Energy Management, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("PA")
structure PowerAdjustStartEvent {}

/// Event 0x01 of Device Energy Management, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("PA")
structure PowerAdjustEndEvent {
    @field(id: 0)
    @conformance("M")
    Cause: CauseEnum

    @field(id: 1)
    @conformance("M")
    Duration: ElapsedS

    @field(id: 2)
    @conformance("M")
    EnergyUse: EnergyMWh
}

/// Event 0x02 of Device Energy Management, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("PAU")
structure PausedEvent {}

/// Event 0x03 of Device Energy Management, priority info.
@event(id: "0x03", priority: "info", access: "V")
@conformance("PAU")
structure ResumedEvent {
    @field(id: 0)
    @conformance("M")
    Cause: CauseEnum
}

@matterType("enum8")
intEnum CostTypeEnum {
    Financial = 0
    GHGEmissions = 1
    Comfort = 2
    Temperature = 3
}

@matterType("enum8")
intEnum ESATypeEnum {
    @conformance("O")
    EVSE = 0
    @conformance("O")
    SpaceHeating = 1
    @conformance("O")
    WaterHeating = 2
    @conformance("O")
    SpaceCooling = 3
    @conformance("O")
    SpaceHeatingCooling = 4
    @conformance("O")
    BatteryStorage = 5
    @conformance("O")
    SolarPV = 6
    @conformance("O")
    FridgeFreezer = 7
    @conformance("O")
    WashingMachine = 8
    @conformance("O")
    Dishwasher = 9
    @conformance("O")
    Cooking = 10
    @conformance("O")
    HomeWaterPump = 11
    @conformance("O")
    IrrigationWaterPump = 12
    @conformance("O")
    PoolPump = 13
    @conformance("O")
    Other = 255
}

@matterType("enum8")
intEnum ESAStateEnum {
    Offline = 0
    Online = 1
    Fault = 2
    @conformance("PA")
    PowerAdjustActive = 3
    @conformance("PAU")
    Paused = 4
}

@matterType("enum8")
intEnum OptOutStateEnum {
    NoOptOut = 0
    LocalOptOut = 1
    GridOptOut = 2
    OptOut = 3
}

@matterType("enum8")
intEnum CauseEnum {
    NormalCompletion = 0
    Offline = 1
    Fault = 2
    UserOptOut = 3
    Cancelled = 4
}

@matterType("enum8")
intEnum AdjustmentCauseEnum {
    LocalOptimization = 0
    GridOptimization = 1
}

@matterType("enum8")
intEnum ForecastUpdateReasonEnum {
    InternalOptimization = 0
    LocalOptimization = 1
    GridOptimization = 2
}

@matterType("enum8")
intEnum PowerAdjustReasonEnum {
    NoAdjustment = 0
    LocalOptimizationAdjustment = 1
    GridOptimizationAdjustment = 2
}

structure CostStruct {
    @field(id: 0)
    @conformance("M")
    CostType: CostTypeEnum

    @field(id: 1)
    @conformance("M")
    Value: Int32

    @field(id: 2)
    @conformance("M")
    DecimalPoints: UInt8

    @field(id: 3)
    @conformance("O")
    @range(min: 0, max: 999)
    @fallback(value: 0)
    Currency: UInt16
}

structure PowerAdjustStruct {
    @field(id: 0)
    @conformance("M")
    MinPower: PowerMW

    @field(id: 1)
    @conformance("M")
    @constraint(min: "MinPower")
    MaxPower: PowerMW

    @field(id: 2)
    @conformance("M")
    MinDuration: ElapsedS

    @field(id: 3)
    @conformance("M")
    @constraint(min: "MinDuration")
    MaxDuration: ElapsedS
}

structure PowerAdjustCapabilityStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 8)
    PowerAdjustCapability: PowerAdjustStructList

    @field(id: 1)
    @conformance("M")
    Cause: PowerAdjustReasonEnum
}

structure ForecastStruct {
    @field(id: 0)
    @conformance("M")
    ForecastID: UInt32

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    ActiveSlotNumber: UInt16

    @field(id: 2)
    @conformance("M")
    StartTime: EpochS

    @field(id: 3)
    @conformance("M")
    EndTime: EpochS

    @field(id: 4, quality: "X")
    @conformance("STA")
    @nullable
    @range(min: 0, max: 4294967294)
    EarliestStartTime: EpochS

    @field(id: 5)
    @conformance("STA")
    LatestEndTime: EpochS

    @field(id: 6)
    @conformance("M")
    IsPausable: Bool

    @field(id: 7)
    @conformance("M")
    @length(max: 10)
    Slots: SlotStructList

    @field(id: 8)
    @conformance("M")
    ForecastUpdateReason: ForecastUpdateReasonEnum
}

structure SlotStruct {
    @field(id: 0)
    @conformance("M")
    MinDuration: ElapsedS

    @field(id: 1)
    @conformance("M")
    MaxDuration: ElapsedS

    @field(id: 2)
    @conformance("M")
    DefaultDuration: ElapsedS

    @field(id: 3)
    @conformance("M")
    ElapsedSlotTime: ElapsedS

    @field(id: 4)
    @conformance("M")
    RemainingSlotTime: ElapsedS

    @field(id: 5)
    @conformance("PAU")
    SlotIsPausable: Bool

    @field(id: 6)
    @conformance("PAU")
    MinPauseDuration: ElapsedS

    @field(id: 7)
    @conformance("PAU")
    MaxPauseDuration: ElapsedS

    @field(id: 8)
    @conformance("SFR")
    ManufacturerESAState: UInt16

    @field(id: 9)
    @conformance("PFR")
    NominalPower: PowerMW

    @field(id: 10)
    @conformance("PFR")
    MinPower: PowerMW

    @field(id: 11)
    @conformance("PFR")
    MaxPower: PowerMW

    @field(id: 12)
    @conformance("PFR")
    NominalEnergy: EnergyMWh

    @field(id: 13)
    @conformance("O")
    @length(max: 5)
    Costs: CostStructList

    @field(id: 14)
    @conformance("FA & PFR")
    MinPowerAdjustment: PowerMW

    @field(id: 15)
    @conformance("FA & PFR")
    MaxPowerAdjustment: PowerMW

    @field(id: 16)
    @conformance("FA")
    MinDurationAdjustment: ElapsedS

    @field(id: 17)
    @conformance("FA")
    MaxDurationAdjustment: ElapsedS
}

structure SlotAdjustmentStruct {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    SlotIndex: UInt8

    @field(id: 1)
    @conformance("PFR")
    @constraint(desc: true)
    NominalPower: PowerMW

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    Duration: ElapsedS
}

structure ConstraintsStruct {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    StartTime: EpochS

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 86400)
    Duration: ElapsedS

    @field(id: 2)
    @conformance("PFR")
    @constraint(desc: true)
    NominalPower: PowerMW

    @field(id: 3)
    @conformance("PFR")
    MaximumEnergy: EnergyMWh

    @field(id: 4)
    @conformance("SFR")
    LoadControl: Int8
}

list ConstraintsStructList {
    member: ConstraintsStruct
}

list CostStructList {
    member: CostStruct
}

list PowerAdjustStructList {
    member: PowerAdjustStruct
}

list SlotAdjustmentStructList {
    member: SlotAdjustmentStruct
}

list SlotStructList {
    member: SlotStruct
}
