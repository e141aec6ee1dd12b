$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.cameraavstreammanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter#specName
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#EpochUs
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#StreamUsageEnum
use dev.connectorkit.matter.types#ThreeLevelAutoEnum
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt8
use dev.connectorkit.matter.types#ViewportStruct
use dev.connectorkit.matter.zonemanagement#ZoneID

/// The cluster Camera AV Stream Management, 0x0551.
@cluster(
    id: "0x0551"
    title: "Camera AV Stream Management"
    publicId: "matter.CameraAVStreamManagement"
    classification: "application"
    revisions: { "1.6": 2 }
    since: "1.5"
    attributes: CameraAvStreamManagementAttributes
    features: [
        { bit: 0, code: "ADO", name: "Audio", conformance: "O.a+" }
        { bit: 1, code: "VDO", name: "Video", conformance: "O.a+" }
        { bit: 2, code: "SNP", name: "Snapshot", conformance: "O.a+" }
        { bit: 3, code: "PRIV", name: "Privacy", conformance: "O" }
        { bit: 4, code: "SPKR", name: "Speaker", conformance: "[ADO]" }
        { bit: 5, code: "ICTL", name: "ImageControl", conformance: "[VDO | SNP]" }
        { bit: 6, code: "WMARK", name: "Watermark", conformance: "[VDO | SNP]" }
        { bit: 7, code: "OSD", name: "OnScreenDisplay", conformance: "[VDO | SNP]" }
        { bit: 8, code: "STOR", name: "LocalStorage", conformance: "O" }
        { bit: 9, code: "HDR", name: "HighDynamicRange", conformance: "[VDO | SNP]" }
        { bit: 10, code: "NV", name: "NightVision", conformance: "[VDO | SNP]" }
    ]
)
service CameraAvStreamManagementCluster {
    version: "2"
    operations: [
        AudioStreamAllocateCommand
        AudioStreamDeallocateCommand
        VideoStreamAllocateCommand
        VideoStreamModifyCommand
        VideoStreamDeallocateCommand
        SnapshotStreamAllocateCommand
        SnapshotStreamModifyCommand
        SnapshotStreamDeallocateCommand
        SetStreamPrioritiesCommand
        CaptureSnapshotCommand
    ]
}

