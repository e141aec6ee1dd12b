$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.contentcontrol

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
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
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster Content Control, 0x050F.
@cluster(
    id: "0x050F"
    title: "Content Control"
    publicId: "matter.ContentControl"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    provisional: true
    attributes: ContentControlAttributes
    events: [RemainingScreenTimeExpiredEvent, EnteringBlockContentTimeWindowEvent]
    features: [
        { bit: 0, code: "ST", name: "ScreenTime" }
        { bit: 1, code: "PM", name: "PINManagement" }
        { bit: 2, code: "BU", name: "BlockUnrated" }
        { bit: 3, code: "OCR", name: "OnDemandContentRating" }
        { bit: 4, code: "SCR", name: "ScheduledContentRating" }
        { bit: 5, code: "BC", name: "BlockChannels" }
        { bit: 6, code: "BA", name: "BlockApplications" }
        { bit: 7, code: "BTW", name: "BlockContentTimeWindow" }
    ]
)
service ContentControlCluster {
    version: "1"
    operations: [
        UpdatePINCommand
        ResetPINCommand
        EnableCommand
        DisableCommand
        AddBonusTimeCommand
        SetScreenDailyTimeCommand
        BlockUnratedContentCommand
        UnblockUnratedContentCommand
        SetOnDemandRatingThresholdCommand
        SetScheduledContentRatingThresholdCommand
        AddBlockChannelsCommand
        RemoveBlockChannelsCommand
        AddBlockApplicationsCommand
        RemoveBlockApplicationsCommand
        SetBlockContentTimeWindowCommand
        RemoveBlockContentTimeWindowCommand
    ]
}

structure ContentControlAttributes {
    /// Attribute 0x0000 of Content Control: bool, read-only.
    @attribute(id: "0x0000", access: "R V", provisional: true)
    @conformance("M")
    Enabled: Bool

    /// Attribute 0x0001 of Content Control: list of RatingNameStruct, read-only.
    @attribute(id: "0x0001", access: "R V", provisional: true)
    @conformance("OCR")
    OnDemandRatings: RatingNameStructList

    /// Attribute 0x0002 of Content Control: string, read-only.
    @attribute(id: "0x0002", access: "R V", provisional: true)
    @conformance("OCR")
    @length(max: 8)
    OnDemandRatingThreshold: CharString

    /// Attribute 0x0003 of Content Control: list of RatingNameStruct, read-only.
    @attribute(id: "0x0003", access: "R V", provisional: true)
    @conformance("SCR")
    ScheduledContentRatings: RatingNameStructList

    /// Attribute 0x0004 of Content Control: string, read-only.
    @attribute(id: "0x0004", access: "R V", provisional: true)
    @conformance("SCR")
    @length(max: 8)
    ScheduledContentRatingThreshold: CharString

    /// Attribute 0x0005 of Content Control: elapsed-s, read-only.
    @attribute(id: "0x0005", access: "R V", provisional: true)
    @conformance("ST")
    @range(min: 0, max: 86400)
    ScreenDailyTime: ElapsedS

    /// Attribute 0x0006 of Content Control: elapsed-s, read-only.
    @attribute(id: "0x0006", access: "R V", provisional: true)
    @conformance("ST")
    @range(min: 0, max: 86400)
    RemainingScreenTime: ElapsedS

    /// Attribute 0x0007 of Content Control: bool, read-only.
    @attribute(id: "0x0007", access: "R V", provisional: true)
    @conformance("BU")
    BlockUnrated: Bool

    /// Attribute 0x0008 of Content Control: list of BlockChannelStruct, read-only.
    @attribute(id: "0x0008", access: "R V", provisional: true)
    @conformance("BC")
    BlockChannelList: BlockChannelStructList

    /// Attribute 0x0009 of Content Control: list of AppInfoStruct, read-only.
    @attribute(id: "0x0009", access: "R V", provisional: true)
    @conformance("BA")
    BlockApplicationList: AppInfoStructList

    /// Attribute 0x000A of Content Control: list of TimeWindowStruct, read-only.
    @attribute(id: "0x000A", access: "R V", provisional: true)
    @conformance("BTW")
    @length(max: 7)
    BlockContentTimeWindow: TimeWindowStructList
}

