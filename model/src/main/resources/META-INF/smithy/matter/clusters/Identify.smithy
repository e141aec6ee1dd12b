$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.identify

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#UInt16

/// The cluster Identify, 0x0003.
@cluster(
    id: "0x0003"
    title: "Identify"
    publicId: "matter.Identify"
    classification: "endpoint"
    revisions: { "1.4": 5, "1.6": 6 }
    attributes: IdentifyAttributes
)
service IdentifyCluster {
    version: "6"
    operations: [
        IdentifyCommand
        TriggerEffectCommand
    ]
}

structure IdentifyAttributes {
    /// Attribute 0x0000 of Identify: uint16, readable and writable.
    @attribute(id: "0x0000", access: "RW VO", quality: "Q", writable: true)
    @conformance("M")
    IdentifyTime: UInt16

    /// Attribute 0x0001 of Identify: IdentifyTypeEnum, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    @constraint(desc: true)
    IdentifyType: IdentifyTypeEnum
}

/// Command 0x00 of Identify; answered with a status.
@command(id: "0x00", access: "M", response: "status")
@conformance("M")
operation IdentifyCommand {
    input: IdentifyRequest
}

structure IdentifyRequest {
    @field(id: 0)
    @conformance("M")
    IdentifyTime: UInt16
}

/// Command 0x40 of Identify; answered with a status.
@command(id: "0x40", access: "M", response: "status")
@conformance("O")
operation TriggerEffectCommand {
    input: TriggerEffectRequest
}

structure TriggerEffectRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    EffectIdentifier: EffectIdentifierEnum

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    EffectVariant: EffectVariantEnum
}

@matterType("enum8")
intEnum IdentifyTypeEnum {
    None = 0
    LightOutput = 1
    VisibleIndicator = 2
    AudibleBeep = 3
    Display = 4
    Actuator = 5
}

@matterType("enum8")
intEnum EffectIdentifierEnum {
    Blink = 0
    Breathe = 1
    Okay = 2
    ChannelChange = 11
    FinishEffect = 254
    StopEffect = 255
}

@matterType("enum8")
intEnum EffectVariantEnum {
    Default = 0
}