structure CameraAvStreamManagementAttributes {
    /// Attribute 0x0000 of Camera AV Stream Management: uint8, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("VDO | SNP")
    MaxConcurrentEncoders: UInt8

    /// Attribute 0x0001 of Camera AV Stream Management: uint32, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("VDO | SNP")
    MaxEncodedPixelRate: UInt32

    /// Attribute 0x0002 of Camera AV Stream Management: VideoSensorParamsStruct, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("VDO")
    VideoSensorParams: VideoSensorParamsStruct

    /// Attribute 0x0003 of Camera AV Stream Management: bool, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("NV")
    NightVisionUsesInfrared: Bool

    /// Attribute 0x0004 of Camera AV Stream Management: VideoResolutionStruct, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("VDO")
    MinViewportResolution: VideoResolutionStruct

    /// Attribute 0x0005 of Camera AV Stream Management: list of RateDistortionTradeOffPointsStruct, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "F")
    @conformance("VDO")
    RateDistortionTradeOffPoints: RateDistortionTradeOffPointsStructList

    /// Attribute 0x0006 of Camera AV Stream Management: uint32, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "F")
    @conformance("M")
    MaxContentBufferSize: UInt32

    /// Attribute 0x0007 of Camera AV Stream Management: AudioCapabilitiesStruct, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "F")
    @conformance("ADO")
    MicrophoneCapabilities: AudioCapabilitiesStruct

    /// Attribute 0x0008 of Camera AV Stream Management: AudioCapabilitiesStruct, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "F")
    @conformance("SPKR")
    SpeakerCapabilities: AudioCapabilitiesStruct

    /// Attribute 0x0009 of Camera AV Stream Management: TwoWayTalkSupportTypeEnum, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "F")
    @conformance("SPKR")
    TwoWayTalkSupport: TwoWayTalkSupportTypeEnum

    /// Attribute 0x000A of Camera AV Stream Management: list of SnapshotCapabilitiesStruct, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "F")
    @conformance("SNP")
    SnapshotCapabilities: SnapshotCapabilitiesStructList

    /// Attribute 0x000B of Camera AV Stream Management: uint32, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "F")
    @conformance("M")
    MaxNetworkBandwidth: UInt32

    /// Attribute 0x000C of Camera AV Stream Management: uint16, read-only.
    @attribute(id: "0x000C", access: "R V")
    @conformance("VDO")
    CurrentFrameRate: UInt16

    /// Attribute 0x000D of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x000D", access: "RW M", quality: "N", writable: true)
    @conformance("HDR")
    HDRModeEnabled: Bool

    /// Attribute 0x000E of Camera AV Stream Management: list of StreamUsageEnum, read-only.
    @attribute(id: "0x000E", access: "R V", quality: "F")
    @conformance("M")
    SupportedStreamUsages: StreamUsageEnumList

    /// Attribute 0x000F of Camera AV Stream Management: list of VideoStreamStruct, read-only.
    @attribute(id: "0x000F", access: "R V", quality: "N")
    @conformance("VDO")
    AllocatedVideoStreams: VideoStreamStructList

    /// Attribute 0x0010 of Camera AV Stream Management: list of AudioStreamStruct, read-only.
    @attribute(id: "0x0010", access: "R V", quality: "N")
    @conformance("ADO")
    AllocatedAudioStreams: AudioStreamStructList

    /// Attribute 0x0011 of Camera AV Stream Management: list of SnapshotStreamStruct, read-only.
    @attribute(id: "0x0011", access: "R V", quality: "N")
    @conformance("SNP")
    AllocatedSnapshotStreams: SnapshotStreamStructList

    /// Attribute 0x0012 of Camera AV Stream Management: list of StreamUsageEnum, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "N")
    @conformance("M")
    StreamUsagePriorities: StreamUsageEnumList

    /// Attribute 0x0013 of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x0013", access: "RW VO", quality: "N", writable: true)
    @conformance("PRIV")
    SoftRecordingPrivacyModeEnabled: Bool

    /// Attribute 0x0014 of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x0014", access: "RW VO", quality: "N", writable: true)
    @conformance("PRIV")
    SoftLivestreamPrivacyModeEnabled: Bool

    /// Attribute 0x0015 of Camera AV Stream Management: bool, read-only.
    @attribute(id: "0x0015", access: "R V")
    @conformance("O")
    @fallback(value: false)
    HardPrivacyModeOn: Bool

    /// Attribute 0x0016 of Camera AV Stream Management: TriStateAutoEnum, readable and writable.
    @attribute(id: "0x0016", access: "RW M", quality: "N", writable: true)
    @conformance("NV")
    NightVision: TriStateAutoEnum

    /// Attribute 0x0017 of Camera AV Stream Management: TriStateAutoEnum, readable and writable.
    @attribute(id: "0x0017", access: "RW M", quality: "N", writable: true)
    @conformance("[NV]")
    NightVisionIllum: TriStateAutoEnum

    /// Attribute 0x0018 of Camera AV Stream Management: ViewportStruct, readable and writable.
    @attribute(id: "0x0018", access: "RW M", quality: "N", writable: true)
    @conformance("VDO")
    Viewport: ViewportStruct

    /// Attribute 0x0019 of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x0019", access: "RW M", quality: "N", writable: true)
    @conformance("SPKR")
    SpeakerMuted: Bool

    /// Attribute 0x001A of Camera AV Stream Management: uint8, readable and writable.
    @attribute(id: "0x001A", access: "RW M", quality: "N", writable: true)
    @conformance("SPKR")
    @constraint(min: "SpeakerMinLevel", max: "SpeakerMaxLevel")
    SpeakerVolumeLevel: UInt8

    /// Attribute 0x001B of Camera AV Stream Management: uint8, read-only.
    @attribute(id: "0x001B", access: "R M")
    @conformance("SPKR")
    @range(min: 0, max: 254)
    @constraint(min: "SpeakerMinLevel", max: 254)
    SpeakerMaxLevel: UInt8

    /// Attribute 0x001C of Camera AV Stream Management: uint8, read-only.
    @attribute(id: "0x001C", access: "R M")
    @conformance("SPKR")
    @constraint(max: "SpeakerMaxLevel")
    SpeakerMinLevel: UInt8

    /// Attribute 0x001D of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x001D", access: "RW M", quality: "N", writable: true)
    @conformance("ADO")
    MicrophoneMuted: Bool

    /// Attribute 0x001E of Camera AV Stream Management: uint8, readable and writable.
    @attribute(id: "0x001E", access: "RW M", quality: "N", writable: true)
    @conformance("ADO")
    @constraint(min: "MicrophoneMinLevel", max: "MicrophoneMaxLevel")
    MicrophoneVolumeLevel: UInt8

    /// Attribute 0x001F of Camera AV Stream Management: uint8, read-only.
    @attribute(id: "0x001F", access: "R M")
    @conformance("ADO")
    @range(min: 0, max: 254)
    @constraint(min: "MicrophoneMinLevel", max: 254)
    MicrophoneMaxLevel: UInt8

    /// Attribute 0x0020 of Camera AV Stream Management: uint8, read-only.
    @attribute(id: "0x0020", access: "R M")
    @conformance("ADO")
    @constraint(max: "MicrophoneMaxLevel")
    MicrophoneMinLevel: UInt8

    /// Attribute 0x0021 of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x0021", access: "RW M", quality: "N", writable: true)
    @conformance("[ADO]")
    @fallback(value: true)
    MicrophoneAGCEnabled: Bool

    /// Attribute 0x0022 of Camera AV Stream Management: uint16, readable and writable.
    @attribute(id: "0x0022", access: "RW M", quality: "N", writable: true)
    @conformance("[ICTL].b+")
    @range(min: 0, max: 359)
    ImageRotation: UInt16

    /// Attribute 0x0023 of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x0023", access: "RW M", quality: "N", writable: true)
    @conformance("[ICTL].b+")
    @fallback(value: false)
    ImageFlipHorizontal: Bool

    /// Attribute 0x0024 of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x0024", access: "RW M", quality: "N", writable: true)
    @conformance("[ICTL].b+")
    @fallback(value: false)
    ImageFlipVertical: Bool

    /// Attribute 0x0025 of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x0025", access: "RW M", quality: "N", writable: true)
    @conformance("VDO & STOR")
    LocalVideoRecordingEnabled: Bool

    /// Attribute 0x0026 of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x0026", access: "RW M", quality: "N", writable: true)
    @conformance("SNP & STOR")
    LocalSnapshotRecordingEnabled: Bool

    /// Attribute 0x0027 of Camera AV Stream Management: bool, readable and writable.
    @attribute(id: "0x0027", access: "RW M", quality: "N", writable: true)
    @conformance("O")
    @fallback(value: true)
    StatusLightEnabled: Bool

    /// Attribute 0x0028 of Camera AV Stream Management: ThreeLevelAutoEnum, readable and writable.
    @attribute(id: "0x0028", access: "RW M", quality: "N", writable: true)
    @conformance("O")
    StatusLightBrightness: ThreeLevelAutoEnum

    /// Attribute 0x0029 of Camera AV Stream Management: uint16, readable and writable.
    @attribute(id: "0x0029", access: "RW M", quality: "N", writable: true, provisional: true)
    @conformance("P, [Rev >= v2 & ICTL & !ImageRotation].b+")
    @constraint(anyOf: [{ value: 0 }, { value: 90 }, { value: 180 }, { value: 270 }])
    @fallback(value: 0)
    ImageRotationDiscreteAngles: UInt16
}

