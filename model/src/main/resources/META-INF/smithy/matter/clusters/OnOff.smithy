$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.onoff

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#Enum8
use dev.connectorkit.matter.types#UInt16

/// The cluster On/Off, 0x0006.
@cluster(
    id: "0x0006"
    title: "On/Off"
    publicId: "matter.OnOff"
    classification: "application"
    revisions: { "1.4": 6, "1.6": 6 }
    attributes: OnOffAttributes
    features: [
        { bit: 0, code: "LT", name: "Lighting", conformance: "[!OFFONLY]" }
        { bit: 1, code: "DF", name: "DeadFrontBehavior", conformance: "[!OFFONLY]" }
        { bit: 2, code: "OFFONLY", name: "OffOnly", conformance: "[!(LT | DF)]" }
    ]
)
service OnOffCluster {
    version: "6"
    operations: [
        OffCommand
        OnCommand
        ToggleCommand
        OffWithEffectCommand
        OnWithRecallGlobalSceneCommand
        OnWithTimedOffCommand
    ]
}

structure OnOffAttributes {
    /// Attribute 0x0000 of On/Off: bool, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "N S")
    @conformance("M")
    OnOff: Bool

    /// Attribute 0x4000 of On/Off: bool, read-only.
    @attribute(id: "0x4000", access: "R V")
    @conformance("LT")
    GlobalSceneControl: Bool

    /// Attribute 0x4001 of On/Off: uint16, readable and writable.
    @attribute(id: "0x4001", access: "RW VO", writable: true)
    @conformance("LT")
    OnTime: UInt16

    /// Attribute 0x4002 of On/Off: uint16, readable and writable.
    @attribute(id: "0x4002", access: "RW VO", writable: true)
    @conformance("LT")
    OffWaitTime: UInt16

    /// Attribute 0x4003 of On/Off: StartUpOnOffEnum or null, readable and writable.
    @attribute(id: "0x4003", access: "RW VM", quality: "X N", writable: true)
    @conformance("LT")
    @nullable
    @constraint(desc: true)
    StartUpOnOff: StartUpOnOffEnum
}

/// Command 0x00 of On/Off; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation OffCommand {
    input: OffRequest
}

structure OffRequest {}

/// Command 0x01 of On/Off; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("!OFFONLY")
operation OnCommand {
    input: OnRequest
}

structure OnRequest {}

/// Command 0x02 of On/Off; answered with a status.
@command(id: "0x02", access: "O", response: "status")
@conformance("!OFFONLY")
operation ToggleCommand {
    input: ToggleRequest
}

structure ToggleRequest {}

/// Command 0x40 of On/Off; answered with a status.
@command(id: "0x40", access: "O", response: "status")
@conformance("LT")
operation OffWithEffectCommand {
    input: OffWithEffectRequest
}

structure OffWithEffectRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    EffectIdentifier: EffectIdentifierEnum

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    EffectVariant: Enum8
}

/// Command 0x41 of On/Off; answered with a status.
@command(id: "0x41", access: "O", response: "status")
@conformance("LT")
operation OnWithRecallGlobalSceneCommand {
    input: OnWithRecallGlobalSceneRequest
}

structure OnWithRecallGlobalSceneRequest {}

/// Command 0x42 of On/Off; answered with a status.
@command(id: "0x42", access: "O", response: "status")
@conformance("LT")
operation OnWithTimedOffCommand {
    input: OnWithTimedOffRequest
}

structure OnWithTimedOffRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(min: 0, max: 1)
    OnOffControl: OnOffControlBitmap

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 65534)
    OnTime: UInt16

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 65534)
    OffWaitTime: UInt16
}

@matterType("enum8")
intEnum StartUpOnOffEnum {
    Off = 0
    On = 1
    Toggle = 2
}

@matterType("enum8")
intEnum EffectIdentifierEnum {
    DelayedAllOff = 0
    DyingLight = 1
}

@matterType("enum8")
intEnum DelayedAllOffEffectVariantEnum {
    DelayedOffFastFade = 0
    NoFade = 1
    DelayedOffSlowFade = 2
}

@matterType("enum8")
intEnum DyingLightEffectVariantEnum {
    DyingLightFadeOff = 0
}

@bitmap(type: "map8")
structure OnOffControlBitmap {
    @bit(from: 0, to: 0)
    AcceptOnlyWhenOn: Bool
}
