$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.cameraavsettingsuserlevelmanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.cameraavstreammanagement#VideoStreamID
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#Int16
use dev.connectorkit.matter.types#Int8
use dev.connectorkit.matter.types#UInt8
use dev.connectorkit.matter.types#ViewportStruct

/// The cluster Camera AV Settings User Level Management, 0x0552.
@cluster(
    id: "0x0552"
    title: "Camera AV Settings User Level Management"
    publicId: "matter.CameraAVSettingsUserLevelManagement"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.5"
    attributes: CameraAvSettingsUserLevelManagementAttributes
    features: [
        { bit: 0, code: "DPTZ", name: "DigitalPTZ", conformance: "O.a+" }
        { bit: 1, code: "MPAN", name: "MechanicalPan", conformance: "O.a+" }
        { bit: 2, code: "MTILT", name: "MechanicalTilt", conformance: "O.a+" }
        { bit: 3, code: "MZOOM", name: "MechanicalZoom", conformance: "O.a+" }
        { bit: 4, code: "MPRESETS", name: "MechanicalPresets", conformance: "[MPAN | MTILT | MZOOM]" }
    ]
)
service CameraAvSettingsUserLevelManagementCluster {
    version: "1"
    operations: [
        MPTZSetPositionCommand
        MPTZRelativeMoveCommand
        MPTZMoveToPresetCommand
        MPTZSavePresetCommand
        MPTZRemovePresetCommand
        DPTZSetViewportCommand
        DPTZRelativeMoveCommand
    ]
}

structure CameraAvSettingsUserLevelManagementAttributes {
    /// Attribute 0x0000 of Camera AV Settings User Level Management: MPTZStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "N")
    @conformance("MPAN | MTILT | MZOOM")
    MPTZPosition: MPTZStruct

    /// Attribute 0x0001 of Camera AV Settings User Level Management: uint8, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("MPRESETS")
    MaxPresets: UInt8

    /// Attribute 0x0002 of Camera AV Settings User Level Management: list of MPTZPresetStruct, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "N")
    @conformance("MPRESETS")
    @constraint(max: "MaxPresets", on: "count")
    MPTZPresets: MPTZPresetStructList

    /// Attribute 0x0003 of Camera AV Settings User Level Management: list of DPTZStruct, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "N")
    @conformance("DPTZ")
    DPTZStreams: DPTZStructList

    /// Attribute 0x0004 of Camera AV Settings User Level Management: uint8, read-only.
    @attribute(id: "0x0004", access: "R V")
    @conformance("MZOOM")
    @range(min: 2, max: 100)
    ZoomMax: UInt8

    /// Attribute 0x0005 of Camera AV Settings User Level Management: int16, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("MTILT")
    @range(min: -180, max: 0)
    TiltMin: Int16

    /// Attribute 0x0006 of Camera AV Settings User Level Management: int16, read-only.
    @attribute(id: "0x0006", access: "R V")
    @conformance("MTILT")
    @range(min: 1, max: 180)
    TiltMax: Int16

    /// Attribute 0x0007 of Camera AV Settings User Level Management: int16, read-only.
    @attribute(id: "0x0007", access: "R V")
    @conformance("MPAN")
    @range(min: -180, max: 0)
    PanMin: Int16

    /// Attribute 0x0008 of Camera AV Settings User Level Management: int16, read-only.
    @attribute(id: "0x0008", access: "R V")
    @conformance("MPAN")
    @range(min: 1, max: 180)
    PanMax: Int16

    /// Attribute 0x0009 of Camera AV Settings User Level Management: PhysicalMovementEnum, read-only.
    @attribute(id: "0x0009", access: "R V")
    @conformance("MPAN | MTILT | MZOOM")
    MovementState: PhysicalMovementEnum
}

/// Command 0x00 of Camera AV Settings User Level Management; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("MPAN | MTILT | MZOOM")
operation MPTZSetPositionCommand {
    input: MPTZSetPositionRequest
}

structure MPTZSetPositionRequest {
    @field(id: 0)
    @conformance("[MPAN].b+")
    @constraint(min: "PanMin", max: "PanMax")
    Pan: Int16

    @field(id: 1)
    @conformance("[MTILT].b+")
    @constraint(min: "TiltMin", max: "TiltMax")
    Tilt: Int16

    @field(id: 2)
    @conformance("[MZOOM].b+")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "ZoomMax")
    Zoom: UInt8
}