/// Command 0x00 of Camera AV Stream Management; answered with AudioStreamAllocateResponse.
@command(id: "0x00", access: "M")
@conformance("ADO")
operation AudioStreamAllocateCommand {
    input: AudioStreamAllocateRequest
    output: AudioStreamAllocateResponse
}

structure AudioStreamAllocateRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(anyOf: [{ value: "Recording" }, { value: "Analysis" }, { value: "LiveView" }])
    StreamUsage: StreamUsageEnum

    @field(id: 1)
    @conformance("M")
    AudioCodec: AudioCodecEnum

    @field(id: 2)
    @conformance("M")
    @range(min: 1, max: 8)
    ChannelCount: UInt8

    @field(id: 3)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    SampleRate: UInt32

    @field(id: 4)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    BitRate: UInt32

    @field(id: 5)
    @conformance("M")
    @constraint(anyOf: [{ value: 8 }, { value: 16 }, { value: 24 }, { value: 32 }])
    BitDepth: UInt8
}

/// Command 0x02 of Camera AV Stream Management; answered with a status.
@command(id: "0x02", access: "M", response: "status")
@conformance("ADO")
operation AudioStreamDeallocateCommand {
    input: AudioStreamDeallocateRequest
}

structure AudioStreamDeallocateRequest {
    @field(id: 0)
    @conformance("M")
    AudioStreamID: AudioStreamID
}

/// Command 0x03 of Camera AV Stream Management; answered with VideoStreamAllocateResponse.
@command(id: "0x03", access: "M")
@conformance("VDO")
operation VideoStreamAllocateCommand {
    input: VideoStreamAllocateRequest
    output: VideoStreamAllocateResponse
}

