$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.modeselect

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#Namespace
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8
use dev.connectorkit.matter.types#VendorId

/// The cluster Mode Select, 0x0050.
@cluster(
    id: "0x0050"
    title: "Mode Select"
    publicId: "matter.ModeSelect"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: ModeSelectAttributes
    features: [{ bit: 0, code: "DEPONOFF", name: "OnOff" }]
)
service ModeSelectCluster {
    version: "2"
    operations: [
        ChangeToModeCommand
    ]
}

structure ModeSelectAttributes {
    /// Attribute 0x0000 of Mode Select: string, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @length(max: 64)
    Description: CharString

    /// Attribute 0x0001 of Mode Select: namespace or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X F")
    @conformance("M")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    StandardNamespace: Namespace

    /// Attribute 0x0002 of Mode Select: list of ModeOptionStruct, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @length(max: 255)
    SupportedModes: ModeOptionStructList

    /// Attribute 0x0003 of Mode Select: uint8, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "N")
    @conformance("M")
    @constraint(desc: true)
    CurrentMode: UInt8

    /// Attribute 0x0004 of Mode Select: uint8 or null, readable and writable.
    @attribute(id: "0x0004", access: "RW VO", quality: "X N", writable: true)
    @conformance("O")
    @nullable
    @range(min: 0, max: 254)
    @constraint(desc: true)
    StartUpMode: UInt8

    /// Attribute 0x0005 of Mode Select: uint8 or null, readable and writable.
    @attribute(id: "0x0005", access: "RW VO", quality: "X N", writable: true)
    @conformance("DEPONOFF")
    @nullable
    @range(min: 0, max: 254)
    @constraint(desc: true)
    @fallback(none: true)
    OnMode: UInt8
}

/// Command 0x00 of Mode Select; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation ChangeToModeCommand {
    input: ChangeToModeRequest
}

structure ChangeToModeRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    NewMode: UInt8
}

structure SemanticTagStruct {
    @field(id: 0, quality: "F")
    @conformance("M")
    @constraint(desc: true)
    MfgCode: VendorId

    @field(id: 1, quality: "F")
    @conformance("M")
    Value: UInt16
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
    @length(max: 64)
    SemanticTags: SemanticTagStructList
}

list ModeOptionStructList {
    member: ModeOptionStruct
}

list SemanticTagStructList {
    member: SemanticTagStruct
}
