$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.channel

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
use dev.connectorkit.matter.contentlauncher#AdditionalInfoStruct
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Int16
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16

/// The cluster Channel, 0x0504.
@cluster(
    id: "0x0504"
    title: "Channel"
    publicId: "matter.Channel"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: ChannelAttributes
    features: [
        { bit: 0, code: "CL", name: "ChannelList" }
        { bit: 1, code: "LI", name: "LineupInfo" }
        { bit: 2, code: "EG", name: "ElectronicGuide" }
        { bit: 3, code: "RP", name: "RecordProgram" }
    ]
)
service ChannelCluster {
    version: "2"
    operations: [
        ChangeChannelCommand
        ChangeChannelByNumberCommand
        SkipChannelCommand
        GetProgramGuideCommand
        RecordProgramCommand
        CancelRecordProgramCommand
    ]
}

structure ChannelAttributes {
    /// Attribute 0x0000 of Channel: list of ChannelInfoStruct, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("CL")
    @fallback(value: [])
    ChannelList: ChannelInfoStructList

    /// Attribute 0x0001 of Channel: LineupInfoStruct or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("LI")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    Lineup: LineupInfoStruct

    /// Attribute 0x0002 of Channel: ChannelInfoStruct or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    CurrentChannel: ChannelInfoStruct
}

/// Command 0x00 of Channel; answered with ChangeChannelResponse.
@command(id: "0x00", access: "O")
@conformance("CL | LI")
operation ChangeChannelCommand {
    input: ChangeChannelRequest
    output: ChangeChannelResponse
}

structure ChangeChannelRequest {
    @field(id: 0)
    @conformance("M")
    Match: CharString
}

/// Command 0x02 of Channel; answered with a status.
@command(id: "0x02", access: "O", response: "status")
@conformance("M")
operation ChangeChannelByNumberCommand {
    input: ChangeChannelByNumberRequest
}

structure ChangeChannelByNumberRequest {
    @field(id: 0)
    @conformance("M")
    MajorNumber: UInt16

    @field(id: 1)
    @conformance("M")
    MinorNumber: UInt16
}

/// Command 0x03 of Channel; answered with a status.
@command(id: "0x03", access: "O", response: "status")
@conformance("M")
operation SkipChannelCommand {
    input: SkipChannelRequest
}

structure SkipChannelRequest {
    @field(id: 0)
    @conformance("M")
    Count: Int16
}

/// Command 0x04 of Channel; answered with ProgramGuideResponse.
@command(id: "0x04", access: "O")
@conformance("EG")
operation GetProgramGuideCommand {
    input: GetProgramGuideRequest
    output: ProgramGuideResponse
}

structure GetProgramGuideRequest {
    @field(id: 0)
    @conformance("M")
    StartTime: EpochS

    @field(id: 1)
    @conformance("M")
    EndTime: EpochS

    @field(id: 2)
    @conformance("O")
    @length(max: 255)
    @fallback(value: [])
    ChannelList: ChannelInfoStructList

    @field(id: 3, quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    PageToken: PageTokenStruct

    @field(id: 5, quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    RecordingFlag: RecordingFlagBitmap

    @field(id: 6)
    @conformance("O")
    @length(max: 255)
    @fallback(value: [])
    ExternalIDList: AdditionalInfoStructList

    @field(id: 7)
    @conformance("O")
    @length(max: 8092)
    Data: OctetString
}

/// Command 0x06 of Channel; answered with a status.
@command(id: "0x06", access: "O", response: "status")
@conformance("RP & EG")
operation RecordProgramCommand {
    input: RecordProgramRequest
}

structure RecordProgramRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 255)
    ProgramIdentifier: CharString

    @field(id: 1)
    @conformance("M")
    ShouldRecordSeries: Bool

    @field(id: 2)
    @conformance("O")
    @length(max: 255)
    @fallback(value: [])
    ExternalIDList: AdditionalInfoStructList

    @field(id: 3)
    @conformance("O")
    @length(max: 8092)
    Data: OctetString
}

/// Command 0x07 of Channel; answered with a status.
@command(id: "0x07", access: "O", response: "status")
@conformance("RP & EG")
operation CancelRecordProgramCommand {
    input: CancelRecordProgramRequest
}

structure CancelRecordProgramRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 255)
    ProgramIdentifier: CharString

    @field(id: 1)
    @conformance("M")
    ShouldRecordSeries: Bool

    @field(id: 2)
    @conformance("O")
    @length(max: 255)
    @fallback(value: [])
    ExternalIDList: AdditionalInfoStructList

    @field(id: 3)
    @conformance("O")
    @length(max: 8092)
    Data: OctetString
}

/// Response 0x01 of Channel.
@commandResponse(id: "0x01")
@conformance("CL | LI")
structure ChangeChannelResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: StatusEnum

    @field(id: 1)
    @conformance("O")
    Data: CharString
}

/// Response 0x05 of Channel.
@commandResponse(id: "0x05")
@conformance("EG")
structure ProgramGuideResponse {
    @field(id: 0)
    @conformance("M")
    Paging: ChannelPagingStruct

    @field(id: 1)
    @conformance("M")
    @fallback(value: [])
    ProgramList: ProgramStructList
}