structure VideoStreamAllocateRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(anyOf: [{ value: "Recording" }, { value: "Analysis" }, { value: "LiveView" }])
    StreamUsage: StreamUsageEnum

    @field(id: 1)
    @conformance("M")
    VideoCodec: VideoCodecEnum

    @field(id: 2)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "MaxFrameRate")
    MinFrameRate: UInt16

    @field(id: 3)
    @conformance("M")
    @range(min: 1, max: 65535)
    MaxFrameRate: UInt16

    @field(id: 4)
    @conformance("M")
    MinResolution: VideoResolutionStruct

    @field(id: 5)
    @conformance("M")
    MaxResolution: VideoResolutionStruct

    @field(id: 6)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    @constraint(min: 1, max: "MaxBitRate")
    MinBitRate: UInt32

    @field(id: 7)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    MaxBitRate: UInt32

    @field(id: 8)
    @conformance("M")
    @range(min: 0, max: 65500)
    KeyFrameInterval: UInt16

    @field(id: 9)
    @conformance("WMARK")
    WatermarkEnabled: Bool

    @field(id: 10)
    @conformance("OSD")
    OSDEnabled: Bool
}

/// Command 0x05 of Camera AV Stream Management; answered with a status.
@command(id: "0x05", access: "M", response: "status")
@conformance("VDO & (WMARK | OSD)")
operation VideoStreamModifyCommand {
    input: VideoStreamModifyRequest
}

structure VideoStreamModifyRequest {
    @field(id: 0)
    @conformance("M")
    VideoStreamID: VideoStreamID

    @field(id: 1)
    @conformance("[WMARK].d+")
    WatermarkEnabled: Bool

    @field(id: 2)
    @conformance("[OSD].d+")
    OSDEnabled: Bool
}

/// Command 0x06 of Camera AV Stream Management; answered with a status.
@command(id: "0x06", access: "M", response: "status")
@conformance("VDO")
operation VideoStreamDeallocateCommand {
    input: VideoStreamDeallocateRequest
}

structure VideoStreamDeallocateRequest {
    @field(id: 0)
    @conformance("M")
    VideoStreamID: VideoStreamID
}

/// Command 0x07 of Camera AV Stream Management; answered with SnapshotStreamAllocateResponse.
@command(id: "0x07", access: "M")
@conformance("SNP")
operation SnapshotStreamAllocateCommand {
    input: SnapshotStreamAllocateRequest
    output: SnapshotStreamAllocateResponse
}

structure SnapshotStreamAllocateRequest {
    @field(id: 0)
    @conformance("M")
    ImageCodec: ImageCodecEnum

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    MaxFrameRate: UInt16

    @field(id: 2)
    @conformance("M")
    MinResolution: VideoResolutionStruct

    @field(id: 3)
    @conformance("M")
    MaxResolution: VideoResolutionStruct

    @field(id: 4)
    @conformance("M")
    @range(min: 1, max: 100)
    Quality: UInt8

    @field(id: 5)
    @conformance("WMARK")
    WatermarkEnabled: Bool

    @field(id: 6)
    @conformance("OSD")
    OSDEnabled: Bool
}

/// Command 0x09 of Camera AV Stream Management; answered with a status.
@command(id: "0x09", access: "M", response: "status")
@conformance("SNP & (WMARK | OSD)")
operation SnapshotStreamModifyCommand {
    input: SnapshotStreamModifyRequest
}

structure SnapshotStreamModifyRequest {
    @field(id: 0)
    @conformance("M")
    SnapshotStreamID: SnapshotStreamID

    @field(id: 1)
    @conformance("[WMARK].c+")
    WatermarkEnabled: Bool

    @field(id: 2)
    @conformance("[OSD].c+")
    OSDEnabled: Bool
}

/// Command 0x0A of Camera AV Stream Management; answered with a status.
@command(id: "0x0A", access: "M", response: "status")
@conformance("SNP")
operation SnapshotStreamDeallocateCommand {
    input: SnapshotStreamDeallocateRequest
}

structure SnapshotStreamDeallocateRequest {
    @field(id: 0)
    @conformance("M")
    SnapshotStreamID: SnapshotStreamID
}

/// Command 0x0B of Camera AV Stream Management; answered with a status.
@command(id: "0x0B", access: "A", response: "status")
@conformance("M")
operation SetStreamPrioritiesCommand {
    input: SetStreamPrioritiesRequest
}

