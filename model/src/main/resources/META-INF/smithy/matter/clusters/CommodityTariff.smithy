$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.commoditytariff

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#CurrencyStruct
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Int16
use dev.connectorkit.matter.types#Int64
use dev.connectorkit.matter.types#Money
use dev.connectorkit.matter.types#PowerThresholdStruct
use dev.connectorkit.matter.types#TariffPriceTypeEnum
use dev.connectorkit.matter.types#TariffUnitEnum
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt8

/// The cluster Commodity Tariff, 0x0700.
@cluster(
    id: "0x0700"
    title: "Commodity Tariff"
    publicId: "matter.CommodityTariff"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.5"
    provisional: true
    attributes: CommodityTariffAttributes
    features: [
        { bit: 0, code: "PRICE", name: "Pricing", conformance: "O.a+" }
        { bit: 1, code: "FCRED", name: "FriendlyCredit", conformance: "O.a+" }
        { bit: 2, code: "AUXLD", name: "AuxiliaryLoad", conformance: "O.a+" }
        { bit: 3, code: "PEAKP", name: "PeakPeriod", conformance: "O" }
        { bit: 4, code: "PWRTHLD", name: "PowerThreshold", conformance: "O" }
        { bit: 5, code: "RNDM", name: "Randomization", conformance: "O" }
    ]
)
service CommodityTariffCluster {
    version: "1"
    operations: [
        GetTariffComponentCommand
        GetDayEntryCommand
    ]
}

structure CommodityTariffAttributes {
    /// Attribute 0x0000 of Commodity Tariff: TariffInformationStruct or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    TariffInfo: TariffInformationStruct

    /// Attribute 0x0001 of Commodity Tariff: TariffUnitEnum or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    TariffUnit: TariffUnitEnum

    /// Attribute 0x0002 of Commodity Tariff: epoch-s or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    @constraint(desc: true)
    StartDate: EpochS

    /// Attribute 0x0003 of Commodity Tariff: list of DayEntryStruct or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 672)
    DayEntries: DayEntryStructList

    /// Attribute 0x0004 of Commodity Tariff: list of DayPatternStruct or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 28)
    DayPatterns: DayPatternStructList

    /// Attribute 0x0005 of Commodity Tariff: list of CalendarPeriodStruct or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(min: 1, max: 4)
    CalendarPeriods: CalendarPeriodStructList

    /// Attribute 0x0006 of Commodity Tariff: list of DayStruct or null, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 50)
    IndividualDays: DayStructList

    /// Attribute 0x0007 of Commodity Tariff: DayStruct or null, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    CurrentDay: DayStruct

    /// Attribute 0x0008 of Commodity Tariff: DayStruct or null, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    NextDay: DayStruct

    /// Attribute 0x0009 of Commodity Tariff: DayEntryStruct or null, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    CurrentDayEntry: DayEntryStruct

    /// Attribute 0x000A of Commodity Tariff: epoch-s or null, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    CurrentDayEntryDate: EpochS

    /// Attribute 0x000B of Commodity Tariff: DayEntryStruct or null, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    NextDayEntry: DayEntryStruct

    /// Attribute 0x000C of Commodity Tariff: epoch-s or null, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    NextDayEntryDate: EpochS

    /// Attribute 0x000D of Commodity Tariff: list of TariffComponentStruct or null, read-only.
    @attribute(id: "0x000D", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(min: 1, max: 672)
    TariffComponents: TariffComponentStructList

    /// Attribute 0x000E of Commodity Tariff: list of TariffPeriodStruct or null, read-only.
    @attribute(id: "0x000E", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(min: 1, max: 672)
    TariffPeriods: TariffPeriodStructList

    /// Attribute 0x000F of Commodity Tariff: list of TariffComponentStruct or null, read-only.
    @attribute(id: "0x000F", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 20)
    CurrentTariffComponents: TariffComponentStructList

    /// Attribute 0x0010 of Commodity Tariff: list of TariffComponentStruct or null, read-only.
    @attribute(id: "0x0010", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 20)
    NextTariffComponents: TariffComponentStructList

    /// Attribute 0x0011 of Commodity Tariff: int16 or null, read-only.
    @attribute(id: "0x0011", access: "R V", quality: "X")
    @conformance("RNDM")
    @nullable
    @range(min: -32767, max: 32767)
    @constraint(desc: true)
    DefaultRandomizationOffset: Int16

    /// Attribute 0x0012 of Commodity Tariff: DayEntryRandomizationTypeEnum or null, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "X")
    @conformance("RNDM")
    @nullable
    DefaultRandomizationType: DayEntryRandomizationTypeEnum
}

/// Command 0x00 of Commodity Tariff; answered with GetTariffComponentResponse.
@command(id: "0x00", access: "O")
@conformance("M")
operation GetTariffComponentCommand {
    input: GetTariffComponentRequest
    output: GetTariffComponentResponse
}

structure GetTariffComponentRequest {
    @field(id: 0)
    @conformance("M")
    TariffComponentID: UInt32
}

/// Command 0x01 of Commodity Tariff; answered with GetDayEntryResponse.
@command(id: "0x01", access: "O")
@conformance("M")
operation GetDayEntryCommand {
    input: GetDayEntryRequest
    output: GetDayEntryResponse
}

structure GetDayEntryRequest {
    @field(id: 0)
    @conformance("M")
    DayEntryID: UInt32
}

/// Response 0x00 of Commodity Tariff.
@commandResponse(id: "0x00")
@conformance("M")
structure GetTariffComponentResponse {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 128)
    Label: CharString

    @field(id: 1)
    @conformance("M")
    @length(min: 1, max: 96)
    DayEntryIDs: UInt32List

    @field(id: 2)
    @conformance("M")
    TariffComponent: TariffComponentStruct
}

/// Response 0x01 of Commodity Tariff.
@commandResponse(id: "0x01")
@conformance("M")
structure GetDayEntryResponse {
    @field(id: 0)
    @conformance("M")
    DayEntry: DayEntryStruct
}

@matterType("enum8")
intEnum AuxiliaryLoadSettingEnum {
    Off = 0
    On = 1
    None = 2
}

@matterType("enum8")
intEnum DayTypeEnum {
    Standard = 0
    Holiday = 1
    Dynamic = 2
    Event = 3
}

@matterType("enum8")
intEnum PeakPeriodSeverityEnum {
    Unused = 0
    Low = 1
    Medium = 2
    High = 3
}

@matterType("enum8")
intEnum DayEntryRandomizationTypeEnum {
    None = 0
    Fixed = 1
    Random = 2
    RandomPositive = 3
    RandomNegative = 4
}

@matterType("enum8")
intEnum BlockModeEnum {
    NoBlock = 0
    Combined = 1
    Individual = 2
}

@bitmap(type: "map8")
structure DayPatternDayOfWeekBitmap {
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

structure AuxiliaryLoadSwitchSettingsStruct {
    @field(id: 0)
    @conformance("M")
    Number: UInt8

    @field(id: 1)
    @conformance("M")
    RequiredState: AuxiliaryLoadSettingEnum
}

structure AuxiliaryLoadSwitchesSettingsStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 8)
    SwitchStates: AuxiliaryLoadSwitchSettingsStructList
}

