$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.chime

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#UInt8

/// The cluster Chime, 0x0556.
@cluster(
    id: "0x0556"
    title: "Chime"
    publicId: "matter.Chime"
    classification: "application"
    revisions: { "1.6": 2 }
    since: "1.5"
    attributes: ChimeAttributes
    events: [ChimeStartedPlayingEvent]
)
service ChimeCluster {
    version: "2"
    operations: [
        PlayChimeSoundCommand
    ]
}

structure ChimeAttributes {
    /// Attribute 0x0000 of Chime: list of ChimeSoundStruct, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @length(min: 1, max: 255)
    InstalledChimeSounds: ChimeSoundStructList

    /// Attribute 0x0001 of Chime: uint8, readable and writable.
    @attribute(id: "0x0001", access: "RW VO", quality: "N", writable: true)
    @conformance("M")
    SelectedChime: UInt8

    /// Attribute 0x0002 of Chime: bool, readable and writable.
    @attribute(id: "0x0002", access: "RW VO", quality: "N", writable: true)
    @conformance("M")
    Enabled: Bool
}

/// Command 0x00 of Chime; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation PlayChimeSoundCommand {
    input: PlayChimeSoundRequest
}

structure PlayChimeSoundRequest {
    @field(id: 0)
    @conformance("[Rev >= v2]")
    ChimeID: UInt8
}

/// Event 0x00 of Chime, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("Rev >= v2")
structure ChimeStartedPlayingEvent {
    @field(id: 0)
    @conformance("M")
    ChimeID: UInt8
}

structure ChimeSoundStruct {
    @field(id: 0)
    @conformance("M")
    ChimeID: UInt8

    @field(id: 1)
    @conformance("M")
    @length(min: 1, max: 48)
    Name: CharString
}

list ChimeSoundStructList {
    member: ChimeSoundStruct
}