structure SetStreamPrioritiesRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true, on: "count")
    StreamPriorities: StreamUsageEnumList
}

/// Command 0x0C of Camera AV Stream Management; answered with CaptureSnapshotResponse.
@command(id: "0x0C", access: "O", quality: "L")
@conformance("SNP")
operation CaptureSnapshotCommand {
    input: CaptureSnapshotRequest
    output: CaptureSnapshotResponse
}

structure CaptureSnapshotRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    SnapshotStreamID: SnapshotStreamID

    @field(id: 1)
    @conformance("M")
    RequestedResolution: VideoResolutionStruct
}

/// Response 0x01 of Camera AV Stream Management.
@commandResponse(id: "0x01")
@conformance("ADO")
structure AudioStreamAllocateResponse {
    @field(id: 0)
    @conformance("M")
    AudioStreamID: AudioStreamID
}

/// Response 0x04 of Camera AV Stream Management.
@commandResponse(id: "0x04")
@conformance("VDO")
structure VideoStreamAllocateResponse {
    @field(id: 0)
    @conformance("M")
    VideoStreamID: VideoStreamID
}

/// Response 0x08 of Camera AV Stream Management.
@commandResponse(id: "0x08")
@conformance("SNP")
structure SnapshotStreamAllocateResponse {
    @field(id: 0)
    @conformance("M")
    SnapshotStreamID: SnapshotStreamID
}

/// Response 0x0D of Camera AV Stream Management.
@commandResponse(id: "0x0D")
@conformance("SNP")
structure CaptureSnapshotResponse {
    @field(id: 0)
    @conformance("M")
    Data: OctetString

    @field(id: 1)
    @conformance("M")
    ImageCodec: ImageCodecEnum

    @field(id: 2)
    @conformance("M")
    Resolution: VideoResolutionStruct
}

@matterType("enum8")
intEnum VideoCodecEnum {
    H264 = 0
    @conformance("O")
    HEVC = 1
    @conformance("O")
    VVC = 2
    @conformance("O")
    AV1 = 3
}

@matterType("enum8")
intEnum AudioCodecEnum {
    OPUS = 0
    @specName("AAC-LC")
    @conformance("O")
    AACLC = 1
}

@matterType("enum8")
intEnum ImageCodecEnum {
    JPEG = 0
    @conformance("O")
    HEIC = 1
}

@matterType("enum8")
intEnum TwoWayTalkSupportTypeEnum {
    NotSupported = 0
    HalfDuplex = 1
    FullDuplex = 2
}

@matterType("enum8")
intEnum TriStateAutoEnum {
    Off = 0
    On = 1
    Auto = 2
}

structure VideoSensorParamsStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 64, max: 65535)
    SensorWidth: UInt16

    @field(id: 1)
    @conformance("M")
    @range(min: 64, max: 65535)
    SensorHeight: UInt16

    @field(id: 2)
    @conformance("M")
    @range(min: 1, max: 65535)
    MaxFPS: UInt16

    @field(id: 3)
    @conformance("HDR")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "MaxFPS")
    MaxHDRFPS: UInt16
}

structure VideoResolutionStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    Width: UInt16

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    Height: UInt16
}

structure RateDistortionTradeOffPointsStruct {
    @field(id: 0)
    @conformance("M")
    Codec: VideoCodecEnum

    @field(id: 1)
    @conformance("M")
    Resolution: VideoResolutionStruct

    @field(id: 2)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    MinBitRate: UInt32
}

structure SnapshotCapabilitiesStruct {
    @field(id: 0)
    @conformance("M")
    Resolution: VideoResolutionStruct

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    MaxFrameRate: UInt16

    @field(id: 2)
    @conformance("M")
    ImageCodec: ImageCodecEnum

    @field(id: 3)
    @conformance("M")
    RequiresEncodedPixels: Bool

    @field(id: 4)
    @conformance("RequiresEncodedPixels == true")
    RequiresHardwareEncoder: Bool
}

structure AudioCapabilitiesStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    MaxNumberOfChannels: UInt8

    @field(id: 1)
    @conformance("M")
    @length(min: 1)
    SupportedCodecs: AudioCodecEnumList

    @field(id: 2)
    @conformance("M")
    @length(min: 1)
    SupportedSampleRates: UInt32List

    @field(id: 3)
    @conformance("M")
    @length(min: 1)
    SupportedBitDepths: UInt8List
}

