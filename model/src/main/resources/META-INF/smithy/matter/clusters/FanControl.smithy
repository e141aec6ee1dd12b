$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.fancontrol

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#Percent
use dev.connectorkit.matter.types#UInt8

/// The cluster Fan Control, 0x0202.
@cluster(
    id: "0x0202"
    title: "Fan Control"
    publicId: "matter.FanControl"
    classification: "application"
    revisions: { "1.4": 4, "1.6": 6 }
    attributes: FanControlAttributes
    features: [
        { bit: 0, code: "SPD", name: "MultiSpeed", conformance: "O" }
        { bit: 1, code: "AUT", name: "Auto", conformance: "O" }
        { bit: 2, code: "RCK", name: "Rocking", conformance: "O" }
        { bit: 3, code: "WND", name: "Wind", conformance: "O" }
        { bit: 4, code: "STEP", name: "Step", conformance: "O" }
        { bit: 5, code: "DIR", name: "AirflowDirection", conformance: "O" }
    ]
)
service FanControlCluster {
    version: "6"
    operations: [
        StepCommand
    ]
}

structure FanControlAttributes {
    /// Attribute 0x0000 of Fan Control: FanModeEnum, readable and writable.
    @attribute(id: "0x0000", access: "RW VO", quality: "N", writable: true)
    @conformance("M")
    @constraint(desc: true)
    FanMode: FanModeEnum

    /// Attribute 0x0001 of Fan Control: FanModeSequenceEnum, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    FanModeSequence: FanModeSequenceEnum

    /// Attribute 0x0002 of Fan Control: percent or null, readable and writable.
    @attribute(id: "0x0002", access: "RW VO", quality: "X", writable: true)
    @conformance("M")
    @nullable
    PercentSetting: Percent

    /// Attribute 0x0003 of Fan Control: percent, read-only.
    @attribute(id: "0x0003", access: "R V")
    @conformance("M")
    PercentCurrent: Percent

    /// Attribute 0x0004 of Fan Control: uint8, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("SPD")
    @range(min: 1, max: 100)
    SpeedMax: UInt8

    /// Attribute 0x0005 of Fan Control: uint8 or null, readable and writable.
    @attribute(id: "0x0005", access: "RW VO", quality: "X", writable: true)
    @conformance("SPD")
    @nullable
    @range(min: 0, max: 254)
    @constraint(max: "SpeedMax")
    SpeedSetting: UInt8

    /// Attribute 0x0006 of Fan Control: uint8, read-only.
    @attribute(id: "0x0006", access: "R V")
    @conformance("SPD")
    @constraint(max: "SpeedMax")
    SpeedCurrent: UInt8

    /// Attribute 0x0007 of Fan Control: RockBitmap, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "F")
    @conformance("RCK")
    @constraint(min: 1)
    RockSupport: RockBitmap

    /// Attribute 0x0008 of Fan Control: RockBitmap, readable and writable.
    @attribute(id: "0x0008", access: "RW VO", writable: true)
    @conformance("RCK")
    @constraint(desc: true)
    RockSetting: RockBitmap

    /// Attribute 0x0009 of Fan Control: WindBitmap, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "F")
    @conformance("WND")
    @constraint(min: 1)
    WindSupport: WindBitmap

    /// Attribute 0x000A of Fan Control: WindBitmap, readable and writable.
    @attribute(id: "0x000A", access: "RW VO", writable: true)
    @conformance("WND")
    @constraint(desc: true)
    WindSetting: WindBitmap

    /// Attribute 0x000B of Fan Control: AirflowDirectionEnum, readable and writable.
    @attribute(id: "0x000B", access: "RW VO", writable: true)
    @conformance("DIR")
    AirflowDirection: AirflowDirectionEnum
}

/// Command 0x00 of Fan Control; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("STEP")
operation StepCommand {
    input: StepRequest
}

structure StepRequest {
    @field(id: 0)
    @conformance("M")
    Direction: StepDirectionEnum

    @field(id: 1)
    @conformance("O")
    @fallback(value: false)
    Wrap: Bool

    @field(id: 2)
    @conformance("O")
    @fallback(value: true)
    LowestOff: Bool
}

@matterType("enum8")
intEnum StepDirectionEnum {
    Increase = 0
    Decrease = 1
}

@matterType("enum8")
intEnum AirflowDirectionEnum {
    Forward = 0
    Reverse = 1
}

@matterType("enum8")
intEnum FanModeEnum {
    Off = 0
    @conformance("O")
    Low = 1
    @conformance("O")
    Medium = 2
    High = 3
    @conformance("D")
    On = 4
    @conformance("AUT")
    Auto = 5
    @conformance("D")
    Smart = 6
}

@matterType("enum8")
intEnum FanModeSequenceEnum {
    @conformance("[!AUT].a")
    OffLowMedHigh = 0
    @conformance("[!AUT].a")
    OffLowHigh = 1
    @conformance("[AUT].b")
    OffLowMedHighAuto = 2
    @conformance("[AUT].b")
    OffLowHighAuto = 3
    @conformance("[AUT].b")
    OffHighAuto = 4
    @conformance("[!AUT].a")
    OffHigh = 5
}

@bitmap(type: "map8")
structure RockBitmap {
    @bit(from: 0, to: 0)
    RockLeftRight: Bool

    @bit(from: 1, to: 1)
    RockUpDown: Bool

    @bit(from: 2, to: 2)
    RockRound: Bool
}

@bitmap(type: "map8")
structure WindBitmap {
    @bit(from: 0, to: 0)
    SleepWind: Bool

    @bit(from: 1, to: 1)
    NaturalWind: Bool
}
