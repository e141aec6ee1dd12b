$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.contentappobserver

use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString

/// The cluster Content App Observer, 0x0510.
@cluster(
    id: "0x0510"
    title: "Content App Observer"
    publicId: "matter.ContentAppObserver"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
)
service ContentAppObserverCluster {
    version: "1"
    operations: [
        ContentAppMessageCommand
    ]
}

/// Command 0x00 of Content App Observer; answered with ContentAppMessageResponse.
@command(id: "0x00", access: "O")
@conformance("M")
operation ContentAppMessageCommand {
    input: ContentAppMessageRequest
    output: ContentAppMessageResponse
}

structure ContentAppMessageRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 500)
    Data: CharString

    @field(id: 1)
    @conformance("O")
    @length(max: 100)
    EncodingHint: CharString
}

/// Response 0x01 of Content App Observer.
@commandResponse(id: "0x01")
@conformance("M")
structure ContentAppMessageResponse {
    @field(id: 0)
    @conformance("M")
    Status: StatusEnum

    @field(id: 1)
    @conformance("O")
    @length(max: 500)
    Data: CharString

    @field(id: 2)
    @conformance("O")
    @length(max: 100)
    EncodingHint: CharString
}

@matterType("enum8")
intEnum StatusEnum {
    Success = 0
    UnexpectedData = 1
}
