$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.contentlauncher

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.mediaplayback#CharacteristicEnum
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#Float64
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#UInt8

/// The cluster Content Launcher, 0x050A.
@cluster(
    id: "0x050A"
    title: "Content Launcher"
    publicId: "matter.ContentLauncher"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: ContentLauncherAttributes
    features: [
        { bit: 0, code: "CS", name: "ContentSearch", conformance: "O" }
        { bit: 1, code: "UP", name: "URLPlayback", conformance: "O" }
        { bit: 2, code: "AS", name: "AdvancedSeek", conformance: "O" }
        { bit: 3, code: "TT", name: "TextTracks", conformance: "O" }
        { bit: 4, code: "AT", name: "AudioTracks", conformance: "O" }
    ]
)
service ContentLauncherCluster {
    version: "2"
    operations: [
        LaunchContentCommand
        LaunchURLCommand
    ]
}

structure ContentLauncherAttributes {
    /// Attribute 0x0000 of Content Launcher: list of string, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "N")
    @conformance("UP")
    @length(max: 100)
    @fallback(value: [])
    AcceptHeader: AcceptHeaderList

    /// Attribute 0x0001 of Content Launcher: SupportedProtocolsBitmap, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N")
    @conformance("UP")
    @fallback(value: 0)
    SupportedStreamingProtocols: SupportedProtocolsBitmap
}

/// Command 0x00 of Content Launcher; answered with LauncherResponse.
@command(id: "0x00", access: "O")
@conformance("CS")
operation LaunchContentCommand {
    input: LaunchContentRequest
    output: LauncherResponse
}

structure LaunchContentRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Search: ContentSearchStruct

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    AutoPlay: Bool

    @field(id: 2)
    @conformance("O")
    Data: CharString

    @field(id: 3)
    @conformance("O")
    PlaybackPreferences: PlaybackPreferencesStruct

    @field(id: 4)
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: true)
    UseCurrentContext: Bool
}

/// Command 0x01 of Content Launcher; answered with LauncherResponse.
@command(id: "0x01", access: "O")
@conformance("UP")
operation LaunchURLCommand {
    input: LaunchURLRequest
    output: LauncherResponse
}

structure LaunchURLRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 8192)
    ContentURL: CharString

    @field(id: 1)
    @conformance("O")
    @length(max: 256)
    DisplayString: CharString

    @field(id: 2)
    @conformance("O")
    BrandingInformation: BrandingInformationStruct

    @field(id: 3)
    @conformance("O")
    PlaybackPreferences: PlaybackPreferencesStruct
}

/// Response 0x02 of Content Launcher.
@commandResponse(id: "0x02")
@conformance("CS | UP")
structure LauncherResponse {
    @field(id: 0)
    @conformance("M")
    Status: StatusEnum

    @field(id: 1)
    @conformance("O")
    Data: CharString
}

@matterType("enum8")
intEnum StatusEnum {
    Success = 0
    URLNotAvailable = 1
    AuthFailed = 2
    @conformance("TT")
    TextTrackNotAvailable = 3
    @conformance("AT")
    AudioTrackNotAvailable = 4
}

@matterType("enum8")
intEnum ParameterEnum {
    Actor = 0
    Channel = 1
    Character = 2
    Director = 3
    Event = 4
    Franchise = 5
    Genre = 6
    League = 7
    Popularity = 8
    Provider = 9
    Sport = 10
    SportsTeam = 11
    Type = 12
    Video = 13
    @conformance("O")
    Season = 14
    @conformance("O")
    Episode = 15
    @conformance("O")
    Any = 16
}

@matterType("enum8")
intEnum MetricTypeEnum {
    Pixels = 0
    Percentage = 1
}

@bitmap(type: "map32")
structure SupportedProtocolsBitmap {
    @bit(from: 0, to: 0)
    DASH: Bool

    @bit(from: 1, to: 1)
    HLS: Bool
}

structure AdditionalInfoStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 256)
    Name: CharString

    @field(id: 1)
    @conformance("M")
    @length(max: 8192)
    Value: CharString
}

structure ParameterStruct {
    @field(id: 0)
    @conformance("M")
    Type: ParameterEnum

    @field(id: 1)
    @conformance("M")
    @length(max: 1024)
    Value: CharString

    @field(id: 2)
    @conformance("O")
    @fallback(value: [])
    ExternalIDList: AdditionalInfoStructList
}

structure ContentSearchStruct {
    @field(id: 0)
    @conformance("M")
    ParameterList: ParameterStructList
}

structure DimensionStruct {
    @field(id: 0)
    @conformance("M")
    Width: Float64

    @field(id: 1)
    @conformance("M")
    Height: Float64

    @field(id: 2)
    @conformance("M")
    Metric: MetricTypeEnum
}

structure StyleInformationStruct {
    @field(id: 0)
    @conformance("O")
    @length(max: 8192)
    ImageURL: CharString

    @field(id: 1)
    @conformance("O")
    @length(min: 7, max: 9)
    @constraint(anyOf: [{ value: 7 }, { value: 9 }], on: "length")
    Color: CharString

    @field(id: 2)
    @conformance("O")
    Size: DimensionStruct
}

structure BrandingInformationStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 256)
    ProviderName: CharString

    @field(id: 1)
    @conformance("O")
    Background: StyleInformationStruct

    @field(id: 2)
    @conformance("O")
    Logo: StyleInformationStruct

    @field(id: 3)
    @conformance("O")
    ProgressBar: StyleInformationStruct

    @field(id: 4)
    @conformance("O")
    Splash: StyleInformationStruct

    @field(id: 5)
    @conformance("O")
    WaterMark: StyleInformationStruct
}

structure PlaybackPreferencesStruct {
    @field(id: 0, quality: "X")
    @conformance("AS")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    PlaybackPosition: UInt64

    @field(id: 1, quality: "X")
    @conformance("TT")
    @nullable
    TextTrack: TrackPreferenceStruct

    @field(id: 2, quality: "X")
    @conformance("AT")
    @nullable
    AudioTracks: TrackPreferenceStructList
}

structure TrackPreferenceStruct {
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
    @conformance("AT")
    @nullable
    @range(min: 0, max: 254)
    AudioOutputIndex: UInt8
}

list AcceptHeaderList {
    @length(max: 1024)
    member: CharString
}

list AdditionalInfoStructList {
    member: AdditionalInfoStruct
}

list CharacteristicEnumList {
    member: CharacteristicEnum
}

list ParameterStructList {
    member: ParameterStruct
}

list TrackPreferenceStructList {
    member: TrackPreferenceStruct
}
