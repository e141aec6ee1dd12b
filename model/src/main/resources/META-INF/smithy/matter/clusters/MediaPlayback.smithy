$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.mediaplayback

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
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EpochUs
use dev.connectorkit.matter.types#Float32
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#UInt8

/// The cluster Media Playback, 0x0506.
@cluster(
    id: "0x0506"
    title: "Media Playback"
    publicId: "matter.MediaPlayback"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: MediaPlaybackAttributes
    events: [StateChangedEvent]
    features: [
        { bit: 0, code: "AS", name: "AdvancedSeek" }
        { bit: 1, code: "VS", name: "VariableSpeed" }
        { bit: 2, code: "TT", name: "TextTracks" }
        { bit: 3, code: "AT", name: "AudioTracks" }
        { bit: 4, code: "AA", name: "AudioAdvance" }
    ]
)
service MediaPlaybackCluster {
    version: "2"
    operations: [
        PlayCommand
        PauseCommand
        StopCommand
        StartOverCommand
        PreviousCommand
        NextCommand
        RewindCommand
        FastForwardCommand
        SkipForwardCommand
        SkipBackwardCommand
        SeekCommand
        ActivateAudioTrackCommand
        ActivateTextTrackCommand
        DeactivateTextTrackCommand
    ]
}

structure MediaPlaybackAttributes {
    /// Attribute 0x0000 of Media Playback: PlaybackStateEnum, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @constraint(desc: true)
    CurrentState: PlaybackStateEnum

    /// Attribute 0x0001 of Media Playback: epoch-us or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("AS")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @constraint(desc: true)
    @fallback(none: true)
    StartTime: EpochUs

    /// Attribute 0x0002 of Media Playback: uint64 or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("AS")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @constraint(desc: true)
    @fallback(none: true)
    Duration: UInt64

    /// Attribute 0x0003 of Media Playback: PlaybackPositionStruct or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("AS")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    SampledPosition: PlaybackPositionStruct

    /// Attribute 0x0004 of Media Playback: single, read-only.
    @attribute(id: "0x0004", access: "R V")
    @conformance("AS")
    @constraint(desc: true)
    @fallback(value: 0)
    PlaybackSpeed: Float32

    /// Attribute 0x0005 of Media Playback: uint64 or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X")
    @conformance("AS")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @constraint(desc: true)
    @fallback(none: true)
    SeekRangeEnd: UInt64

    /// Attribute 0x0006 of Media Playback: uint64 or null, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "X")
    @conformance("AS")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @constraint(desc: true)
    @fallback(none: true)
    SeekRangeStart: UInt64

    /// Attribute 0x0007 of Media Playback: TrackStruct or null, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "X")
    @conformance("AT")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    ActiveAudioTrack: TrackStruct

    /// Attribute 0x0008 of Media Playback: list of TrackStruct or null, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "X")
    @conformance("AT")
    @nullable
    @constraint(desc: true, on: "count")
    @fallback(none: true)
    AvailableAudioTracks: TrackStructList

    /// Attribute 0x0009 of Media Playback: TrackStruct or null, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "X")
    @conformance("TT")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    ActiveTextTrack: TrackStruct

    /// Attribute 0x000A of Media Playback: list of TrackStruct or null, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "X")
    @conformance("TT")
    @nullable
    @constraint(desc: true, on: "count")
    @fallback(none: true)
    AvailableTextTracks: TrackStructList
}

/// Command 0x00 of Media Playback; answered with PlaybackResponse.
@command(id: "0x00", access: "O")
@conformance("M")
operation PlayCommand {
    input: PlayRequest
    output: PlaybackResponse
}

structure PlayRequest {}

/// Command 0x01 of Media Playback; answered with PlaybackResponse.
@command(id: "0x01", access: "O")
@conformance("M")
operation PauseCommand {
    input: PauseRequest
    output: PlaybackResponse
}

structure PauseRequest {}

/// Command 0x02 of Media Playback; answered with PlaybackResponse.
@command(id: "0x02", access: "O")
@conformance("M")
operation StopCommand {
    input: StopRequest
    output: PlaybackResponse
}

structure StopRequest {}

/// Command 0x03 of Media Playback; answered with PlaybackResponse.
@command(id: "0x03", access: "O")
@conformance("O")
operation StartOverCommand {
    input: StartOverRequest
    output: PlaybackResponse
}

structure StartOverRequest {}

/// Command 0x04 of Media Playback; answered with PlaybackResponse.
@command(id: "0x04", access: "O")
@conformance("O")
operation PreviousCommand {
    input: PreviousRequest
    output: PlaybackResponse
}

structure PreviousRequest {}

/// Command 0x05 of Media Playback; answered with PlaybackResponse.
@command(id: "0x05", access: "O")
@conformance("O")
operation NextCommand {
    input: NextRequest
    output: PlaybackResponse
}

structure NextRequest {}

/// Command 0x06 of Media Playback; answered with PlaybackResponse.
@command(id: "0x06", access: "O")
@conformance("VS")
operation RewindCommand {
    input: RewindRequest
    output: PlaybackResponse
}

structure RewindRequest {
    @field(id: 0)
    @conformance("AA")
    @fallback(value: false)
    AudioAdvanceUnmuted: Bool
}

/// Command 0x07 of Media Playback; answered with PlaybackResponse.
@command(id: "0x07", access: "O")
@conformance("VS")
operation FastForwardCommand {
    input: FastForwardRequest
    output: PlaybackResponse
}

