$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.windowcovering

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
use dev.connectorkit.matter.types#Percent100ths
use dev.connectorkit.matter.types#UInt16

/// The cluster Window Covering, 0x0102.
@cluster(
    id: "0x0102"
    title: "Window Covering"
    publicId: "matter.WindowCovering"
    classification: "application"
    revisions: { "1.4": 5, "1.6": 8 }
    attributes: WindowCoveringAttributes
    features: [
        { bit: 0, code: "LF", name: "Lift", conformance: "O.a+" }
        { bit: 1, code: "TL", name: "Tilt", conformance: "O.a+" }
        { bit: 2, code: "PA_LF", name: "PositionAwareLift", conformance: "[LF]" }
        { bit: 4, code: "PA_TL", name: "PositionAwareTilt", conformance: "[TL]" }
    ]
    withdrawn: [
        {
            kind: "attribute"
            id: "0x0001"
            name: "PhysicalClosedLimitLift"
            reason: "removed"
            until: "1.4"
            type: "uint16"
            conformance: "[LF & PA_LF & ABS]"
        }
        {
            kind: "attribute"
            id: "0x0002"
            name: "PhysicalClosedLimitTilt"
            reason: "removed"
            until: "1.4"
            type: "uint16"
            conformance: "[TL & PA_TL & ABS]"
        }
        {
            kind: "attribute"
            id: "0x0003"
            name: "CurrentPositionLift"
            reason: "removed"
            until: "1.4"
            type: "uint16"
            conformance: "[LF & PA_LF & ABS]"
        }
        {
            kind: "attribute"
            id: "0x0004"
            name: "CurrentPositionTilt"
            reason: "removed"
            until: "1.4"
            type: "uint16"
            conformance: "[TL & PA_TL & ABS]"
        }
        {
            kind: "attribute"
            id: "0x0010"
            name: "InstalledOpenLimitLift"
            reason: "removed"
            until: "1.4"
            type: "uint16"
            conformance: "LF & PA_LF & ABS"
        }
        {
            kind: "attribute"
            id: "0x0011"
            name: "InstalledClosedLimitLift"
            reason: "removed"
            until: "1.4"
            type: "uint16"
            conformance: "LF & PA_LF & ABS"
        }
        {
            kind: "attribute"
            id: "0x0012"
            name: "InstalledOpenLimitTilt"
            reason: "removed"
            until: "1.4"
            type: "uint16"
            conformance: "TL & PA_TL & ABS"
        }
        {
            kind: "attribute"
            id: "0x0013"
            name: "InstalledClosedLimitTilt"
            reason: "removed"
            until: "1.4"
            type: "uint16"
            conformance: "TL & PA_TL & ABS"
        }
        {
            kind: "command"
            id: "0x04"
            name: "GoToLiftValue"
            reason: "removed"
            until: "1.4"
            conformance: "[LF & ABS]"
        }
        {
            kind: "command"
            id: "0x07"
            name: "GoToTiltValue"
            reason: "removed"
            until: "1.4"
            conformance: "[TL & ABS]"
        }
    ]
)
service WindowCoveringCluster {
    version: "8"
    operations: [
        UpOrOpenCommand
        DownOrCloseCommand
        StopMotionCommand
        GoToLiftPercentageCommand
        GoToTiltPercentageCommand
    ]
}

