$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.pushavstreamtransport

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.cameraavstreammanagement#AudioStreamID
use dev.connectorkit.matter.cameraavstreammanagement#VideoStreamID
use dev.connectorkit.matter.tlsclientmanagement#TLSEndpointID
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#StreamUsageEnum
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#UInt8
use dev.connectorkit.matter.zonemanagement#ZoneID

/// The cluster Push AV Stream Transport, 0x0555.
@cluster(
    id: "0x0555"
    title: "Push AV Stream Transport"
    publicId: "matter.PushAVStreamTransport"
    classification: "application"
    revisions: { "1.6": 2 }
    since: "1.5"
    attributes: PushAvStreamTransportAttributes
    events: [PushTransportBeginEvent, PushTransportEndEvent]
    features: [
        { bit: 0, code: "PERZONESENS", name: "PerZoneSensitivity", conformance: "O" }
        { bit: 1, code: "METADATA", name: "Metadata", conformance: "P, O" }
    ]
)
service PushAvStreamTransportCluster {
    version: "2"
    operations: [
        AllocatePushTransportCommand
        DeallocatePushTransportCommand
        ModifyPushTransportCommand
        SetTransportStatusCommand
        ManuallyTriggerTransportCommand
        FindTransportCommand
    ]
}

structure PushAvStreamTransportAttributes {
    /// Attribute 0x0000 of Push AV Stream Transport: list of SupportedFormatStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @length(min: 1)
    SupportedFormats: SupportedFormatStructList

    /// Attribute 0x0001 of Push AV Stream Transport: list of TransportConfigurationStruct, read-only.
    @attribute(id: "0x0001", access: "R S V", quality: "N")
    @conformance("M")
    @constraint(desc: true, on: "count")
    CurrentConnections: TransportConfigurationStructList
}

/// Command 0x00 of Push AV Stream Transport; answered with AllocatePushTransportResponse.
@command(id: "0x00", access: "F M", quality: "L")
@conformance("M")
operation AllocatePushTransportCommand {
    input: AllocatePushTransportRequest
    output: AllocatePushTransportResponse
}

structure AllocatePushTransportRequest {
    @field(id: 0)
    @conformance("M")
    TransportOptions: TransportOptionsStruct
}

/// Command 0x02 of Push AV Stream Transport; answered with a status.
@command(id: "0x02", access: "F M", response: "status")
@conformance("M")
operation DeallocatePushTransportCommand {
    input: DeallocatePushTransportRequest
}

structure DeallocatePushTransportRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    ConnectionID: PushTransportConnectionID
}

/// Command 0x03 of Push AV Stream Transport; answered with a status.
@command(id: "0x03", access: "F M", response: "status")
@conformance("M")
operation ModifyPushTransportCommand {
    input: ModifyPushTransportRequest
}

structure ModifyPushTransportRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    ConnectionID: PushTransportConnectionID

    @field(id: 1)
    @conformance("M")
    TransportOptions: TransportOptionsStruct
}

/// Command 0x04 of Push AV Stream Transport; answered with a status.
@command(id: "0x04", access: "F M", response: "status")
@conformance("M")
operation SetTransportStatusCommand {
    input: SetTransportStatusRequest
}

structure SetTransportStatusRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    ConnectionID: PushTransportConnectionID

    @field(id: 1)
    @conformance("M")
    TransportStatus: TransportStatusEnum
}

/// Command 0x05 of Push AV Stream Transport; answered with a status.
@command(id: "0x05", access: "F O", response: "status")
@conformance("M")
operation ManuallyTriggerTransportCommand {
    input: ManuallyTriggerTransportRequest
}

structure ManuallyTriggerTransportRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    ConnectionID: PushTransportConnectionID

    @field(id: 1)
    @conformance("M")
    ActivationReason: TriggerActivationReasonEnum

    @field(id: 2)
    @conformance("O")
    TimeControl: TransportMotionTriggerTimeControlStruct

    @field(id: 3)
    @conformance("[METADATA]")
    @length(max: 256)
    UserDefined: OctetString
}

/// Command 0x06 of Push AV Stream Transport; answered with FindTransportResponse.
@command(id: "0x06", access: "F O", quality: "L")
@conformance("M")
operation FindTransportCommand {
    input: FindTransportRequest
    output: FindTransportResponse
}

