$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.webrtctransportprovider

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.cameraavstreammanagement#AudioStreamID
use dev.connectorkit.matter.cameraavstreammanagement#VideoStreamID
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#ICECandidateStruct
use dev.connectorkit.matter.types#ICEServerStruct
use dev.connectorkit.matter.types#StreamUsageEnum
use dev.connectorkit.matter.types#WebRTCEndReasonEnum
use dev.connectorkit.matter.types#WebRTCSessionID
use dev.connectorkit.matter.types#WebRTCSessionStruct

/// The cluster WebRTC Transport Provider, 0x0553.
@cluster(
    id: "0x0553"
    title: "WebRTC Transport Provider"
    publicId: "matter.WebRTCTransportProvider"
    classification: "application"
    revisions: { "1.6": 2 }
    since: "1.5"
    attributes: WebRTCTransportProviderAttributes
    features: [{ bit: 0, code: "METADATA", name: "Metadata", conformance: "P, O" }]
)
service WebRTCTransportProviderCluster {
    version: "2"
    operations: [
        SolicitOfferCommand
        ProvideOfferCommand
        ProvideAnswerCommand
        ProvideICECandidatesCommand
        EndSessionCommand
    ]
}

structure WebRTCTransportProviderAttributes {
    /// Attribute 0x0000 of WebRTC Transport Provider: list of WebRtcTransportDefinitions.WebRTCSessionStruct, read-only.
    @attribute(id: "0x0000", access: "R S M")
    @conformance("M")
    CurrentSessions: WebRTCSessionStructList
}

/// Command 0x00 of WebRTC Transport Provider; answered with SolicitOfferResponse.
@command(id: "0x00", access: "F O", quality: "L")
@conformance("M")
operation SolicitOfferCommand {
    input: SolicitOfferRequest
    output: SolicitOfferResponse
}

structure SolicitOfferRequest {
    @field(id: 0)
    @conformance("M")
    StreamUsage: StreamUsageEnum

    @field(id: 1)
    @conformance("M")
    OriginatingEndpointID: EndpointNumber

    @field(id: 2, quality: "X")
    @conformance("O, D")
    @nullable
    @range(min: 0, max: 65534)
    VideoStreamID: VideoStreamID

    @field(id: 3, quality: "X")
    @conformance("O, D")
    @nullable
    @range(min: 0, max: 65534)
    AudioStreamID: AudioStreamID

    @field(id: 4)
    @conformance("O")
    @length(max: 10)
    ICEServers: ICEServerStructList

    @field(id: 5)
    @conformance("O")
    @length(max: 16)
    ICETransportPolicy: CharString

    @field(id: 6)
    @conformance("METADATA")
    MetadataEnabled: Bool

    @field(id: 8)
    @conformance("[Rev >= v2].b+, O")
    @length(min: 1, max: 16)
    VideoStreams: VideoStreamIDList

    @field(id: 9)
    @conformance("[Rev >= v2].b+, O")
    @length(min: 1, max: 16)
    AudioStreams: AudioStreamIDList
}

/// Command 0x02 of WebRTC Transport Provider; answered with ProvideOfferResponse.
@command(id: "0x02", access: "F O", quality: "L")
@conformance("M")
operation ProvideOfferCommand {
    input: ProvideOfferRequest
    output: ProvideOfferResponse
}

structure ProvideOfferRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1)
    @conformance("M")
    SDP: CharString

    @field(id: 2)
    @conformance("WebRTCSessionID == null, O")
    StreamUsage: StreamUsageEnum

    @field(id: 3)
    @conformance("WebRTCSessionID == null, O")
    OriginatingEndpointID: EndpointNumber

    @field(id: 4, quality: "X")
    @conformance("O, D")
    @nullable
    @range(min: 0, max: 65534)
    VideoStreamID: VideoStreamID

    @field(id: 5, quality: "X")
    @conformance("O, D")
    @nullable
    @range(min: 0, max: 65534)
    AudioStreamID: AudioStreamID

    @field(id: 6)
    @conformance("O")
    @length(max: 10)
    ICEServers: ICEServerStructList

    @field(id: 7)
    @conformance("O")
    @length(max: 16)
    ICETransportPolicy: CharString

    @field(id: 8)
    @conformance("METADATA & WebRTCSessionID == null")
    MetadataEnabled: Bool

    @field(id: 10)
    @conformance("[Rev >= v2 & WebRTCSessionID == null].d+, O")
    @length(min: 1, max: 16)
    VideoStreams: VideoStreamIDList

    @field(id: 11)
    @conformance("[Rev >= v2 & WebRTCSessionID == null].d+, O")
    @length(min: 1, max: 16)
    AudioStreams: AudioStreamIDList
}

/// Command 0x04 of WebRTC Transport Provider; answered with a status.
@command(id: "0x04", access: "F O", quality: "L", response: "status")
@conformance("M")
operation ProvideAnswerCommand {
    input: ProvideAnswerRequest
}

structure ProvideAnswerRequest {
    @field(id: 0)
    @conformance("M")
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1)
    @conformance("M")
    SDP: CharString
}

/// Command 0x05 of WebRTC Transport Provider; answered with a status.
@command(id: "0x05", access: "F O", quality: "L", response: "status")
@conformance("M")
operation ProvideICECandidatesCommand {
    input: ProvideICECandidatesRequest
}

structure ProvideICECandidatesRequest {
    @field(id: 0)
    @conformance("M")
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1)
    @conformance("M")
    @length(min: 1)
    ICECandidates: ICECandidateStructList
}

/// Command 0x06 of WebRTC Transport Provider; answered with a status.
@command(id: "0x06", access: "F O", quality: "L", response: "status")
@conformance("M")
operation EndSessionCommand {
    input: EndSessionRequest
}

structure EndSessionRequest {
    @field(id: 0)
    @conformance("M")
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1)
    @conformance("M")
    Reason: WebRTCEndReasonEnum
}

/// Response 0x01 of WebRTC Transport Provider.
@commandResponse(id: "0x01")
@conformance("M")
structure SolicitOfferResponse {
    @field(id: 0)
    @conformance("M")
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1)
    @conformance("M")
    DeferredOffer: Bool

    @field(id: 2, quality: "X")
    @conformance("SolicitOffer.VideoStreamID, D")
    @nullable
    @range(min: 0, max: 65534)
    VideoStreamID: VideoStreamID

    @field(id: 3, quality: "X")
    @conformance("SolicitOffer.AudioStreamID, D")
    @nullable
    @range(min: 0, max: 65534)
    AudioStreamID: AudioStreamID
}

/// Response 0x03 of WebRTC Transport Provider.
@commandResponse(id: "0x03")
@conformance("M")
structure ProvideOfferResponse {
    @field(id: 0)
    @conformance("M")
    WebRTCSessionID: WebRTCSessionID

    @field(id: 1, quality: "X")
    @conformance("ProvideOffer.VideoStreamID, D")
    @nullable
    @range(min: 0, max: 65534)
    VideoStreamID: VideoStreamID

    @field(id: 2, quality: "X")
    @conformance("ProvideOffer.AudioStreamID, D")
    @nullable
    @range(min: 0, max: 65534)
    AudioStreamID: AudioStreamID
}

list AudioStreamIDList {
    member: AudioStreamID
}

list ICECandidateStructList {
    member: ICECandidateStruct
}

list ICEServerStructList {
    member: ICEServerStruct
}

list VideoStreamIDList {
    member: VideoStreamID
}

list WebRTCSessionStructList {
    member: WebRTCSessionStruct
}