structure VideoStreamStruct {
    @field(id: 0)
    @conformance("M")
    VideoStreamID: VideoStreamID

    @field(id: 1)
    @conformance("M")
    StreamUsage: StreamUsageEnum

    @field(id: 2)
    @conformance("M")
    VideoCodec: VideoCodecEnum

    @field(id: 3)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "MaxFrameRate")
    MinFrameRate: UInt16

    @field(id: 4)
    @conformance("M")
    @range(min: 1, max: 65535)
    MaxFrameRate: UInt16

    @field(id: 5)
    @conformance("M")
    MinResolution: VideoResolutionStruct

    @field(id: 6)
    @conformance("M")
    MaxResolution: VideoResolutionStruct

    @field(id: 7)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    @constraint(min: 1, max: "MaxBitRate")
    MinBitRate: UInt32

    @field(id: 8)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    MaxBitRate: UInt32

    @field(id: 9)
    @conformance("M")
    @range(min: 0, max: 65500)
    KeyFrameInterval: UInt16

    @field(id: 10)
    @conformance("WMARK")
    @fallback(value: false)
    WatermarkEnabled: Bool

    @field(id: 11)
    @conformance("OSD")
    @fallback(value: false)
    OSDEnabled: Bool

    @field(id: 12)
    @conformance("M")
    @fallback(value: 0)
    ReferenceCount: UInt8
}

structure AudioStreamStruct {
    @field(id: 0)
    @conformance("M")
    AudioStreamID: AudioStreamID

    @field(id: 1)
    @conformance("M")
    StreamUsage: StreamUsageEnum

    @field(id: 2)
    @conformance("M")
    AudioCodec: AudioCodecEnum

    @field(id: 3)
    @conformance("M")
    @range(min: 1, max: 8)
    ChannelCount: UInt8

    @field(id: 4)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    SampleRate: UInt32

    @field(id: 5)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    BitRate: UInt32

    @field(id: 6)
    @conformance("M")
    @constraint(anyOf: [{ value: 8 }, { value: 16 }, { value: 24 }, { value: 32 }])
    BitDepth: UInt8

    @field(id: 7)
    @conformance("M")
    ReferenceCount: UInt8
}

structure SnapshotStreamStruct {
    @field(id: 0)
    @conformance("M")
    SnapshotStreamID: SnapshotStreamID

    @field(id: 1)
    @conformance("M")
    ImageCodec: ImageCodecEnum

    @field(id: 2)
    @conformance("M")
    @range(min: 1, max: 65535)
    FrameRate: UInt16

    @field(id: 3)
    @conformance("M")
    MinResolution: VideoResolutionStruct

    @field(id: 4)
    @conformance("M")
    MaxResolution: VideoResolutionStruct

    @field(id: 5)
    @conformance("M")
    @range(min: 1, max: 100)
    Quality: UInt8

    @field(id: 6)
    @conformance("M")
    ReferenceCount: UInt8

    @field(id: 7)
    @conformance("M")
    EncodedPixels: Bool

    @field(id: 8)
    @conformance("M")
    HardwareEncoder: Bool

    @field(id: 9)
    @conformance("WMARK")
    WatermarkEnabled: Bool

    @field(id: 10)
    @conformance("OSD")
    OSDEnabled: Bool
}

structure AVMetadataStruct {
    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    UTCTime: EpochUs

    @field(id: 2)
    @conformance("O")
    @length(min: 1)
    MotionZonesActive: ZoneIDList

    @field(id: 3)
    @conformance("O")
    BlackAndWhiteActive: Bool

    @field(id: 4)
    @conformance("O")
    @length(max: 256)
    UserDefined: OctetString
}

@matterType("VideoStreamID")
@range(min: 0, max: 65535)
integer VideoStreamID

@matterType("AudioStreamID")
@range(min: 0, max: 65535)
integer AudioStreamID

@matterType("SnapshotStreamID")
@range(min: 0, max: 65535)
integer SnapshotStreamID

list AudioCodecEnumList {
    member: AudioCodecEnum
}

list AudioStreamStructList {
    member: AudioStreamStruct
}

list RateDistortionTradeOffPointsStructList {
    member: RateDistortionTradeOffPointsStruct
}

list SnapshotCapabilitiesStructList {
    member: SnapshotCapabilitiesStruct
}

list SnapshotStreamStructList {
    member: SnapshotStreamStruct
}

list StreamUsageEnumList {
    member: StreamUsageEnum
}

list UInt32List {
    member: UInt32
}

list UInt8List {
    member: UInt8
}

list VideoStreamStructList {
    member: VideoStreamStruct
}

list ZoneIDList {
    member: ZoneID
}