structure FindTransportRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    ConnectionID: PushTransportConnectionID
}

/// Response 0x01 of Push AV Stream Transport.
@commandResponse(id: "0x01")
@conformance("M")
structure AllocatePushTransportResponse {
    @field(id: 0)
    @conformance("M")
    TransportConfiguration: TransportConfigurationStruct
}

/// Response 0x07 of Push AV Stream Transport.
@commandResponse(id: "0x07")
@conformance("M")
structure FindTransportResponse {
    @field(id: 0)
    @conformance("M")
    TransportConfigurations: TransportConfigurationStructList
}

/// Event 0x00 of Push AV Stream Transport, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("M")
structure PushTransportBeginEvent {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    ConnectionID: PushTransportConnectionID

    @field(id: 1)
    @conformance("M")
    TriggerType: TransportTriggerTypeEnum

    @field(id: 2)
    @conformance("TriggerType == Command")
    ActivationReason: TriggerActivationReasonEnum

    @field(id: 3)
    @conformance("Rev >= v2")
    ContainerType: ContainerFormatEnum

    @field(id: 4)
    @conformance("ContainerType == CMAF")
    CMAFSessionNumber: UInt64
}

/// Event 0x01 of Push AV Stream Transport, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("M")
structure PushTransportEndEvent {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    ConnectionID: PushTransportConnectionID

    @field(id: 1)
    @conformance("Rev >= v2")
    ContainerType: ContainerFormatEnum

    @field(id: 2)
    @conformance("ContainerType == CMAF")
    CMAFSessionNumber: UInt64
}

@matterType("enum8")
intEnum TransportTriggerTypeEnum {
    Command = 0
    Motion = 1
    Continuous = 2
}

@matterType("enum8")
intEnum TransportStatusEnum {
    Active = 0
    Inactive = 1
}

@matterType("enum8")
intEnum ContainerFormatEnum {
    CMAF = 0
}

@matterType("enum8")
intEnum IngestMethodsEnum {
    CMAFIngest = 0
}

@matterType("enum8")
intEnum TriggerActivationReasonEnum {
    UserInitiated = 0
    Automation = 1
    Emergency = 2
    @conformance("Rev >= v2")
    DoorbellPressed = 3
}

@matterType("enum8")
intEnum CMAFInterfaceEnum {
    Interface1 = 0
    @conformance("P, M")
    Interface2DASH = 1
    @conformance("P, M")
    Interface2HLS = 2
}

@matterType("enum8")
intEnum StatusCodeEnum {
    InvalidTLSEndpoint = 2
    InvalidStream = 3
    InvalidURL = 4
    InvalidZone = 5
    InvalidCombination = 6
    InvalidTriggerType = 7
    InvalidTransportStatus = 8
    InvalidOptions = 9
    InvalidStreamUsage = 10
    InvalidTime = 11
    @conformance("Rev >= v2")
    InvalidPreRollLength = 12
    @conformance("Rev >= v2")
    DuplicateStreamValues = 13
}

structure SupportedFormatStruct {
    @field(id: 0)
    @conformance("M")
    ContainerFormat: ContainerFormatEnum

    @field(id: 1)
    @conformance("M")
    IngestMethod: IngestMethodsEnum
}

structure VideoStreamStruct {
    @field(id: 0)
    @conformance("M")
    @length(min: 1, max: 16)
    VideoStreamName: CharString

    @field(id: 1)
    @conformance("M")
    VideoStreamID: VideoStreamID
}

structure AudioStreamStruct {
    @field(id: 0)
    @conformance("M")
    @length(min: 1, max: 16)
    AudioStreamName: CharString

    @field(id: 1)
    @conformance("M")
    AudioStreamID: AudioStreamID
}

structure CMAFContainerOptionsStruct {
    @field(id: 0)
    @conformance("M")
    CMAFInterface: CMAFInterfaceEnum

    @field(id: 1)
    @conformance("M")
    @range(min: 500, max: 65500)
    SegmentDuration: UInt16

    @field(id: 2)
    @conformance("M")
    @constraint(max: "SegmentDuration / 2")
    ChunkDuration: UInt16

    @field(id: 3)
    @conformance("O, D")
    SessionGroup: UInt8

    @field(id: 4)
    @conformance("O, D")
    @length(min: 1, max: 16)
    TrackName: CharString

    @field(id: 7)
    @conformance("[METADATA]")
    MetadataEnabled: Bool
}

