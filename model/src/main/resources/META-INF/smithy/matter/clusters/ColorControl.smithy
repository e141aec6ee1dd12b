$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.colorcontrol

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
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#Enum8
use dev.connectorkit.matter.types#Int16
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster Color Control, 0x0300.
@cluster(
    id: "0x0300"
    title: "Color Control"
    publicId: "matter.ColorControl"
    classification: "application"
    revisions: { "1.4": 7, "1.6": 9 }
    attributes: ColorControlAttributes
    features: [
        { bit: 0, code: "HS", name: "HueSaturation", conformance: "EHUE, O" }
        { bit: 1, code: "EHUE", name: "EnhancedHue", conformance: "CL, O" }
        { bit: 2, code: "CL", name: "ColorLoop", conformance: "O" }
        { bit: 3, code: "XY", name: "XY", conformance: "O" }
        { bit: 4, code: "CT", name: "ColorTemperature", conformance: "O" }
    ]
)
service ColorControlCluster {
    version: "9"
    operations: [
        MoveToHueCommand
        MoveHueCommand
        StepHueCommand
        MoveToSaturationCommand
        MoveSaturationCommand
        StepSaturationCommand
        MoveToHueAndSaturationCommand
        MoveToColorCommand
        MoveColorCommand
        StepColorCommand
        MoveToColorTemperatureCommand
        EnhancedMoveToHueCommand
        EnhancedMoveHueCommand
        EnhancedStepHueCommand
        EnhancedMoveToHueAndSaturationCommand
        ColorLoopSetCommand
        StopMoveStepCommand
        MoveColorTemperatureCommand
        StepColorTemperatureCommand
    ]
}

