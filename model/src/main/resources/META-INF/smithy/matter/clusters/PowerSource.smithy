$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.powersource

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter#specName
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt8

/// The cluster Power Source, 0x002F.
@cluster(
    id: "0x002F"
    title: "Power Source"
    publicId: "matter.PowerSource"
    classification: "node"
    revisions: { "1.4": 3, "1.6": 3 }
    attributes: PowerSourceAttributes
    events: [WiredFaultChangeEvent, BatFaultChangeEvent, BatChargeFaultChangeEvent]
    features: [
        { bit: 0, code: "WIRED", name: "Wired", conformance: "O.a" }
        { bit: 1, code: "BAT", name: "Battery", conformance: "O.a" }
        { bit: 2, code: "RECHG", name: "Rechargeable", conformance: "[BAT]" }
        { bit: 3, code: "REPLC", name: "Replaceable", conformance: "[BAT]" }
    ]
)
service PowerSourceCluster {
    version: "3"
}

structure PowerSourceAttributes {
    /// Attribute 0x0000 of Power Source: PowerSourceStatusEnum, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @constraint(desc: true)
    Status: PowerSourceStatusEnum

    /// Attribute 0x0001 of Power Source: uint8, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N")
    @conformance("M")
    Order: UInt8

    /// Attribute 0x0002 of Power Source: string, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @length(max: 60)
    Description: CharString

    /// Attribute 0x0003 of Power Source: uint32 or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X C")
    @conformance("[WIRED]")
    @nullable
    @range(min: 0, max: 4294967294)
    WiredAssessedInputVoltage: UInt32

    /// Attribute 0x0004 of Power Source: uint16 or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X C")
    @conformance("[WIRED]")
    @nullable
    @range(min: 0, max: 65534)
    WiredAssessedInputFrequency: UInt16

    /// Attribute 0x0005 of Power Source: WiredCurrentTypeEnum, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "F")
    @conformance("WIRED")
    @constraint(desc: true)
    WiredCurrentType: WiredCurrentTypeEnum

    /// Attribute 0x0006 of Power Source: uint32 or null, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "X C")
    @conformance("[WIRED]")
    @nullable
    @range(min: 0, max: 4294967294)
    WiredAssessedCurrent: UInt32

    /// Attribute 0x0007 of Power Source: uint32, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "F")
    @conformance("[WIRED]")
    WiredNominalVoltage: UInt32

    /// Attribute 0x0008 of Power Source: uint32, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "F")
    @conformance("[WIRED]")
    WiredMaximumCurrent: UInt32

    /// Attribute 0x0009 of Power Source: bool, read-only.
    @attribute(id: "0x0009", access: "R V")
    @conformance("[WIRED]")
    WiredPresent: Bool

    /// Attribute 0x000A of Power Source: list of WiredFaultEnum, read-only.
    @attribute(id: "0x000A", access: "R V")
    @conformance("[WIRED]")
    @length(max: 8)
    ActiveWiredFaults: WiredFaultEnumList

    /// Attribute 0x000B of Power Source: uint32 or null, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "X C")
    @conformance("[BAT]")
    @nullable
    @range(min: 0, max: 4294967294)
    BatVoltage: UInt32

    /// Attribute 0x000C of Power Source: uint8 or null, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "X Q")
    @conformance("[BAT]")
    @nullable
    @range(min: 0, max: 200)
    BatPercentRemaining: UInt8

    /// Attribute 0x000D of Power Source: uint32 or null, read-only.
    @attribute(id: "0x000D", access: "R V", quality: "X Q")
    @conformance("[BAT]")
    @nullable
    @range(min: 0, max: 4294967294)
    BatTimeRemaining: UInt32

    /// Attribute 0x000E of Power Source: BatChargeLevelEnum, read-only.
    @attribute(id: "0x000E", access: "R V")
    @conformance("BAT")
    @constraint(desc: true)
    BatChargeLevel: BatChargeLevelEnum

    /// Attribute 0x000F of Power Source: bool, read-only.
    @attribute(id: "0x000F", access: "R V")
    @conformance("BAT")
    BatReplacementNeeded: Bool

    /// Attribute 0x0010 of Power Source: BatReplaceabilityEnum, read-only.
    @attribute(id: "0x0010", access: "R V", quality: "F")
    @conformance("BAT")
    BatReplaceability: BatReplaceabilityEnum

    /// Attribute 0x0011 of Power Source: bool, read-only.
    @attribute(id: "0x0011", access: "R V")
    @conformance("[BAT]")
    BatPresent: Bool

    /// Attribute 0x0012 of Power Source: list of BatFaultEnum, read-only.
    @attribute(id: "0x0012", access: "R V")
    @conformance("[BAT]")
    @length(max: 8)
    ActiveBatFaults: BatFaultEnumList

    /// Attribute 0x0013 of Power Source: string, read-only.
    @attribute(id: "0x0013", access: "R V", quality: "F")
    @conformance("REPLC")
    @length(max: 60)
    BatReplacementDescription: CharString

    /// Attribute 0x0014 of Power Source: BatCommonDesignationEnum, read-only.
    @attribute(id: "0x0014", access: "R V", quality: "F")
    @conformance("[REPLC]")
    @constraint(desc: true)
    BatCommonDesignation: BatCommonDesignationEnum

    /// Attribute 0x0015 of Power Source: string, read-only.
    @attribute(id: "0x0015", access: "R V", quality: "F")
    @conformance("[REPLC]")
    @length(max: 20)
    BatANSIDesignation: CharString

    /// Attribute 0x0016 of Power Source: string, read-only.
    @attribute(id: "0x0016", access: "R V", quality: "F")
    @conformance("[REPLC]")
    @length(max: 20)
    BatIECDesignation: CharString

    /// Attribute 0x0017 of Power Source: BatApprovedChemistryEnum, read-only.
    @attribute(id: "0x0017", access: "R V", quality: "F")
    @conformance("[REPLC]")
    @constraint(desc: true)
    BatApprovedChemistry: BatApprovedChemistryEnum

    /// Attribute 0x0018 of Power Source: uint32, read-only.
    @attribute(id: "0x0018", access: "R V", quality: "F")
    @conformance("[REPLC | RECHG]")
    BatCapacity: UInt32

    /// Attribute 0x0019 of Power Source: uint8, read-only.
    @attribute(id: "0x0019", access: "R V", quality: "F")
    @conformance("REPLC")
    BatQuantity: UInt8

    /// Attribute 0x001A of Power Source: BatChargeStateEnum, read-only.
    @attribute(id: "0x001A", access: "R V")
    @conformance("RECHG")
    @constraint(desc: true)
    BatChargeState: BatChargeStateEnum

    /// Attribute 0x001B of Power Source: uint32 or null, read-only.
    @attribute(id: "0x001B", access: "R V", quality: "X Q")
    @conformance("[RECHG]")
    @nullable
    @range(min: 0, max: 4294967294)
    BatTimeToFullCharge: UInt32

    /// Attribute 0x001C of Power Source: bool, read-only.
    @attribute(id: "0x001C", access: "R V")
    @conformance("RECHG")
    BatFunctionalWhileCharging: Bool

    /// Attribute 0x001D of Power Source: uint32 or null, read-only.
    @attribute(id: "0x001D", access: "R V", quality: "X C")
    @conformance("[RECHG]")
    @nullable
    @range(min: 0, max: 4294967294)
    BatChargingCurrent: UInt32

    /// Attribute 0x001E of Power Source: list of BatChargeFaultEnum, read-only.
    @attribute(id: "0x001E", access: "R V")
    @conformance("[RECHG]")
    @length(max: 16)
    ActiveBatChargeFaults: BatChargeFaultEnumList

    /// Attribute 0x001F of Power Source: list of endpoint-no, read-only.
    @attribute(id: "0x001F", access: "R V")
    @conformance("M")
    EndpointList: EndpointNumberList
}