@matterType("enum8")
intEnum LineupInfoTypeEnum {
    MSO = 0
}

@matterType("enum8")
intEnum StatusEnum {
    Success = 0
    MultipleMatches = 1
    NoMatches = 2
}

@matterType("enum8")
intEnum ChannelTypeEnum {
    Satellite = 0
    Cable = 1
    Terrestrial = 2
    OTT = 3
}

@bitmap(type: "map8")
structure RecordingFlagBitmap {
    @bit(from: 0, to: 0)
    Scheduled: Bool

    @bit(from: 1, to: 1)
    RecordSeries: Bool

    @bit(from: 2, to: 2)
    Recorded: Bool
}

structure ChannelInfoStruct {
    @field(id: 0)
    @conformance("M")
    MajorNumber: UInt16

    @field(id: 1)
    @conformance("M")
    MinorNumber: UInt16

    @field(id: 2)
    @conformance("O")
    Name: CharString

    @field(id: 3)
    @conformance("O")
    CallSign: CharString

    @field(id: 4)
    @conformance("O")
    AffiliateCallSign: CharString

    @field(id: 5)
    @conformance("O")
    Identifier: CharString

    @field(id: 6)
    @conformance("O")
    Type: ChannelTypeEnum
}

structure LineupInfoStruct {
    @field(id: 0)
    @conformance("M")
    OperatorName: CharString

    @field(id: 1)
    @conformance("O")
    LineupName: CharString

    @field(id: 2)
    @conformance("O")
    PostalCode: CharString

    @field(id: 3)
    @conformance("M")
    @constraint(desc: true)
    LineupInfoType: LineupInfoTypeEnum
}

structure ProgramStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 255)
    Identifier: CharString

    @field(id: 1)
    @conformance("M")
    Channel: ChannelInfoStruct

    @field(id: 2)
    @conformance("M")
    StartTime: EpochS

    @field(id: 3)
    @conformance("M")
    EndTime: EpochS

    @field(id: 4)
    @conformance("M")
    @length(max: 255)
    Title: CharString

    @field(id: 5)
    @conformance("O")
    @length(max: 255)
    Subtitle: CharString

    @field(id: 6)
    @conformance("O")
    @length(max: 8192)
    Description: CharString

    @field(id: 7)
    @conformance("O")
    @length(max: 10)
    @fallback(value: [])
    AudioLanguages: ProgramStructAudioLanguagesList

    @field(id: 8)
    @conformance("O")
    @length(max: 255)
    @fallback(value: [])
    Ratings: CharStringList

    @field(id: 9)
    @conformance("O")
    @length(max: 8192)
    ThumbnailUrl: CharString

    @field(id: 10)
    @conformance("O")
    @length(max: 8192)
    PosterArtUrl: CharString

    @field(id: 11)
    @conformance("O")
    @length(max: 8192)
    DvbiUrl: CharString

    @field(id: 12)
    @conformance("O")
    @length(max: 30)
    ReleaseDate: CharString

    @field(id: 13)
    @conformance("O")
    @length(max: 255)
    ParentalGuidanceText: CharString

    @field(id: 14)
    @conformance("RP")
    RecordingFlag: RecordingFlagBitmap

    @field(id: 15, quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    SeriesInfo: SeriesInfoStruct

    @field(id: 16)
    @conformance("O")
    @length(max: 255)
    @fallback(value: [])
    CategoryList: ProgramCategoryStructList

    @field(id: 17)
    @conformance("O")
    @length(max: 255)
    @fallback(value: [])
    CastList: ProgramCastStructList

    @field(id: 18)
    @conformance("O")
    @length(max: 255)
    @fallback(value: [])
    ExternalIDList: AdditionalInfoStructList
}

structure ProgramCategoryStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 256)
    Category: CharString

    @field(id: 1)
    @conformance("O")
    @length(max: 256)
    SubCategory: CharString
}

structure SeriesInfoStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 256)
    Season: CharString

    @field(id: 1)
    @conformance("M")
    @length(max: 256)
    Episode: CharString
}

structure ProgramCastStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 256)
    Name: CharString

    @field(id: 1)
    @conformance("M")
    @length(max: 256)
    Role: CharString
}

structure PageTokenStruct {
    @field(id: 0)
    @conformance("O")
    @fallback(value: 0)
    Limit: UInt16

    @field(id: 1)
    @conformance("O")
    @length(max: 8192)
    After: CharString

    @field(id: 2)
    @conformance("O")
    @length(max: 8192)
    Before: CharString
}

structure ChannelPagingStruct {
    @field(id: 0, quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    PreviousToken: PageTokenStruct

    @field(id: 1, quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    NextToken: PageTokenStruct
}

list AdditionalInfoStructList {
    member: AdditionalInfoStruct
}

list ChannelInfoStructList {
    member: ChannelInfoStruct
}

list CharStringList {
    member: CharString
}

list ProgramCastStructList {
    member: ProgramCastStruct
}

list ProgramCategoryStructList {
    member: ProgramCategoryStruct
}

list ProgramStructAudioLanguagesList {
    @length(max: 50)
    member: CharString
}

list ProgramStructList {
    member: ProgramStruct
}