structure WindowCoveringAttributes {
    /// Attribute 0x0000 of Window Covering: TypeEnum, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @constraint(desc: true)
    @fallback(value: 0)
    Type: TypeEnum

    /// Attribute 0x0005 of Window Covering: uint16, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "N")
    @conformance("[LF]")
    @fallback(value: 0)
    NumberOfActuationsLift: UInt16

    /// Attribute 0x0006 of Window Covering: uint16, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "N")
    @conformance("[TL]")
    @fallback(value: 0)
    NumberOfActuationsTilt: UInt16

    /// Attribute 0x0007 of Window Covering: ConfigStatusBitmap, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "N")
    @conformance("M")
    @constraint(desc: true)
    ConfigStatus: ConfigStatusBitmap

    /// Attribute 0x0008 of Window Covering: percent or null, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "X N")
    @conformance("[LF & PA_LF]")
    @nullable
    @fallback(none: true)
    CurrentPositionLiftPercentage: Percent

    /// Attribute 0x0009 of Window Covering: percent or null, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "X N")
    @conformance("[TL & PA_TL]")
    @nullable
    @fallback(none: true)
    CurrentPositionTiltPercentage: Percent

    /// Attribute 0x000A of Window Covering: OperationalStatusBitmap, read-only.
    @attribute(id: "0x000A", access: "R V")
    @conformance("M")
    @constraint(max: 63)
    @fallback(value: 0)
    OperationalStatus: OperationalStatusBitmap

    /// Attribute 0x000B of Window Covering: percent100ths or null, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "X")
    @conformance("LF & PA_LF")
    @nullable
    @fallback(none: true)
    TargetPositionLiftPercent100ths: Percent100ths

    /// Attribute 0x000C of Window Covering: percent100ths or null, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "X")
    @conformance("TL & PA_TL")
    @nullable
    @fallback(none: true)
    TargetPositionTiltPercent100ths: Percent100ths

    /// Attribute 0x000D of Window Covering: EndProductTypeEnum, read-only.
    @attribute(id: "0x000D", access: "R V", quality: "F")
    @conformance("M")
    @constraint(desc: true)
    @fallback(value: 0)
    EndProductType: EndProductTypeEnum

    /// Attribute 0x000E of Window Covering: percent100ths or null, read-only.
    @attribute(id: "0x000E", access: "R V", quality: "X N")
    @conformance("LF & PA_LF")
    @nullable
    @fallback(none: true)
    CurrentPositionLiftPercent100ths: Percent100ths

    /// Attribute 0x000F of Window Covering: percent100ths or null, read-only.
    @attribute(id: "0x000F", access: "R V", quality: "X N")
    @conformance("TL & PA_TL")
    @nullable
    @fallback(none: true)
    CurrentPositionTiltPercent100ths: Percent100ths

    /// Attribute 0x0017 of Window Covering: ModeBitmap, readable and writable.
    @attribute(id: "0x0017", access: "RW VM", quality: "N", writable: true)
    @conformance("M")
    @constraint(max: 15)
    @fallback(value: 0)
    Mode: ModeBitmap

    /// Attribute 0x001A of Window Covering: SafetyStatusBitmap, read-only.
    @attribute(id: "0x001A", access: "R V")
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    SafetyStatus: SafetyStatusBitmap
}

/// Command 0x00 of Window Covering; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation UpOrOpenCommand {
    input: UpOrOpenRequest
}

structure UpOrOpenRequest {}

/// Command 0x01 of Window Covering; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("M")
operation DownOrCloseCommand {
    input: DownOrCloseRequest
}

structure DownOrCloseRequest {}

/// Command 0x02 of Window Covering; answered with a status.
@command(id: "0x02", access: "O", response: "status")
@conformance("M")
operation StopMotionCommand {
    input: StopMotionRequest
}

structure StopMotionRequest {}

/// Command 0x05 of Window Covering; answered with a status.
@command(id: "0x05", access: "O", response: "status")
@conformance("LF & PA_LF, [LF]")
operation GoToLiftPercentageCommand {
    input: GoToLiftPercentageRequest
}

structure GoToLiftPercentageRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    LiftPercent100thsValue: Percent100ths
}

/// Command 0x08 of Window Covering; answered with a status.
@command(id: "0x08", access: "O", response: "status")
@conformance("TL & PA_TL, [TL]")
operation GoToTiltPercentageCommand {
    input: GoToTiltPercentageRequest
}

structure GoToTiltPercentageRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    TiltPercent100thsValue: Percent100ths
}

