$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.audiooutput

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#UInt8

/// The cluster Audio Output, 0x050B.
@cluster(
    id: "0x050B"
    title: "Audio Output"
    publicId: "matter.AudioOutput"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: AudioOutputAttributes
    features: [{ bit: 0, code: "NU", name: "NameUpdates" }]
)
service AudioOutputCluster {
    version: "1"
    operations: [
        SelectOutputCommand
        RenameOutputCommand
    ]
}

structure AudioOutputAttributes {
    /// Attribute 0x0000 of Audio Output: list of OutputInfoStruct, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    OutputList: OutputInfoStructList

    /// Attribute 0x0001 of Audio Output: uint8, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    CurrentOutput: UInt8
}

/// Command 0x00 of Audio Output; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation SelectOutputCommand {
    input: SelectOutputRequest
}

structure SelectOutputRequest {
    @field(id: 0)
    @conformance("M")
    Index: UInt8
}

/// Command 0x01 of Audio Output; answered with a status.
@command(id: "0x01", access: "M", response: "status")
@conformance("NU")
operation RenameOutputCommand {
    input: RenameOutputRequest
}

structure RenameOutputRequest {
    @field(id: 0)
    @conformance("M")
    Index: UInt8

    @field(id: 1)
    @conformance("M")
    @length(max: 32)
    Name: CharString
}

@matterType("enum8")
intEnum OutputTypeEnum {
    HDMI = 0
    BT = 1
    Optical = 2
    Headphone = 3
    Internal = 4
    Other = 5
}

structure OutputInfoStruct {
    @field(id: 0)
    @conformance("M")
    Index: UInt8

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    OutputType: OutputTypeEnum

    @field(id: 2)
    @conformance("M")
    @length(max: 32)
    Name: CharString
}

list OutputInfoStructList {
    member: OutputInfoStruct
}
