$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.targetnavigator

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt8

/// The cluster Target Navigator, 0x0505.
@cluster(
    id: "0x0505"
    title: "Target Navigator"
    publicId: "matter.TargetNavigator"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: TargetNavigatorAttributes
    events: [TargetUpdatedEvent]
)
service TargetNavigatorCluster {
    version: "2"
    operations: [
        NavigateTargetCommand
    ]
}

structure TargetNavigatorAttributes {
    /// Attribute 0x0000 of Target Navigator: list of TargetInfoStruct, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    TargetList: TargetInfoStructList

    /// Attribute 0x0001 of Target Navigator: uint8, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 255)
    CurrentTarget: UInt8
}

/// Command 0x00 of Target Navigator; answered with NavigateTargetResponse.
@command(id: "0x00", access: "O")
@conformance("M")
operation NavigateTargetCommand {
    input: NavigateTargetRequest
    output: NavigateTargetResponse
}

structure NavigateTargetRequest {
    @field(id: 0)
    @conformance("M")
    Target: UInt8

    @field(id: 1)
    @conformance("O")
    Data: CharString
}

/// Response 0x01 of Target Navigator.
@commandResponse(id: "0x01")
@conformance("M")
structure NavigateTargetResponse {
    @field(id: 0)
    @conformance("M")
    Status: StatusEnum

    @field(id: 1)
    @conformance("O")
    Data: CharString
}

/// Event 0x00 of Target Navigator, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("O")
structure TargetUpdatedEvent {
    @field(id: 0)
    @conformance("O")
    TargetList: TargetInfoStructList

    @field(id: 1)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 255)
    CurrentTarget: UInt8

    @field(id: 2)
    @conformance("O")
    @length(max: 900)
    Data: OctetString
}

@matterType("enum8")
intEnum StatusEnum {
    Success = 0
    TargetNotFound = 1
    NotAllowed = 2
}

structure TargetInfoStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 254)
    Identifier: UInt8

    @field(id: 1)
    @conformance("M")
    Name: CharString
}

list TargetInfoStructList {
    member: TargetInfoStruct
}