structure CalendarPeriodStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    @constraint(min: "StartDate")
    StartDate: EpochS

    @field(id: 1)
    @conformance("M")
    @length(min: 1, max: 7)
    DayPatternIDs: UInt32List
}

structure DayEntryStruct {
    @field(id: 0)
    @conformance("M")
    DayEntryID: UInt32

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 1499)
    StartTime: UInt16

    @field(id: 2)
    @conformance("O")
    @constraint(max: "1500 - StartTime")
    Duration: UInt16

    @field(id: 3)
    @conformance("[RNDM]")
    RandomizationOffset: Int16

    @field(id: 4)
    @conformance("[RNDM]")
    @fallback(value: 0)
    RandomizationType: DayEntryRandomizationTypeEnum
}

structure DayStruct {
    @field(id: 0)
    @conformance("M")
    Date: EpochS

    @field(id: 1)
    @conformance("M")
    DayType: DayTypeEnum

    @field(id: 2)
    @conformance("M")
    @length(min: 1, max: 96)
    DayEntryIDs: UInt32List
}

structure DayPatternStruct {
    @field(id: 0)
    @conformance("M")
    DayPatternID: UInt32

    @field(id: 1)
    @conformance("M")
    DaysOfWeek: DayPatternDayOfWeekBitmap

    @field(id: 2)
    @conformance("M")
    @length(min: 1, max: 96)
    DayEntryIDs: UInt32List
}

structure PeakPeriodStruct {
    @field(id: 0)
    @conformance("M")
    Severity: PeakPeriodSeverityEnum

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    PeakPeriod: UInt16
}

structure TariffInformationStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 128)
    TariffLabel: CharString

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 128)
    ProviderName: CharString

    @field(id: 2, quality: "X")
    @conformance("PRICE")
    @nullable
    Currency: CurrencyStruct

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    BlockMode: BlockModeEnum
}

structure TariffPriceStruct {
    @field(id: 0)
    @conformance("M")
    PriceType: TariffPriceTypeEnum

    @field(id: 1)
    @conformance("O.c+")
    Price: Money

    @field(id: 2)
    @conformance("O.c+")
    PriceLevel: Int16
}

structure TariffComponentStruct {
    @field(id: 0)
    @conformance("M")
    TariffComponentID: UInt32

    @field(id: 1, quality: "X")
    @conformance("[PRICE].b+")
    @nullable
    Price: TariffPriceStruct

    @field(id: 2)
    @conformance("[FCRED].b+")
    FriendlyCredit: Bool

    @field(id: 3)
    @conformance("[AUXLD].b+")
    AuxiliaryLoad: AuxiliaryLoadSwitchSettingsStruct

    @field(id: 4)
    @conformance("[PEAKP].b+")
    PeakPeriod: PeakPeriodStruct

    @field(id: 5)
    @conformance("[PWRTHLD].b+")
    PowerThreshold: PowerThresholdStruct

    @field(id: 6, quality: "X")
    @conformance("M")
    @nullable
    @range(min: -9223372036854775807, max: 9223372036854775807)
    Threshold: Int64

    @field(id: 7, quality: "X")
    @conformance("O")
    @nullable
    @length(max: 128)
    Label: CharString

    @field(id: 8)
    @conformance("O")
    Predicted: Bool
}

structure TariffPeriodStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 128)
    Label: CharString

    @field(id: 1)
    @conformance("M")
    @length(min: 1, max: 20)
    DayEntryIDs: UInt32List

    @field(id: 2)
    @conformance("M")
    @length(min: 1, max: 20)
    TariffComponentIDs: UInt32List
}

list AuxiliaryLoadSwitchSettingsStructList {
    member: AuxiliaryLoadSwitchSettingsStruct
}

list CalendarPeriodStructList {
    member: CalendarPeriodStruct
}

list DayEntryStructList {
    member: DayEntryStruct
}

list DayPatternStructList {
    member: DayPatternStruct
}

list DayStructList {
    member: DayStruct
}

list TariffComponentStructList {
    member: TariffComponentStruct
}

list TariffPeriodStructList {
    member: TariffPeriodStruct
}

list UInt32List {
    member: UInt32
}