structure ContainerOptionsStruct {
    @field(id: 0)
    @conformance("M")
    ContainerType: ContainerFormatEnum

    @field(id: 1)
    @conformance("ContainerType == CMAF")
    CMAFContainerOptions: CMAFContainerOptionsStruct
}

structure TransportZoneOptionsStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    Zone: ZoneID

    @field(id: 1)
    @conformance("PERZONESENS")
    @range(min: 1, max: 10)
    Sensitivity: UInt8
}

structure TransportTriggerOptionsStruct {
    @field(id: 0)
    @conformance("M")
    TriggerType: TransportTriggerTypeEnum

    @field(id: 1, quality: "X")
    @conformance("TriggerType == Motion")
    @nullable
    MotionZones: TransportZoneOptionsStructList

    @field(id: 2, quality: "X")
    @conformance("TriggerType == Motion & !PERZONESENS")
    @nullable
    @range(min: 1, max: 10)
    MotionSensitivity: UInt8

    @field(id: 3)
    @conformance("TriggerType == Motion")
    MotionTimeControl: TransportMotionTriggerTimeControlStruct

    @field(id: 4)
    @conformance("TriggerType == Command | TriggerType == Motion")
    MaxPreRollLen: UInt16
}

structure TransportMotionTriggerTimeControlStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    InitialDuration: UInt16

    @field(id: 1)
    @conformance("M")
    AugmentationDuration: UInt16

    @field(id: 2)
    @conformance("M")
    @constraint(min: "InitialDuration")
    MaxDuration: ElapsedS

    @field(id: 3)
    @conformance("M")
    BlindDuration: UInt16
}

structure TransportOptionsStruct {
    @field(id: 0)
    @conformance("M")
    StreamUsage: StreamUsageEnum

    @field(id: 1, quality: "X")
    @conformance("O, D")
    @nullable
    @range(min: 0, max: 65534)
    VideoStreamID: VideoStreamID

    @field(id: 2, quality: "X")
    @conformance("O, D")
    @nullable
    @range(min: 0, max: 65534)
    AudioStreamID: AudioStreamID

    @field(id: 3)
    @conformance("M")
    @range(min: 0, max: 65534)
    TLSEndpointID: TLSEndpointID

    @field(id: 4)
    @conformance("M")
    @length(min: 13, max: 2000)
    URL: CharString

    @field(id: 5)
    @conformance("M")
    TriggerOptions: TransportTriggerOptionsStruct

    @field(id: 6)
    @conformance("M")
    IngestMethod: IngestMethodsEnum

    @field(id: 7)
    @conformance("M")
    ContainerOptions: ContainerOptionsStruct

    @field(id: 8)
    @conformance("O")
    ExpiryTime: EpochS

    @field(id: 9)
    @conformance("O, [Rev >= v2].a+")
    @length(min: 1, max: 16)
    VideoStreams: VideoStreamStructList

    @field(id: 10)
    @conformance("O, [Rev >= v2].a+")
    @length(min: 1, max: 16)
    AudioStreams: AudioStreamStructList
}

@fabricScoped
structure TransportConfigurationStruct {
    @field(id: 0, access: "F")
    @conformance("M")
    @range(min: 0, max: 65534)
    ConnectionID: PushTransportConnectionID

    @field(id: 1, access: "F")
    @conformance("M")
    TransportStatus: TransportStatusEnum

    @field(id: 2, access: "F")
    @conformance("O")
    TransportOptions: TransportOptionsStruct

    @field(id: 254)
    FabricIndex: FabricIndex
}

@matterType("PushTransportConnectionID")
@range(min: 0, max: 65535)
integer PushTransportConnectionID

list AudioStreamStructList {
    member: AudioStreamStruct
}

list SupportedFormatStructList {
    member: SupportedFormatStruct
}

list TransportConfigurationStructList {
    member: TransportConfigurationStruct
}

list TransportZoneOptionsStructList {
    member: TransportZoneOptionsStruct
}

list VideoStreamStructList {
    member: VideoStreamStruct
}