/// Command 0x00 of Content Control; answered with a status.
@command(id: "0x00", access: "M T", response: "status")
@conformance("PM")
operation UpdatePINCommand {
    input: UpdatePINRequest
}

structure UpdatePINRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 6)
    OldPIN: CharString

    @field(id: 1)
    @conformance("M")
    @length(max: 6)
    NewPIN: CharString
}

/// Command 0x01 of Content Control; answered with ResetPINResponse.
@command(id: "0x01", access: "A T")
@conformance("PM")
operation ResetPINCommand {
    input: ResetPINRequest
    output: ResetPINResponse
}

structure ResetPINRequest {}

/// Command 0x03 of Content Control; answered with a status.
@command(id: "0x03", access: "M T", response: "status")
@conformance("M")
operation EnableCommand {
    input: EnableRequest
}

structure EnableRequest {}

/// Command 0x04 of Content Control; answered with a status.
@command(id: "0x04", access: "M T", response: "status")
@conformance("M")
operation DisableCommand {
    input: DisableRequest
}

structure DisableRequest {}

/// Command 0x05 of Content Control; answered with a status.
@command(id: "0x05", access: "O", response: "status")
@conformance("ST")
operation AddBonusTimeCommand {
    input: AddBonusTimeRequest
}

structure AddBonusTimeRequest {
    @field(id: 0)
    @conformance("O")
    @length(max: 6)
    PINCode: CharString

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    @fallback(value: 300)
    BonusTime: ElapsedS
}

/// Command 0x06 of Content Control; answered with a status.
@command(id: "0x06", access: "M", response: "status")
@conformance("ST")
operation SetScreenDailyTimeCommand {
    input: SetScreenDailyTimeRequest
}

structure SetScreenDailyTimeRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 86400)
    ScreenTime: ElapsedS
}

/// Command 0x07 of Content Control; answered with a status.
@command(id: "0x07", access: "M", response: "status")
@conformance("BU")
operation BlockUnratedContentCommand {
    input: BlockUnratedContentRequest
}

structure BlockUnratedContentRequest {}

/// Command 0x08 of Content Control; answered with a status.
@command(id: "0x08", access: "M", response: "status")
@conformance("BU")
operation UnblockUnratedContentCommand {
    input: UnblockUnratedContentRequest
}

structure UnblockUnratedContentRequest {}

/// Command 0x09 of Content Control; answered with a status.
@command(id: "0x09", access: "M", response: "status")
@conformance("OCR")
operation SetOnDemandRatingThresholdCommand {
    input: SetOnDemandRatingThresholdRequest
}

structure SetOnDemandRatingThresholdRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 8)
    Rating: CharString
}

/// Command 0x0A of Content Control; answered with a status.
@command(id: "0x0A", access: "M", response: "status")
@conformance("SCR")
operation SetScheduledContentRatingThresholdCommand {
    input: SetScheduledContentRatingThresholdRequest
}

structure SetScheduledContentRatingThresholdRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 8)
    Rating: CharString
}

/// Command 0x0B of Content Control; answered with a status.
@command(id: "0x0B", access: "M", response: "status")
@conformance("BC")
operation AddBlockChannelsCommand {
    input: AddBlockChannelsRequest
}

structure AddBlockChannelsRequest {
    @field(id: 0)
    @conformance("M")
    Channels: BlockChannelStructList
}

/// Command 0x0C of Content Control; answered with a status.
@command(id: "0x0C", access: "M", response: "status")
@conformance("BC")
operation RemoveBlockChannelsCommand {
    input: RemoveBlockChannelsRequest
}

structure RemoveBlockChannelsRequest {
    @field(id: 0)
    @conformance("M")
    ChannelIndexes: UInt16List
}

/// Command 0x0D of Content Control; answered with a status.
@command(id: "0x0D", access: "M", response: "status")
@conformance("BA")
operation AddBlockApplicationsCommand {
    input: AddBlockApplicationsRequest
}

