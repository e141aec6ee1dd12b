$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.microwaveovenmode

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#UInt8
use dev.connectorkit.matter.types#VendorId

/// The cluster Microwave Oven Mode, 0x005E.
@cluster(
    id: "0x005E"
    title: "Microwave Oven Mode"
    publicId: "matter.MicrowaveOvenMode"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    base: "ModeBase"
    attributes: MicrowaveOvenModeAttributes
    features: [{ bit: 0, code: "DEPONOFF", name: "OnOff", conformance: "X" }]
    withdrawn: [
        { kind: "attribute", id: "0x0002", name: "StartUpMode", reason: "disallowed" }
        { kind: "attribute", id: "0x0003", name: "OnMode", reason: "disallowed" }
        { kind: "command", id: "0x00", name: "ChangeToMode", reason: "disallowed" }
        { kind: "commandResponse", id: "0x01", name: "ChangeToModeResponse", reason: "disallowed" }
    ]
)
service MicrowaveOvenModeCluster {
    version: "2"
}

structure MicrowaveOvenModeAttributes {
    /// Attribute 0x0000 of Microwave Oven Mode: list of ModeOptionStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @length(min: 2, max: 255)
    SupportedModes: ModeOptionStructList

    /// Attribute 0x0001 of Microwave Oven Mode: uint8, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N")
    @conformance("M")
    @constraint(desc: true)
    CurrentMode: UInt8
}

@matterType("enum16")
intEnum ModeTag {
    Auto = 0
    Quick = 1
    Quiet = 2
    LowNoise = 3
    LowEnergy = 4
    Vacation = 5
    Min = 6
    Max = 7
    Night = 8
    Day = 9
    Normal = 16384
    Defrost = 16385
}

structure ModeTagStruct {
    @field(id: 0)
    @conformance("O")
    @constraint(desc: true)
    MfgCode: VendorId

    @field(id: 1)
    @conformance("M")
    Value: ModeTag
}

structure ModeOptionStruct {
    @field(id: 0, quality: "F")
    @conformance("M")
    @length(max: 64)
    Label: CharString

    @field(id: 1, quality: "F")
    @conformance("M")
    Mode: UInt8

    @field(id: 2, quality: "F")
    @conformance("M")
    @length(max: 8)
    ModeTags: ModeTagStructList
}

list ModeOptionStructList {
    member: ModeOptionStruct
}

list ModeTagStructList {
    member: ModeTagStruct
}