/// Event 0x00 of Power Source, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("[WIRED]")
structure WiredFaultChangeEvent {
    @field(id: 0)
    @conformance("M")
    @length(max: 8)
    @fallback(value: [])
    Current: WiredFaultEnumList

    @field(id: 1)
    @conformance("M")
    @length(max: 8)
    @fallback(value: [])
    Previous: WiredFaultEnumList
}

/// Event 0x01 of Power Source, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("[BAT]")
structure BatFaultChangeEvent {
    @field(id: 0)
    @conformance("M")
    @length(max: 8)
    @fallback(value: [])
    Current: BatFaultEnumList

    @field(id: 1)
    @conformance("M")
    @length(max: 8)
    @fallback(value: [])
    Previous: BatFaultEnumList
}

/// Event 0x02 of Power Source, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("[RECHG]")
structure BatChargeFaultChangeEvent {
    @field(id: 0)
    @conformance("M")
    @length(max: 16)
    @fallback(value: [])
    Current: BatChargeFaultEnumList

    @field(id: 1)
    @conformance("M")
    @length(max: 16)
    @fallback(value: [])
    Previous: BatChargeFaultEnumList
}

@matterType("enum8")
intEnum WiredFaultEnum {
    Unspecified = 0
    OverVoltage = 1
    UnderVoltage = 2
}

@matterType("enum8")
intEnum BatFaultEnum {
    Unspecified = 0
    OverTemp = 1
    UnderTemp = 2
}

@matterType("enum8")
intEnum BatChargeFaultEnum {
    Unspecified = 0
    AmbientTooHot = 1
    AmbientTooCold = 2
    BatteryTooHot = 3
    BatteryTooCold = 4
    BatteryAbsent = 5
    BatteryOverVoltage = 6
    BatteryUnderVoltage = 7
    ChargerOverVoltage = 8
    ChargerUnderVoltage = 9
    SafetyTimeout = 10
}

