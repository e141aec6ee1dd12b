$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.webrtctransportrequestor

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ICECandidateStruct
use dev.connectorkit.matter.types#ICEServerStruct
use dev.connectorkit.matter.types#WebRTCEndReasonEnum
use dev.connectorkit.matter.types#WebRTCSessionID
use dev.connectorkit.matter.types#WebRTCSessionStruct

/// The cluster WebRTC Transport Requestor, 0x0554.
@cluster(
    id: "0x0554"
    title: "WebRTC Transport Requestor"
    publicId: "matter.WebRTCTransportRequestor"
    classification: "application"
    revisions: { "1.6": 2 }
    since: "1.5"
    attributes: WebRTCTransportRequestorAttributes
)
service WebRTCTransportRequestorCluster {
    version: "2"
    operations: [
        OfferCommand
        AnswerCommand
        ICECandidatesCommand
        EndCommand
    ]
}

structure WebRTCTransportRequestorAttributes {
    /// Attribute 0x0000 of WebRTC Transport Requestor: list of WebRtcTransportDefinitions.WebRTCSessionStruct, read-only.
    @attribute(id: "0x0000", access: "R S A")
    @conformance("M")
    CurrentSessions: WebRTCSessionStructList
}

/// Command 0x00 of WebRTC Transport Requestor; answered with a status.
@command(id: "0x00", access: "O", quality: "L", response: "status")
@conformance("M")
operation OfferCommand {
    input: OfferRequest
}

structure OfferRequest {
    @field(id: 0)
    @conformance("M")
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1)
    @conformance("M")
    SDP: CharString

    @field(id: 2)
    @conformance("O")
    @length(max: 10)
    ICEServers: ICEServerStructList

    @field(id: 3)
    @conformance("O")
    @length(max: 16)
    ICETransportPolicy: CharString
}

/// Command 0x01 of WebRTC Transport Requestor; answered with a status.
@command(id: "0x01", access: "O", quality: "L", response: "status")
@conformance("M")
operation AnswerCommand {
    input: AnswerRequest
}

structure AnswerRequest {
    @field(id: 0)
    @conformance("M")
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1)
    @conformance("M")
    SDP: CharString
}

/// Command 0x02 of WebRTC Transport Requestor; answered with a status.
@command(id: "0x02", access: "O", quality: "L", response: "status")
@conformance("M")
operation ICECandidatesCommand {
    input: ICECandidatesRequest
}

structure ICECandidatesRequest {
    @field(id: 0)
    @conformance("M")
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1)
    @conformance("M")
    @length(min: 1)
    ICECandidates: ICECandidateStructList
}

/// Command 0x03 of WebRTC Transport Requestor; answered with a status.
@command(id: "0x03", access: "O", quality: "L", response: "status")
@conformance("M")
operation EndCommand {
    input: EndRequest
}

structure EndRequest {
    @field(id: 0)
    @conformance("M")
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1)
    @conformance("M")
    Reason: WebRTCEndReasonEnum
}

list ICECandidateStructList {
    member: ICECandidateStruct
}

list ICEServerStructList {
    member: ICEServerStruct
}

list WebRTCSessionStructList {
    member: WebRTCSessionStruct
}
