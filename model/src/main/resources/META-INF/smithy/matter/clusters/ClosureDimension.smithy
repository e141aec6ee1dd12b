$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.closuredimension

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
use dev.connectorkit.matter.types#Int16
use dev.connectorkit.matter.types#Percent100ths
use dev.connectorkit.matter.types#ThreeLevelAutoEnum
use dev.connectorkit.matter.types#UInt16

/// The cluster Closure Dimension, 0x0105.
@cluster(
    id: "0x0105"
    title: "Closure Dimension"
    publicId: "matter.ClosureDimension"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.5"
    provisional: true
    attributes: ClosureDimensionAttributes
    features: [
        { bit: 0, code: "PS", name: "Positioning", conformance: "O.a+" }
        { bit: 1, code: "LT", name: "MotionLatching", conformance: "O.a+" }
        { bit: 2, code: "UT", name: "Unit", conformance: "[PS]" }
        { bit: 3, code: "LM", name: "Limitation", conformance: "[PS]" }
        { bit: 4, code: "SP", name: "Speed", conformance: "[PS]" }
        { bit: 5, code: "TR", name: "Translation", conformance: "[PS].b" }
        { bit: 6, code: "RO", name: "Rotation", conformance: "[PS].b" }
        { bit: 7, code: "MD", name: "Modulation", conformance: "[PS].b" }
    ]
)
service ClosureDimensionCluster {
    version: "1"
    operations: [
        SetTargetCommand
        StepCommand
    ]
}

structure ClosureDimensionAttributes {
    /// Attribute 0x0000 of Closure Dimension: DimensionStateStruct or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X Q")
    @conformance("M")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    CurrentState: DimensionStateStruct

    /// Attribute 0x0001 of Closure Dimension: DimensionStateStruct or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    TargetState: DimensionStateStruct

    /// Attribute 0x0002 of Closure Dimension: percent100ths, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("PS")
    @range(min: 1, max: 10000)
    @fallback(value: 1)
    Resolution: Percent100ths

    /// Attribute 0x0003 of Closure Dimension: percent100ths, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("PS")
    @range(min: 1, max: 10000)
    @fallback(value: 1)
    StepValue: Percent100ths

    /// Attribute 0x0004 of Closure Dimension: ClosureUnitEnum, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("UT")
    Unit: ClosureUnitEnum

    /// Attribute 0x0005 of Closure Dimension: UnitRangeStruct or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X")
    @conformance("UT")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    UnitRange: UnitRangeStruct

    /// Attribute 0x0006 of Closure Dimension: RangePercent100thsStruct, read-only.
    @attribute(id: "0x0006", access: "R V")
    @conformance("LM")
    @constraint(desc: true)
    LimitRange: RangePercent100thsStruct

    /// Attribute 0x0007 of Closure Dimension: TranslationDirectionEnum, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "F")
    @conformance("TR")
    TranslationDirection: TranslationDirectionEnum

    /// Attribute 0x0008 of Closure Dimension: RotationAxisEnum, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "F")
    @conformance("RO")
    RotationAxis: RotationAxisEnum

    /// Attribute 0x0009 of Closure Dimension: OverflowEnum, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "F")
    @conformance("RO")
    Overflow: OverflowEnum

    /// Attribute 0x000A of Closure Dimension: ModulationTypeEnum, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "F")
    @conformance("MD")
    ModulationType: ModulationTypeEnum

    /// Attribute 0x000B of Closure Dimension: LatchControlModesBitmap, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "F")
    @conformance("LT")
    LatchControlModes: LatchControlModesBitmap
}

/// Command 0x00 of Closure Dimension; answered with a status.
@command(id: "0x00", access: "O T", response: "status")
@conformance("M")
operation SetTargetCommand {
    input: SetTargetRequest
}

structure SetTargetRequest {
    @field(id: 0)
    @conformance("O.a+")
    Position: Percent100ths

    @field(id: 1)
    @conformance("O.a+")
    Latch: Bool

    @field(id: 2)
    @conformance("O.a+")
    @fallback(value: 0)
    Speed: ThreeLevelAutoEnum
}

/// Command 0x01 of Closure Dimension; answered with a status.
@command(id: "0x01", access: "O T", response: "status")
@conformance("PS")
operation StepCommand {
    input: StepRequest
}

structure StepRequest {
    @field(id: 0)
    @conformance("M")
    Direction: StepDirectionEnum

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    NumberOfSteps: UInt16

    @field(id: 2)
    @conformance("[SP]")
    @constraint(desc: true)
    @fallback(value: 0)
    Speed: ThreeLevelAutoEnum
}

@matterType("enum8")
intEnum TranslationDirectionEnum {
    Downward = 0
    Upward = 1
    VerticalMask = 2
    VerticalSymmetry = 3
    Leftward = 4
    Rightward = 5
    HorizontalMask = 6
    HorizontalSymmetry = 7
    Forward = 8
    Backward = 9
    DepthMask = 10
    DepthSymmetry = 11
}

@matterType("enum8")
intEnum RotationAxisEnum {
    Left = 0
    CenteredVertical = 1
    LeftAndRight = 2
    Right = 3
    Top = 4
    CenteredHorizontal = 5
    TopAndBottom = 6
    Bottom = 7
    LeftBarrier = 8
    LeftAndRightBarriers = 9
    RightBarrier = 10
}

@matterType("enum8")
intEnum OverflowEnum {
    NoOverflow = 0
    Inside = 1
    Outside = 2
    TopInside = 3
    TopOutside = 4
    BottomInside = 5
    BottomOutside = 6
    LeftInside = 7
    LeftOutside = 8
    RightInside = 9
    RightOutside = 10
}

@matterType("enum8")
intEnum ModulationTypeEnum {
    SlatsOrientation = 0
    SlatsOpenwork = 1
    StripesAlignment = 2
    Opacity = 3
    Ventilation = 4
}

@matterType("enum8")
intEnum ClosureUnitEnum {
    Millimeter = 0
    Degree = 1
}

@matterType("enum8")
intEnum StepDirectionEnum {
    Decrease = 0
    Increase = 1
}

@bitmap(type: "map8")
structure LatchControlModesBitmap {
    @bit(from: 0, to: 0)
    @conformance("LT")
    RemoteLatching: Bool

    @bit(from: 1, to: 1)
    @conformance("LT")
    RemoteUnlatching: Bool
}

structure RangePercent100thsStruct {
    @field(id: 0)
    @conformance("M")
    Min: Percent100ths

    @field(id: 1)
    @conformance("M")
    @constraint(min: "Min", max: 10000)
    Max: Percent100ths
}

structure UnitRangeStruct {
    @field(id: 0)
    @conformance("M")
    Min: Int16

    @field(id: 1)
    @conformance("M")
    @constraint(min: "Min", max: 32767)
    Max: Int16
}

structure DimensionStateStruct {
    @field(id: 0, quality: "X")
    @conformance("PS")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    Position: Percent100ths

    @field(id: 1, quality: "X")
    @conformance("LT")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    Latch: Bool

    @field(id: 2)
    @conformance("SP")
    @constraint(desc: true)
    Speed: ThreeLevelAutoEnum
}