structure ColorControlAttributes {
    /// Attribute 0x0000 of Color Control: uint8, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "N Q")
    @conformance("HS")
    @range(min: 0, max: 254)
    CurrentHue: UInt8

    /// Attribute 0x0001 of Color Control: uint8, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N S Q")
    @conformance("HS")
    @range(min: 0, max: 254)
    CurrentSaturation: UInt8

    /// Attribute 0x0002 of Color Control: uint16, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "Q")
    @conformance("O")
    @fallback(value: 0)
    RemainingTime: UInt16

    /// Attribute 0x0003 of Color Control: uint16, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "N S Q")
    @conformance("XY")
    @range(min: 0, max: 65279)
    CurrentX: UInt16

    /// Attribute 0x0004 of Color Control: uint16, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "N S Q")
    @conformance("XY")
    @range(min: 0, max: 65279)
    CurrentY: UInt16

    /// Attribute 0x0005 of Color Control: DriftCompensationEnum, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("O")
    DriftCompensation: DriftCompensationEnum

    /// Attribute 0x0006 of Color Control: string, read-only.
    @attribute(id: "0x0006", access: "R V")
    @conformance("O")
    @length(max: 254)
    CompensationText: CharString

    /// Attribute 0x0007 of Color Control: uint16, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "N S Q")
    @conformance("CT")
    @constraint(min: "ColorTempPhysicalMinMireds", max: "ColorTempPhysicalMaxMireds")
    ColorTemperatureMireds: UInt16

    /// Attribute 0x0008 of Color Control: ColorModeEnum, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "N")
    @conformance("M")
    ColorMode: ColorModeEnum

    /// Attribute 0x000F of Color Control: OptionsBitmap, readable and writable.
    @attribute(id: "0x000F", access: "RW VO", writable: true)
    @conformance("M")
    @constraint(desc: true)
    Options: OptionsBitmap

    /// Attribute 0x0010 of Color Control: uint8 or null, read-only.
    @attribute(id: "0x0010", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @range(min: 0, max: 6)
    NumberOfPrimaries: UInt8

    /// Attribute 0x0011 of Color Control: uint16, read-only.
    @attribute(id: "0x0011", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 0")
    @range(min: 0, max: 65279)
    Primary1X: UInt16

    /// Attribute 0x0012 of Color Control: uint16, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 0")
    @range(min: 0, max: 65279)
    Primary1Y: UInt16

    /// Attribute 0x0013 of Color Control: uint8 or null, read-only.
    @attribute(id: "0x0013", access: "R V", quality: "X F")
    @conformance("NumberOfPrimaries > 0")
    @nullable
    @range(min: 0, max: 254)
    Primary1Intensity: UInt8

    /// Attribute 0x0015 of Color Control: uint16, read-only.
    @attribute(id: "0x0015", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 1")
    @range(min: 0, max: 65279)
    Primary2X: UInt16

    /// Attribute 0x0016 of Color Control: uint16, read-only.
    @attribute(id: "0x0016", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 1")
    @range(min: 0, max: 65279)
    Primary2Y: UInt16

    /// Attribute 0x0017 of Color Control: uint8 or null, read-only.
    @attribute(id: "0x0017", access: "R V", quality: "X F")
    @conformance("NumberOfPrimaries > 1")
    @nullable
    @range(min: 0, max: 254)
    Primary2Intensity: UInt8

    /// Attribute 0x0019 of Color Control: uint16, read-only.
    @attribute(id: "0x0019", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 2")
    @range(min: 0, max: 65279)
    Primary3X: UInt16

    /// Attribute 0x001A of Color Control: uint16, read-only.
    @attribute(id: "0x001A", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 2")
    @range(min: 0, max: 65279)
    Primary3Y: UInt16

    /// Attribute 0x001B of Color Control: uint8 or null, read-only.
    @attribute(id: "0x001B", access: "R V", quality: "X F")
    @conformance("NumberOfPrimaries > 2")
    @nullable
    @range(min: 0, max: 254)
    Primary3Intensity: UInt8

    /// Attribute 0x0020 of Color Control: uint16, read-only.
    @attribute(id: "0x0020", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 3")
    @range(min: 0, max: 65279)
    Primary4X: UInt16

    /// Attribute 0x0021 of Color Control: uint16, read-only.
    @attribute(id: "0x0021", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 3")
    @range(min: 0, max: 65279)
    Primary4Y: UInt16

    /// Attribute 0x0022 of Color Control: uint8 or null, read-only.
    @attribute(id: "0x0022", access: "R V", quality: "X F")
    @conformance("NumberOfPrimaries > 3")
    @nullable
    @range(min: 0, max: 254)
    Primary4Intensity: UInt8

    /// Attribute 0x0024 of Color Control: uint16, read-only.
    @attribute(id: "0x0024", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 4")
    @range(min: 0, max: 65279)
    Primary5X: UInt16

    /// Attribute 0x0025 of Color Control: uint16, read-only.
    @attribute(id: "0x0025", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 4")
    @range(min: 0, max: 65279)
    Primary5Y: UInt16

    /// Attribute 0x0026 of Color Control: uint8 or null, read-only.
    @attribute(id: "0x0026", access: "R V", quality: "X F")
    @conformance("NumberOfPrimaries > 4")
    @nullable
    @range(min: 0, max: 254)
    Primary5Intensity: UInt8

    /// Attribute 0x0028 of Color Control: uint16, read-only.
    @attribute(id: "0x0028", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 5")
    @range(min: 0, max: 65279)
    Primary6X: UInt16

    /// Attribute 0x0029 of Color Control: uint16, read-only.
    @attribute(id: "0x0029", access: "R V", quality: "F")
    @conformance("NumberOfPrimaries > 5")
    @range(min: 0, max: 65279)
    Primary6Y: UInt16

    /// Attribute 0x002A of Color Control: uint8 or null, read-only.
    @attribute(id: "0x002A", access: "R V", quality: "X F")
    @conformance("NumberOfPrimaries > 5")
    @nullable
    @range(min: 0, max: 254)
    Primary6Intensity: UInt8

    /// Attribute 0x0030 of Color Control: uint16, read-only.
    @attribute(id: "0x0030", access: "R V")
    @conformance("O")
    @range(min: 0, max: 65279)
    WhitePointX: UInt16

    /// Attribute 0x0031 of Color Control: uint16, read-only.
    @attribute(id: "0x0031", access: "R V")
    @conformance("O")
    @range(min: 0, max: 65279)
    WhitePointY: UInt16

    /// Attribute 0x0032 of Color Control: uint16, read-only.
    @attribute(id: "0x0032", access: "R V")
    @conformance("O")
    @range(min: 0, max: 65279)
    ColorPointRX: UInt16

    /// Attribute 0x0033 of Color Control: uint16, read-only.
    @attribute(id: "0x0033", access: "R V")
    @conformance("O")
    @range(min: 0, max: 65279)
    ColorPointRY: UInt16

    /// Attribute 0x0034 of Color Control: uint8 or null, read-only.
    @attribute(id: "0x0034", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 254)
    ColorPointRIntensity: UInt8

    /// Attribute 0x0036 of Color Control: uint16, read-only.
    @attribute(id: "0x0036", access: "R V")
    @conformance("O")
    @range(min: 0, max: 65279)
    ColorPointGX: UInt16

    /// Attribute 0x0037 of Color Control: uint16, read-only.
    @attribute(id: "0x0037", access: "R V")
    @conformance("O")
    @range(min: 0, max: 65279)
    ColorPointGY: UInt16

    /// Attribute 0x0038 of Color Control: uint8 or null, read-only.
    @attribute(id: "0x0038", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 254)
    ColorPointGIntensity: UInt8

    /// Attribute 0x003A of Color Control: uint16, read-only.
    @attribute(id: "0x003A", access: "R V")
    @conformance("O")
    @range(min: 0, max: 65279)
    ColorPointBX: UInt16

    /// Attribute 0x003B of Color Control: uint16, read-only.
    @attribute(id: "0x003B", access: "R V")
    @conformance("O")
    @range(min: 0, max: 65279)
    ColorPointBY: UInt16

    /// Attribute 0x003C of Color Control: uint8 or null, read-only.
    @attribute(id: "0x003C", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 254)
    ColorPointBIntensity: UInt8

    /// Attribute 0x4000 of Color Control: uint16, read-only.
    @attribute(id: "0x4000", access: "R V", quality: "N S Q")
    @conformance("EHUE")
    EnhancedCurrentHue: UInt16

    /// Attribute 0x4001 of Color Control: EnhancedColorModeEnum, read-only.
    @attribute(id: "0x4001", access: "R V", quality: "N S")
    @conformance("M")
    EnhancedColorMode: EnhancedColorModeEnum

    /// Attribute 0x4002 of Color Control: enum8, read-only.
    @attribute(id: "0x4002", access: "R V", quality: "N S")
    @conformance("CL")
    @range(min: 0, max: 1)
    ColorLoopActive: Enum8

    /// Attribute 0x4003 of Color Control: ColorLoopDirectionEnum, read-only.
    @attribute(id: "0x4003", access: "R V", quality: "N S")
    @conformance("CL")
    ColorLoopDirection: ColorLoopDirectionEnum

    /// Attribute 0x4004 of Color Control: uint16, read-only.
    @attribute(id: "0x4004", access: "R V", quality: "N S")
    @conformance("CL")
    ColorLoopTime: UInt16

    /// Attribute 0x4005 of Color Control: uint16, read-only.
    @attribute(id: "0x4005", access: "R V")
    @conformance("CL")
    ColorLoopStartEnhancedHue: UInt16

    /// Attribute 0x4006 of Color Control: uint16, read-only.
    @attribute(id: "0x4006", access: "R V")
    @conformance("CL")
    ColorLoopStoredEnhancedHue: UInt16

    /// Attribute 0x400A of Color Control: ColorCapabilitiesBitmap, read-only.
    @attribute(id: "0x400A", access: "R V")
    @conformance("M")
    @constraint(max: 31)
    ColorCapabilities: ColorCapabilitiesBitmap

    /// Attribute 0x400B of Color Control: uint16, read-only.
    @attribute(id: "0x400B", access: "R V")
    @conformance("CT")
    @range(min: 1, max: 65279)
    ColorTempPhysicalMinMireds: UInt16

    /// Attribute 0x400C of Color Control: uint16, read-only.
    @attribute(id: "0x400C", access: "R V")
    @conformance("CT")
    @range(min: 0, max: 65279)
    ColorTempPhysicalMaxMireds: UInt16

    /// Attribute 0x400D of Color Control: uint16, read-only.
    @attribute(id: "0x400D", access: "R V")
    @conformance("CT & ColorTemperatureMireds")
    @constraint(min: "ColorTempPhysicalMinMireds", max: "ColorTemperatureMireds")
    CoupleColorTempToLevelMinMireds: UInt16

    /// Attribute 0x4010 of Color Control: uint16 or null, readable and writable.
    @attribute(id: "0x4010", access: "RW VM", quality: "X N", writable: true)
    @conformance("CT & ColorTemperatureMireds")
    @nullable
    @range(min: 1, max: 65279)
    StartUpColorTemperatureMireds: UInt16
}

/// Command 0x00 of Color Control; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("HS")
operation MoveToHueCommand {
    input: MoveToHueRequest
}

structure MoveToHueRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 254)
    Hue: UInt8

    @field(id: 1)
    @conformance("M")
    Direction: DirectionEnum

    @field(id: 2)
    @conformance("M")
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

/// Command 0x01 of Color Control; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("HS")
operation MoveHueCommand {
    input: MoveHueRequest
}

structure MoveHueRequest {
    @field(id: 0)
    @conformance("M")
    MoveMode: MoveModeEnum

    @field(id: 1)
    @conformance("M")
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

/// Command 0x02 of Color Control; answered with a status.
@command(id: "0x02", access: "O", response: "status")
@conformance("HS")
operation StepHueCommand {
    input: StepHueRequest
}

structure StepHueRequest {
    @field(id: 0)
    @conformance("M")
    StepMode: StepModeEnum

    @field(id: 1)
    @conformance("M")
    StepSize: UInt8

    @field(id: 2)
    @conformance("M")
    TransitionTime: UInt8

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 4)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x03 of Color Control; answered with a status.
@command(id: "0x03", access: "O", response: "status")
@conformance("HS")
operation MoveToSaturationCommand {
    input: MoveToSaturationRequest
}

structure MoveToSaturationRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 254)
    Saturation: UInt8

    @field(id: 1)
    @conformance("M")
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

/// Command 0x04 of Color Control; answered with a status.
@command(id: "0x04", access: "O", response: "status")
@conformance("HS")
operation MoveSaturationCommand {
    input: MoveSaturationRequest
}

structure MoveSaturationRequest {
    @field(id: 0)
    @conformance("M")
    MoveMode: MoveModeEnum

    @field(id: 1)
    @conformance("M")
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

/// Command 0x05 of Color Control; answered with a status.
@command(id: "0x05", access: "O", response: "status")
@conformance("HS")
operation StepSaturationCommand {
    input: StepSaturationRequest
}

structure StepSaturationRequest {
    @field(id: 0)
    @conformance("M")
    StepMode: StepModeEnum

    @field(id: 1)
    @conformance("M")
    StepSize: UInt8

    @field(id: 2)
    @conformance("M")
    TransitionTime: UInt8

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 4)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x06 of Color Control; answered with a status.
@command(id: "0x06", access: "O", response: "status")
@conformance("HS")
operation MoveToHueAndSaturationCommand {
    input: MoveToHueAndSaturationRequest
}

structure MoveToHueAndSaturationRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 254)
    Hue: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 254)
    Saturation: UInt8

    @field(id: 2)
    @conformance("M")
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

/// Command 0x07 of Color Control; answered with a status.
@command(id: "0x07", access: "O", response: "status")
@conformance("XY")
operation MoveToColorCommand {
    input: MoveToColorRequest
}

structure MoveToColorRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65279)
    ColorX: UInt16

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 65279)
    ColorY: UInt16

    @field(id: 2)
    @conformance("M")
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

/// Command 0x08 of Color Control; answered with a status.
@command(id: "0x08", access: "O", response: "status")
@conformance("XY")
operation MoveColorCommand {
    input: MoveColorRequest
}

structure MoveColorRequest {
    @field(id: 0)
    @conformance("M")
    RateX: Int16

    @field(id: 1)
    @conformance("M")
    RateY: Int16

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x09 of Color Control; answered with a status.
@command(id: "0x09", access: "O", response: "status")
@conformance("XY")
operation StepColorCommand {
    input: StepColorRequest
}

structure StepColorRequest {
    @field(id: 0)
    @conformance("M")
    StepX: Int16

    @field(id: 1)
    @conformance("M")
    StepY: Int16

    @field(id: 2)
    @conformance("M")
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

/// Command 0x0A of Color Control; answered with a status.
@command(id: "0x0A", access: "O", response: "status")
@conformance("CT")
operation MoveToColorTemperatureCommand {
    input: MoveToColorTemperatureRequest
}

structure MoveToColorTemperatureRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65279)
    ColorTemperatureMireds: UInt16

    @field(id: 1)
    @conformance("M")
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

/// Command 0x40 of Color Control; answered with a status.
@command(id: "0x40", access: "O", response: "status")
@conformance("EHUE")
operation EnhancedMoveToHueCommand {
    input: EnhancedMoveToHueRequest
}

structure EnhancedMoveToHueRequest {
    @field(id: 0)
    @conformance("M")
    EnhancedHue: UInt16

    @field(id: 1)
    @conformance("M")
    Direction: DirectionEnum

    @field(id: 2)
    @conformance("M")
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

/// Command 0x41 of Color Control; answered with a status.
@command(id: "0x41", access: "O", response: "status")
@conformance("EHUE")
operation EnhancedMoveHueCommand {
    input: EnhancedMoveHueRequest
}

structure EnhancedMoveHueRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    MoveMode: MoveModeEnum

    @field(id: 1)
    @conformance("M")
    Rate: UInt16

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x42 of Color Control; answered with a status.
@command(id: "0x42", access: "O", response: "status")
@conformance("EHUE")
operation EnhancedStepHueCommand {
    input: EnhancedStepHueRequest
}

structure EnhancedStepHueRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    StepMode: StepModeEnum

    @field(id: 1)
    @conformance("M")
    StepSize: UInt16

    @field(id: 2)
    @conformance("M")
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

/// Command 0x43 of Color Control; answered with a status.
@command(id: "0x43", access: "O", response: "status")
@conformance("EHUE")
operation EnhancedMoveToHueAndSaturationCommand {
    input: EnhancedMoveToHueAndSaturationRequest
}

structure EnhancedMoveToHueAndSaturationRequest {
    @field(id: 0)
    @conformance("M")
    EnhancedHue: UInt16

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 254)
    Saturation: UInt8

    @field(id: 2)
    @conformance("M")
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

/// Command 0x44 of Color Control; answered with a status.
@command(id: "0x44", access: "O", response: "status")
@conformance("CL")
operation ColorLoopSetCommand {
    input: ColorLoopSetRequest
}

structure ColorLoopSetRequest {
    @field(id: 0)
    @conformance("M")
    UpdateFlags: UpdateFlagsBitmap

    @field(id: 1)
    @conformance("M")
    Action: ColorLoopActionEnum

    @field(id: 2)
    @conformance("M")
    Direction: ColorLoopDirectionEnum

    @field(id: 3)
    @conformance("M")
    Time: UInt16

    @field(id: 4)
    @conformance("M")
    StartHue: UInt16

    @field(id: 5)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 6)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x47 of Color Control; answered with a status.
@command(id: "0x47", access: "O", response: "status")
@conformance("HS | XY | CT")
operation StopMoveStepCommand {
    input: StopMoveStepRequest
}

structure StopMoveStepRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x4B of Color Control; answered with a status.
@command(id: "0x4B", access: "O", response: "status")
@conformance("CT")
operation MoveColorTemperatureCommand {
    input: MoveColorTemperatureRequest
}

structure MoveColorTemperatureRequest {
    @field(id: 0)
    @conformance("M")
    MoveMode: MoveModeEnum

    @field(id: 1)
    @conformance("M")
    Rate: UInt16

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 65279)
    ColorTemperatureMinimumMireds: UInt16

    @field(id: 3)
    @conformance("M")
    @range(min: 0, max: 65279)
    ColorTemperatureMaximumMireds: UInt16

    @field(id: 4)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 5)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

/// Command 0x4C of Color Control; answered with a status.
@command(id: "0x4C", access: "O", response: "status")
@conformance("CT")
operation StepColorTemperatureCommand {
    input: StepColorTemperatureRequest
}

structure StepColorTemperatureRequest {
    @field(id: 0)
    @conformance("M")
    StepMode: StepModeEnum

    @field(id: 1)
    @conformance("M")
    StepSize: UInt16

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 65534)
    TransitionTime: UInt16

    @field(id: 3)
    @conformance("M")
    @range(min: 0, max: 65279)
    ColorTemperatureMinimumMireds: UInt16

    @field(id: 4)
    @conformance("M")
    @range(min: 0, max: 65279)
    ColorTemperatureMaximumMireds: UInt16

    @field(id: 5)
    @conformance("M")
    @constraint(desc: true)
    OptionsMask: OptionsBitmap

    @field(id: 6)
    @conformance("M")
    @constraint(desc: true)
    OptionsOverride: OptionsBitmap
}

@matterType("enum8")
intEnum DriftCompensationEnum {
    None = 0
    OtherOrUnknown = 1
    TemperatureMonitoring = 2
    OpticalLuminanceMonitoringAndFeedback = 3
    OpticalColorMonitoringAndFeedback = 4
}

@matterType("enum8")
intEnum ColorModeEnum {
    CurrentHueAndCurrentSaturation = 0
    CurrentXAndCurrentY = 1
    ColorTemperatureMireds = 2
}

@matterType("enum8")
intEnum EnhancedColorModeEnum {
    CurrentHueAndCurrentSaturation = 0
    CurrentXAndCurrentY = 1
    ColorTemperatureMireds = 2
    EnhancedCurrentHueAndCurrentSaturation = 3
}

@matterType("enum8")
intEnum DirectionEnum {
    Shortest = 0
    Longest = 1
    Up = 2
    Down = 3
}

@matterType("enum8")
intEnum MoveModeEnum {
    Stop = 0
    Up = 1
    Down = 3
}

@matterType("enum8")
intEnum StepModeEnum {
    Up = 1
    Down = 3
}

@matterType("enum8")
intEnum ColorLoopActionEnum {
    Deactivate = 0
    ActivateFromColorLoopStartEnhancedHue = 1
    ActivateFromEnhancedCurrentHue = 2
}

@matterType("enum8")
intEnum ColorLoopDirectionEnum {
    Decrement = 0
    Increment = 1
}

@bitmap(type: "map16")
structure ColorCapabilitiesBitmap {
    @bit(from: 0, to: 0)
    @conformance("HS")
    HueSaturation: Bool

    @bit(from: 1, to: 1)
    @conformance("EHUE")
    EnhancedHue: Bool

    @bit(from: 2, to: 2)
    @conformance("CL")
    ColorLoop: Bool

    @bit(from: 3, to: 3)
    @conformance("XY")
    XY: Bool

    @bit(from: 4, to: 4)
    @conformance("CT")
    ColorTemperature: Bool
}

@bitmap(type: "map8")
structure OptionsBitmap {
    @bit(from: 0, to: 0)
    ExecuteIfOff: Bool
}

@bitmap(type: "map8")
structure UpdateFlagsBitmap {
    @bit(from: 0, to: 0)
    UpdateAction: Bool

    @bit(from: 1, to: 1)
    UpdateDirection: Bool

    @bit(from: 2, to: 2)
    UpdateTime: Bool

    @bit(from: 3, to: 3)
    UpdateStartHue: Bool
}
