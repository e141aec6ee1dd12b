$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.levelcontrol

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
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster Level Control, 0x0008.
@cluster(
    id: "0x0008"
    title: "Level Control"
    publicId: "matter.LevelControl"
    classification: "application"
    revisions: { "1.4": 6, "1.6": 7 }
    attributes: LevelControlAttributes
    features: [
        { bit: 0, code: "OO", name: "OnOff", conformance: "O" }
        { bit: 1, code: "LT", name: "Lighting", conformance: "O" }
        { bit: 2, code: "FQ", name: "Frequency", conformance: "P" }
    ]
)
service LevelControlCluster {
    version: "7"
    operations: [
        MoveToLevelCommand
        MoveCommand
        StepCommand
        StopCommand
        MoveToLevelWithOnOffCommand
        MoveWithOnOffCommand
        StepWithOnOffCommand
        StopWithOnOffCommand
        MoveToClosestFrequencyCommand
    ]
}

structure LevelControlAttributes {
    /// Attribute 0x0000 of Level Control: uint8 or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X N S Q")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    @constraint(min: "MinLevel", max: "MaxLevel")
    CurrentLevel: UInt8

    /// Attribute 0x0001 of Level Control: uint16, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "Q")
    @conformance("LT")
    RemainingTime: UInt16

    /// Attribute 0x0002 of Level Control: uint8, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("Rev >= v7, O")
    @range(min: 0, max: 254)
    @fallback(value: 1)
    MinLevel: UInt8

    /// Attribute 0x0003 of Level Control: uint8, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("Rev >= v7, O")
    @range(min: 0, max: 254)
    @constraint(min: "MinLevel", max: 254)
    @fallback(value: 254)
    MaxLevel: UInt8

    /// Attribute 0x0004 of Level Control: uint16, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "S Q")
    @conformance("FQ")
    @constraint(min: "MinFrequency", max: "MaxFrequency")
    CurrentFrequency: UInt16

    /// Attribute 0x0005 of Level Control: uint16, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("FQ")
    MinFrequency: UInt16

    /// Attribute 0x0006 of Level Control: uint16, read-only.
    @attribute(id: "0x0006", access: "R V")
    @conformance("FQ")
    @constraint(min: "MinFrequency")
    MaxFrequency: UInt16

    /// Attribute 0x000F of Level Control: OptionsBitmap, readable and writable.
    @attribute(id: "0x000F", access: "RW VO", writable: true)
    @conformance("M")
    @constraint(desc: true)
    Options: OptionsBitmap

    /// Attribute 0x0010 of Level Control: uint16, readable and writable.
    @attribute(id: "0x0010", access: "RW VO", writable: true)
    @conformance("O")
    @fallback(value: 0)
    OnOffTransitionTime: UInt16

    /// Attribute 0x0011 of Level Control: uint8 or null, readable and writable.
    @attribute(id: "0x0011", access: "RW VO", quality: "X", writable: true)
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    @constraint(min: "MinLevel", max: "MaxLevel")
    OnLevel: UInt8

    /// Attribute 0x0012 of Level Control: uint16 or null, readable and writable.
    @attribute(id: "0x0012", access: "RW VO", quality: "X", writable: true)
    @conformance("O")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    OnTransitionTime: UInt16

    /// Attribute 0x0013 of Level Control: uint16 or null, readable and writable.
    @attribute(id: "0x0013", access: "RW VO", quality: "X", writable: true)
    @conformance("O")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    OffTransitionTime: UInt16

    /// Attribute 0x0014 of Level Control: uint8 or null, readable and writable.
    @attribute(id: "0x0014", access: "RW VO", quality: "X", writable: true)
    @conformance("O")
    @nullable
    @range(min: 1, max: 254)
    DefaultMoveRate: UInt8

    /// Attribute 0x4000 of Level Control: uint8 or null, readable and writable.
    @attribute(id: "0x4000", access: "RW VM", quality: "X N", writable: true)
    @conformance("LT")
    @nullable
    @range(min: 0, max: 254)
    @constraint(desc: true)
    StartUpCurrentLevel: UInt8
}

/// Command 0x00 of Level Control; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation MoveToLevelCommand {
    input: MoveToLevelRequest
}

structure MoveToLevelRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 254)
    Level: UInt8

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    TransitionTime: UInt16

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x01 of Level Control; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("M")
operation MoveCommand {
    input: MoveRequest
}

structure MoveRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    MoveMode: MoveModeEnum

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    Rate: UInt8

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x02 of Level Control; answered with a status.
@command(id: "0x02", access: "O", response: "status")
@conformance("M")
operation StepCommand {
    input: StepRequest
}

structure StepRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    StepMode: StepModeEnum

    @field(id: 1)
    @conformance("M")
    StepSize: UInt8

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    TransitionTime: UInt16

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 4)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x03 of Level Control; answered with a status.
@command(id: "0x03", access: "O", response: "status")
@conformance("M")
operation StopCommand {
    input: StopRequest
}

structure StopRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x04 of Level Control; answered with a status.
@command(id: "0x04", access: "O", response: "status")
@conformance("M")
operation MoveToLevelWithOnOffCommand {
    input: MoveToLevelWithOnOffRequest
}

structure MoveToLevelWithOnOffRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 254)
    Level: UInt8

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    TransitionTime: UInt16

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x05 of Level Control; answered with a status.
@command(id: "0x05", access: "O", response: "status")
@conformance("M")
operation MoveWithOnOffCommand {
    input: MoveWithOnOffRequest
}

structure MoveWithOnOffRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    MoveMode: MoveModeEnum

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    Rate: UInt8

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x06 of Level Control; answered with a status.
@command(id: "0x06", access: "O", response: "status")
@conformance("M")
operation StepWithOnOffCommand {
    input: StepWithOnOffRequest
}

structure StepWithOnOffRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    StepMode: StepModeEnum

    @field(id: 1)
    @conformance("M")
    StepSize: UInt8

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    TransitionTime: UInt16

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 4)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x07 of Level Control; answered with a status.
@command(id: "0x07", access: "O", response: "status")
@conformance("M")
operation StopWithOnOffCommand {
    input: StopWithOnOffRequest
}

structure StopWithOnOffRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x08 of Level Control; answered with a status.
@command(id: "0x08", access: "O", response: "status")
@conformance("FQ")
operation MoveToClosestFrequencyCommand {
    input: MoveToClosestFrequencyRequest
}

structure MoveToClosestFrequencyRequest {
    @field(id: 0)
    @conformance("M")
    Frequency: UInt16
}

@matterType("enum8")
intEnum MoveModeEnum {
    Up = 0
    Down = 1
}

@matterType("enum8")
intEnum StepModeEnum {
    Up = 0
    Down = 1
}

@bitmap(type: "map8")
structure OptionsBitmap {
    @bit(from: 0, to: 0)
    @conformance("LT | OO")
    ExecuteIfOff: Bool

    @bit(from: 1, to: 1)
    @conformance("LT")
    CoupleColorTempToLevel: Bool
}
