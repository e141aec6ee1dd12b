$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.mediainput

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#UInt8

/// The cluster Media Input, 0x0507.
@cluster(
    id: "0x0507"
    title: "Media Input"
    publicId: "matter.MediaInput"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: MediaInputAttributes
    features: [{ bit: 0, code: "NU", name: "NameUpdates" }]
)
service MediaInputCluster {
    version: "1"
    operations: [
        SelectInputCommand
        ShowInputStatusCommand
        HideInputStatusCommand
        RenameInputCommand
    ]
}

structure MediaInputAttributes {
    /// Attribute 0x0000 of Media Input: list of InputInfoStruct, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    InputList: InputInfoStructList

    /// Attribute 0x0001 of Media Input: uint8, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    CurrentInput: UInt8
}

/// Command 0x00 of Media Input; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation SelectInputCommand {
    input: SelectInputRequest
}

structure SelectInputRequest {
    @field(id: 0)
    @conformance("M")
    Index: UInt8
}

/// Command 0x01 of Media Input; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("M")
operation ShowInputStatusCommand {
    input: ShowInputStatusRequest
}

structure ShowInputStatusRequest {}

/// Command 0x02 of Media Input; answered with a status.
@command(id: "0x02", access: "O", response: "status")
@conformance("M")
operation HideInputStatusCommand {
    input: HideInputStatusRequest
}

structure HideInputStatusRequest {}

/// Command 0x03 of Media Input; answered with a status.
@command(id: "0x03", access: "M", response: "status")
@conformance("NU")
operation RenameInputCommand {
    input: RenameInputRequest
}

structure RenameInputRequest {
    @field(id: 0)
    @conformance("M")
    Index: UInt8

    @field(id: 1)
    @conformance("M")
    Name: CharString
}

@matterType("enum8")
intEnum InputTypeEnum {
    Internal = 0
    Aux = 1
    Coax = 2
    Composite = 3
    HDMI = 4
    Input = 5
    Line = 6
    Optical = 7
    Video = 8
    SCART = 9
    USB = 10
    Other = 11
}

structure InputInfoStruct {
    @field(id: 0)
    @conformance("M")
    Index: UInt8

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    InputType: InputTypeEnum

    @field(id: 2)
    @conformance("M")
    Name: CharString

    @field(id: 3)
    @conformance("M")
    Description: CharString
}

list InputInfoStructList {
    member: InputInfoStruct
}