/// Command 0x01 of Camera AV Settings User Level Management; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("MPAN | MTILT | MZOOM")
operation MPTZRelativeMoveCommand {
    input: MPTZRelativeMoveRequest
}

structure MPTZRelativeMoveRequest {
    @field(id: 0)
    @conformance("[MPAN].c+")
    @constraint(min: "-1 * (PanMax - PanMin)", max: "PanMax - PanMin")
    @fallback(value: 0)
    PanDelta: Int16

    @field(id: 1)
    @conformance("[MTILT].c+")
    @constraint(min: "-1 * (TiltMax - TiltMin)", max: "TiltMax - TiltMin")
    @fallback(value: 0)
    TiltDelta: Int16

    @field(id: 2)
    @conformance("[MZOOM].c+")
    @constraint(min: "-1 * (ZoomMax - 1)", max: "ZoomMax - 1")
    @fallback(value: 0)
    ZoomDelta: Int8
}

/// Command 0x02 of Camera AV Settings User Level Management; answered with a status.
@command(id: "0x02", access: "O", response: "status")
@conformance("MPRESETS")
operation MPTZMoveToPresetCommand {
    input: MPTZMoveToPresetRequest
}

structure MPTZMoveToPresetRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "MaxPresets")
    PresetID: UInt8
}

/// Command 0x03 of Camera AV Settings User Level Management; answered with a status.
@command(id: "0x03", access: "O", response: "status")
@conformance("MPRESETS")
operation MPTZSavePresetCommand {
    input: MPTZSavePresetRequest
}

structure MPTZSavePresetRequest {
    @field(id: 0)
    @conformance("O")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "MaxPresets")
    PresetID: UInt8

    @field(id: 1)
    @conformance("M")
    @length(max: 32)
    Name: CharString
}

/// Command 0x04 of Camera AV Settings User Level Management; answered with a status.
@command(id: "0x04", access: "O", response: "status")
@conformance("MPRESETS")
operation MPTZRemovePresetCommand {
    input: MPTZRemovePresetRequest
}

structure MPTZRemovePresetRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "MaxPresets")
    PresetID: UInt8
}

/// Command 0x05 of Camera AV Settings User Level Management; answered with a status.
@command(id: "0x05", access: "O", response: "status")
@conformance("DPTZ")
operation DPTZSetViewportCommand {
    input: DPTZSetViewportRequest
}

structure DPTZSetViewportRequest {
    @field(id: 0)
    @conformance("M")
    VideoStreamID: VideoStreamID

    @field(id: 1)
    @conformance("M")
    Viewport: ViewportStruct
}

/// Command 0x06 of Camera AV Settings User Level Management; answered with a status.
@command(id: "0x06", access: "O", response: "status")
@conformance("[DPTZ]")
operation DPTZRelativeMoveCommand {
    input: DPTZRelativeMoveRequest
}

structure DPTZRelativeMoveRequest {
    @field(id: 0)
    @conformance("M")
    VideoStreamID: VideoStreamID

    @field(id: 1)
    @conformance("O.d+")
    @fallback(value: 0)
    DeltaX: Int16

    @field(id: 2)
    @conformance("O.d+")
    @fallback(value: 0)
    DeltaY: Int16

    @field(id: 3)
    @conformance("O.d+")
    @range(min: -100, max: 100)
    @fallback(value: 0)
    ZoomDelta: Int8
}

@matterType("enum8")
intEnum PhysicalMovementEnum {
    Idle = 0
    Moving = 1
}

structure DPTZStruct {
    @field(id: 0)
    @conformance("M")
    VideoStreamID: VideoStreamID

    @field(id: 1)
    @conformance("M")
    Viewport: ViewportStruct
}

structure MPTZStruct {
    @field(id: 0)
    @conformance("MPAN")
    @constraint(min: "PanMin", max: "PanMax")
    Pan: Int16

    @field(id: 1)
    @conformance("MTILT")
    @constraint(min: "TiltMin", max: "TiltMax")
    Tilt: Int16

    @field(id: 2)
    @conformance("MZOOM")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "ZoomMax")
    Zoom: UInt8
}

structure MPTZPresetStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "MaxPresets")
    PresetID: UInt8

    @field(id: 1)
    @conformance("M")
    @length(max: 32)
    Name: CharString

    @field(id: 2)
    @conformance("M")
    Settings: MPTZStruct
}

list DPTZStructList {
    member: DPTZStruct
}

list MPTZPresetStructList {
    member: MPTZPresetStruct
}