@matterType("enum8")
intEnum TypeEnum {
    @conformance("LF & !TL")
    RollerShade = 0
    @conformance("LF & !TL")
    RollerShade2Motor = 1
    @conformance("LF & !TL")
    RollerShadeExterior = 2
    @conformance("LF & !TL")
    RollerShadeExterior2Motor = 3
    @conformance("LF & !TL")
    Drapery = 4
    @conformance("LF & !TL")
    Awning = 5
    @conformance("LF | TL")
    Shutter = 6
    @conformance("!LF & TL")
    TiltBlindTiltOnly = 7
    @conformance("LF & TL")
    TiltBlindLift = 8
    @conformance("LF & !TL")
    ProjectorScreen = 9
    @conformance("O")
    Unknown = 255
}

@matterType("enum8")
intEnum EndProductTypeEnum {
    RollerShade = 0
    RomanShade = 1
    BalloonShade = 2
    WovenWood = 3
    PleatedShade = 4
    CellularShade = 5
    LayeredShade = 6
    LayeredShade2D = 7
    SheerShade = 8
    TiltOnlyInteriorBlind = 9
    InteriorBlind = 10
    VerticalBlindStripCurtain = 11
    InteriorVenetianBlind = 12
    ExteriorVenetianBlind = 13
    LateralLeftCurtain = 14
    LateralRightCurtain = 15
    CentralCurtain = 16
    RollerShutter = 17
    ExteriorVerticalScreen = 18
    AwningTerracePatio = 19
    AwningVerticalScreen = 20
    TiltOnlyPergola = 21
    SwingingShutter = 22
    SlidingShutter = 23
    Unknown = 255
}

@matterType("enum8")
intEnum MovementStatus {
    Stopped = 0
    Opening = 1
    Closing = 2
}

@bitmap(type: "map8")
structure ConfigStatusBitmap {
    @bit(from: 0, to: 0)
    Operational: Bool

    @bit(from: 1, to: 1)
    @conformance("D")
    OnlineReserved: Bool

    @bit(from: 2, to: 2)
    @conformance("LF")
    LiftMovementReversed: Bool

    @bit(from: 3, to: 3)
    @conformance("PA_LF")
    LiftPositionAware: Bool

    @bit(from: 4, to: 4)
    @conformance("PA_TL")
    TiltPositionAware: Bool

    @bit(from: 5, to: 5)
    @conformance("PA_LF")
    LiftEncoderControlled: Bool

    @bit(from: 6, to: 6)
    @conformance("PA_TL")
    TiltEncoderControlled: Bool
}

@bitmap(type: "map8")
structure ModeBitmap {
    @bit(from: 0, to: 0)
    MotorDirectionReversed: Bool

    @bit(from: 1, to: 1)
    CalibrationMode: Bool

    @bit(from: 2, to: 2)
    MaintenanceMode: Bool

    @bit(from: 3, to: 3)
    LedFeedback: Bool
}

@bitmap(type: "map8")
structure OperationalStatusBitmap {
    @bit(from: 0, to: 1)
    Global: MovementStatus

    @bit(from: 2, to: 3)
    @conformance("LF")
    Lift: MovementStatus

    @bit(from: 4, to: 5)
    @conformance("TL")
    Tilt: MovementStatus
}

@bitmap(type: "map16")
structure SafetyStatusBitmap {
    @bit(from: 0, to: 0)
    RemoteLockout: Bool

    @bit(from: 1, to: 1)
    TamperDetection: Bool

    @bit(from: 2, to: 2)
    FailedCommunication: Bool

    @bit(from: 3, to: 3)
    PositionFailure: Bool

    @bit(from: 4, to: 4)
    ThermalProtection: Bool

    @bit(from: 5, to: 5)
    ObstacleDetected: Bool

    @bit(from: 6, to: 6)
    Power: Bool

    @bit(from: 7, to: 7)
    StopInput: Bool

    @bit(from: 8, to: 8)
    MotorJammed: Bool

    @bit(from: 9, to: 9)
    HardwareFailure: Bool

    @bit(from: 10, to: 10)
    ManualOperation: Bool

    @bit(from: 11, to: 11)
    Protection: Bool
}