structure FastForwardRequest {
    @field(id: 0)
    @conformance("AA")
    @fallback(value: false)
    AudioAdvanceUnmuted: Bool
}

/// Command 0x08 of Media Playback; answered with PlaybackResponse.
@command(id: "0x08", access: "O")
@conformance("O")
operation SkipForwardCommand {
    input: SkipForwardRequest
    output: PlaybackResponse
}

structure SkipForwardRequest {
    @field(id: 0)
    @conformance("M")
    DeltaPositionMilliseconds: UInt64
}

/// Command 0x09 of Media Playback; answered with PlaybackResponse.
@command(id: "0x09", access: "O")
@conformance("O")
operation SkipBackwardCommand {
    input: SkipBackwardRequest
    output: PlaybackResponse
}

structure SkipBackwardRequest {
    @field(id: 0)
    @conformance("M")
    DeltaPositionMilliseconds: UInt64
}

/// Command 0x0B of Media Playback; answered with PlaybackResponse.
@command(id: "0x0B", access: "O")
@conformance("AS")
operation SeekCommand {
    input: SeekRequest
    output: PlaybackResponse
}

structure SeekRequest {
    @field(id: 0)
    @conformance("M")
    Position: UInt64
}

/// Command 0x0C of Media Playback; answered with a status.
@command(id: "0x0C", access: "O", response: "status")
@conformance("AT")
operation ActivateAudioTrackCommand {
    input: ActivateAudioTrackRequest
}

structure ActivateAudioTrackRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 32)
    TrackID: CharString

    @field(id: 1, quality: "X")
    @conformance("AT")
    @nullable
    @range(min: 0, max: 254)
    AudioOutputIndex: UInt8
}

/// Command 0x0D of Media Playback; answered with a status.
@command(id: "0x0D", access: "O", response: "status")
@conformance("TT")
operation ActivateTextTrackCommand {
    input: ActivateTextTrackRequest
}

structure ActivateTextTrackRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 32)
    TrackID: CharString
}

/// Command 0x0E of Media Playback; answered with a status.
@command(id: "0x0E", access: "O", response: "status")
@conformance("TT")
operation DeactivateTextTrackCommand {
    input: DeactivateTextTrackRequest
}

structure DeactivateTextTrackRequest {}

/// Response 0x0A of Media Playback.
@commandResponse(id: "0x0A")
@conformance("M")
structure PlaybackResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: StatusEnum

    @field(id: 1)
    @conformance("O")
    Data: CharString
}

/// Event 0x00 of Media Playback, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("O")
structure StateChangedEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    CurrentState: PlaybackStateEnum

    @field(id: 1)
    @conformance("AS")
    @constraint(desc: true)
    StartTime: EpochUs

    @field(id: 2)
    @conformance("AS")
    @constraint(desc: true)
    Duration: UInt64

    @field(id: 3)
    @conformance("AS")
    @constraint(desc: true)
    SampledPosition: PlaybackPositionStruct

    @field(id: 4)
    @conformance("AS")
    @constraint(desc: true)
    PlaybackSpeed: Float32

    @field(id: 5)
    @conformance("AS")
    @constraint(desc: true)
    SeekRangeEnd: UInt64

    @field(id: 6)
    @conformance("AS")
    @constraint(desc: true)
    SeekRangeStart: UInt64

    @field(id: 7)
    @conformance("O")
    @length(max: 900)
    Data: OctetString

    @field(id: 8)
    @conformance("AA")
    @constraint(desc: true)
    @fallback(value: false)
    AudioAdvanceUnmuted: Bool
}

@matterType("enum8")
intEnum PlaybackStateEnum {
    Playing = 0
    Paused = 1
    NotPlaying = 2
    Buffering = 3
}

@matterType("enum8")
intEnum StatusEnum {
    Success = 0
    InvalidStateForCommand = 1
    NotAllowed = 2
    NotActive = 3
    @conformance("VS")
    SpeedOutOfRange = 4
    @conformance("AS")
    SeekOutOfRange = 5
}

@matterType("enum8")
intEnum CharacteristicEnum {
    ForcedSubtitles = 0
    DescribesVideo = 1
    EasyToRead = 2
    FrameBased = 3
    MainProgram = 4
    OriginalContent = 5
    VoiceOverTranslation = 6
    Caption = 7
    Subtitle = 8
    Alternate = 9
    Supplementary = 10
    Commentary = 11
    DubbedTranslation = 12
    Description = 13
    Metadata = 14
    EnhancedAudioIntelligibility = 15
    Emergency = 16
    Karaoke = 17
}

structure PlaybackPositionStruct {
    @field(id: 0)
    @conformance("M")
    UpdatedAt: EpochUs

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    Position: UInt64
}

structure TrackStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 32)
    ID: CharString

    @field(id: 1)
    @conformance("M")
    TrackAttributes: TrackAttributesStruct
}

structure TrackAttributesStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 32)
    LanguageCode: CharString

    @field(id: 1, quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    Characteristics: CharacteristicEnumList

    @field(id: 2, quality: "X")
    @conformance("O")
    @nullable
    @length(max: 256)
    @fallback(none: true)
    DisplayName: CharString
}

list CharacteristicEnumList {
    member: CharacteristicEnum
}

list TrackStructList {
    member: TrackStruct
}
