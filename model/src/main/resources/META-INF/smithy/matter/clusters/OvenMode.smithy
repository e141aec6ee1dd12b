$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.ovenmode

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ModeChangeStatus
use dev.connectorkit.matter.types#UInt8
use dev.connectorkit.matter.types#VendorId

/// The cluster Oven Mode, 0x0049.
@cluster(
    id: "0x0049"
    title: "Oven Mode"
    publicId: "matter.OvenMode"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    base: "ModeBase"
    attributes: OvenModeAttributes
    features: [{ bit: 0, code: "DEPONOFF", name: "OnOff", conformance: "X" }]
    withdrawn: [
        { kind: "attribute", id: "0x0002", name: "StartUpMode", reason: "disallowed" }
        { kind: "attribute", id: "0x0003", name: "OnMode", reason: "disallowed" }
    ]
)
service OvenModeCluster {
    version: "2"
    operations: [
        ChangeToModeCommand
    ]
}

structure OvenModeAttributes {
    /// Attribute 0x0000 of Oven Mode: list of ModeOptionStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @length(min: 2, max: 255)
    SupportedModes: ModeOptionStructList

    /// Attribute 0x0001 of Oven Mode: uint8, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N")
    @conformance("M")
    @constraint(desc: true)
    CurrentMode: UInt8
}

/// Command 0x00 of Oven Mode; answered with ChangeToModeResponse.
@command(id: "0x00", access: "O")
@conformance("M")
operation ChangeToModeCommand {
    input: ChangeToModeRequest
    output: ChangeToModeResponse
}

structure ChangeToModeRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    NewMode: UInt8
}

/// Response 0x01 of Oven Mode.
@commandResponse(id: "0x01")
@conformance("M")
structure ChangeToModeResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: ModeChangeStatus

    @field(id: 1)
    @conformance("[Status == Success], M")
    @length(max: 64)
    StatusText: CharString
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
    Bake = 16384
    Convection = 16385
    Grill = 16386
    Roast = 16387
    Clean = 16388
    ConvectionBake = 16389
    ConvectionRoast = 16390
    Warming = 16391
    Proofing = 16392
    Steam = 16393
    @since("1.5.1")
    AirFry = 16394
    @since("1.5.1")
    AirSousVide = 16395
    @since("1.5.1")
    FrozenFood = 16396
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
    @length(min: 1, max: 8)
    ModeTags: ModeTagStructList
}

list ModeOptionStructList {
    member: ModeOptionStruct
}

list ModeTagStructList {
    member: ModeTagStruct
}
