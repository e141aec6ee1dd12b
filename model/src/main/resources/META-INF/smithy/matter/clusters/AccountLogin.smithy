$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.accountlogin

use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#NodeId

/// The cluster Account Login, 0x050E.
@cluster(
    id: "0x050E"
    title: "Account Login"
    publicId: "matter.AccountLogin"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    events: [LoggedOutEvent]
)
service AccountLoginCluster {
    version: "2"
    operations: [
        GetSetupPINCommand
        LoginCommand
        LogoutCommand
    ]
}

/// Command 0x00 of Account Login; answered with GetSetupPINResponse.
@command(id: "0x00", access: "F A T")
@conformance("M")
operation GetSetupPINCommand {
    input: GetSetupPINRequest
    output: GetSetupPINResponse
}

structure GetSetupPINRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 16, max: 100)
    TempAccountIdentifier: CharString
}

/// Command 0x02 of Account Login; answered with a status.
@command(id: "0x02", access: "F A T", response: "status")
@conformance("M")
operation LoginCommand {
    input: LoginRequest
}

structure LoginRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 16, max: 100)
    TempAccountIdentifier: CharString

    @field(id: 1)
    @conformance("M")
    @length(min: 8)
    SetupPIN: CharString

    @field(id: 2)
    @conformance("O")
    Node: NodeId
}

/// Command 0x03 of Account Login; answered with a status.
@command(id: "0x03", access: "F O T", response: "status")
@conformance("M")
operation LogoutCommand {
    input: LogoutRequest
}

structure LogoutRequest {
    @field(id: 0)
    @conformance("O")
    Node: NodeId
}

/// Response 0x01 of Account Login.
@commandResponse(id: "0x01")
@conformance("M")
structure GetSetupPINResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true, on: "length")
    SetupPIN: CharString
}

/// Event 0x00 of Account Login, priority critical.
@event(id: "0x00", priority: "critical", access: "S A")
@conformance("O")
structure LoggedOutEvent {
    @field(id: 0)
    @conformance("O")
    Node: NodeId
}