@matterType("enum8")
intEnum PowerSourceStatusEnum {
    Unspecified = 0
    Active = 1
    Standby = 2
    Unavailable = 3
}

@matterType("enum8")
intEnum WiredCurrentTypeEnum {
    AC = 0
    DC = 1
}

@matterType("enum8")
intEnum BatChargeLevelEnum {
    OK = 0
    Warning = 1
    Critical = 2
}

@matterType("enum8")
intEnum BatReplaceabilityEnum {
    Unspecified = 0
    NotReplaceable = 1
    UserReplaceable = 2
    FactoryReplaceable = 3
}

@matterType("enum16")
intEnum BatCommonDesignationEnum {
    Unspecified = 0
    AAA = 1
    AA = 2
    C = 3
    D = 4
    @specName("4v5")
    Size4v5 = 5
    @specName("6v0")
    Size6v0 = 6
    @specName("9v0")
    Size9v0 = 7
    @specName("1_2AA")
    Size12AA = 8
    AAAA = 9
    A = 10
    B = 11
    F = 12
    N = 13
    No6 = 14
    SubC = 15
    A23 = 16
    A27 = 17
    BA5800 = 18
    Duplex = 19
    @specName("4SR44")
    Size4SR44 = 20
    @specName("523")
    Size523 = 21
    @specName("531")
    Size531 = 22
    @specName("15v0")
    Size15v0 = 23
    @specName("22v5")
    Size22v5 = 24
    @specName("30v0")
    Size30v0 = 25
    @specName("45v0")
    Size45v0 = 26
    @specName("67v5")
    Size67v5 = 27
    J = 28
    CR123A = 29
    CR2 = 30
    @specName("2CR5")
    Size2CR5 = 31
    @specName("CR_P2")
    CRP2 = 32
    @specName("CR_V3")
    CRV3 = 33
    SR41 = 34
    SR43 = 35
    SR44 = 36
    SR45 = 37
    SR48 = 38
    SR54 = 39
    SR55 = 40
    SR57 = 41
    SR58 = 42
    SR59 = 43
    SR60 = 44
    SR63 = 45
    SR64 = 46
    SR65 = 47
    SR66 = 48
    SR67 = 49
    SR68 = 50
    SR69 = 51
    SR516 = 52
    SR731 = 53
    SR712 = 54
    LR932 = 55
    A5 = 56
    A10 = 57
    A13 = 58
    A312 = 59
    A675 = 60
    AC41E = 61
    @specName("10180")
    Size10180 = 62
    @specName("10280")
    Size10280 = 63
    @specName("10440")
    Size10440 = 64
    @specName("14250")
    Size14250 = 65
    @specName("14430")
    Size14430 = 66
    @specName("14500")
    Size14500 = 67
    @specName("14650")
    Size14650 = 68
    @specName("15270")
    Size15270 = 69
    @specName("16340")
    Size16340 = 70
    RCR123A = 71
    @specName("17500")
    Size17500 = 72
    @specName("17670")
    Size17670 = 73
    @specName("18350")
    Size18350 = 74
    @specName("18500")
    Size18500 = 75
    @specName("18650")
    Size18650 = 76
    @specName("19670")
    Size19670 = 77
    @specName("25500")
    Size25500 = 78
    @specName("26650")
    Size26650 = 79
    @specName("32600")
    Size32600 = 80
}

@matterType("enum16")
intEnum BatApprovedChemistryEnum {
    Unspecified = 0
    Alkaline = 1
    LithiumCarbonFluoride = 2
    LithiumChromiumOxide = 3
    LithiumCopperOxide = 4
    LithiumIronDisulfide = 5
    LithiumManganeseDioxide = 6
    LithiumThionylChloride = 7
    Magnesium = 8
    MercuryOxide = 9
    NickelOxyhydride = 10
    SilverOxide = 11
    ZincAir = 12
    ZincCarbon = 13
    ZincChloride = 14
    ZincManganeseDioxide = 15
    LeadAcid = 16
    LithiumCobaltOxide = 17
    LithiumIon = 18
    LithiumIonPolymer = 19
    LithiumIronPhosphate = 20
    LithiumSulfur = 21
    LithiumTitanate = 22
    NickelCadmium = 23
    NickelHydrogen = 24
    NickelIron = 25
    NickelMetalHydride = 26
    NickelZinc = 27
    SilverZinc = 28
    SodiumIon = 29
    SodiumSulfur = 30
    ZincBromide = 31
    ZincCerium = 32
}

@matterType("enum8")
intEnum BatChargeStateEnum {
    Unknown = 0
    IsCharging = 1
    IsAtFullCharge = 2
    IsNotCharging = 3
}

list BatChargeFaultEnumList {
    member: BatChargeFaultEnum
}

list BatFaultEnumList {
    member: BatFaultEnum
}

list EndpointNumberList {
    member: EndpointNumber
}

list WiredFaultEnumList {
    member: WiredFaultEnum
}