structure AddBlockApplicationsRequest {
    @field(id: 0)
    @conformance("M")
    Applications: AppInfoStructList
}

/// Command 0x0E of Content Control; answered with a status.
@command(id: "0x0E", access: "M", response: "status")
@conformance("BA")
operation RemoveBlockApplicationsCommand {
    input: RemoveBlockApplicationsRequest
}

structure RemoveBlockApplicationsRequest {
    @field(id: 0)
    @conformance("M")
    Applications: AppInfoStructList
}

/// Command 0x0F of Content Control; answered with a status.
@command(id: "0x0F", access: "M", response: "status")
@conformance("BTW")
operation SetBlockContentTimeWindowCommand {
    input: SetBlockContentTimeWindowRequest
}

structure SetBlockContentTimeWindowRequest {
    @field(id: 0)
    @conformance("M")
    TimeWindow: TimeWindowStruct
}

/// Command 0x10 of Content Control; answered with a status.
@command(id: "0x10", access: "M", response: "status")
@conformance("BTW")
operation RemoveBlockContentTimeWindowCommand {
    input: RemoveBlockContentTimeWindowRequest
}

structure RemoveBlockContentTimeWindowRequest {
    @field(id: 0)
    @conformance("M")
    TimeWindowIndexes: UInt16List
}

/// Response 0x02 of Content Control.
@commandResponse(id: "0x02")
@conformance("PM")
structure ResetPINResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 6)
    PINCode: CharString
}

/// Event 0x00 of Content Control, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("ST")
structure RemainingScreenTimeExpiredEvent {}

/// Event 0x01 of Content Control, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("BTW")
structure EnteringBlockContentTimeWindowEvent {}

@matterType("enum8")
intEnum StatusCodeEnum {
    InvalidPINCode = 2
    InvalidRating = 3
    InvalidChannel = 4
    ChannelAlreadyExist = 5
    ChannelNotExist = 6
    UnidentifiableApplication = 7
    ApplicationAlreadyExist = 8
    ApplicationNotExist = 9
    TimeWindowAlreadyExist = 10
    TimeWindowNotExist = 11
}

@bitmap(type: "map8")
structure DayOfWeekBitmap {
    @bit(from: 0, to: 0)
    Sunday: Bool

    @bit(from: 1, to: 1)
    Monday: Bool

    @bit(from: 2, to: 2)
    Tuesday: Bool

    @bit(from: 3, to: 3)
    Wednesday: Bool

    @bit(from: 4, to: 4)
    Thursday: Bool

    @bit(from: 5, to: 5)
    Friday: Bool

    @bit(from: 6, to: 6)
    Saturday: Bool
}

structure RatingNameStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 8)
    RatingName: CharString

    @field(id: 1)
    @conformance("O")
    @length(max: 64)
    RatingNameDesc: CharString
}

structure BlockChannelStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    BlockChannelIndex: UInt16

    @field(id: 1)
    @conformance("M")
    MajorNumber: UInt16

    @field(id: 2)
    @conformance("M")
    MinorNumber: UInt16

    @field(id: 3)
    @conformance("O")
    Identifier: CharString
}

structure AppInfoStruct {
    @field(id: 0)
    @conformance("M")
    CatalogVendorID: UInt16

    @field(id: 1)
    @conformance("M")
    ApplicationID: CharString
}

structure TimeWindowStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    TimeWindowIndex: UInt16

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    DayOfWeek: DayOfWeekBitmap

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true, on: "count")
    TimePeriod: TimePeriodStructList
}

structure TimePeriodStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 23)
    StartHour: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 0, max: 59)
    StartMinute: UInt8

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 23)
    EndHour: UInt8

    @field(id: 3)
    @conformance("M")
    @range(min: 0, max: 59)
    EndMinute: UInt8
}

list AppInfoStructList {
    member: AppInfoStruct
}

list BlockChannelStructList {
    member: BlockChannelStruct
}

list RatingNameStructList {
    member: RatingNameStruct
}

list TimePeriodStructList {
    member: TimePeriodStruct
}

list TimeWindowStructList {
    member: TimeWindowStruct
}

list UInt16List {
    member: UInt16
}
