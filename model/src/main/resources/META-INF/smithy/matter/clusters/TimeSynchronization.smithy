$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.timesynchronization

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
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#EpochUs
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#Int32
use dev.connectorkit.matter.types#NodeId
use dev.connectorkit.matter.types#UInt8

/// The cluster Time Synchronization, 0x0038.
@cluster(
    id: "0x0038"
    title: "Time Synchronization"
    publicId: "matter.TimeSynchronization"
    classification: "node"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: TimeSynchronizationAttributes
    events: [
        DSTTableEmptyEvent
        DSTStatusEvent
        TimeZoneStatusEvent
        TimeFailureEvent
        MissingTrustedTimeSourceEvent
    ]
    features: [
        { bit: 0, code: "TZ", name: "TimeZone" }
        { bit: 1, code: "NTPC", name: "NTPClient" }
        { bit: 2, code: "NTPS", name: "NTPServer" }
        { bit: 3, code: "TSC", name: "TimeSyncClient" }
    ]
)
service TimeSynchronizationCluster {
    version: "2"
    operations: [
        SetUTCTimeCommand
        SetTrustedTimeSourceCommand
        SetTimeZoneCommand
        SetDSTOffsetCommand
        SetDefaultNTPCommand
    ]
}

structure TimeSynchronizationAttributes {
    /// Attribute 0x0000 of Time Synchronization: epoch-us or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X C")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @fallback(none: true)
    UTCTime: EpochUs

    /// Attribute 0x0001 of Time Synchronization: GranularityEnum, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    @constraint(desc: true)
    @fallback(value: 0)
    Granularity: GranularityEnum

    /// Attribute 0x0002 of Time Synchronization: TimeSourceEnum, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    TimeSource: TimeSourceEnum

    /// Attribute 0x0003 of Time Synchronization: TrustedTimeSourceStruct or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X N")
    @conformance("TSC")
    @nullable
    @fallback(none: true)
    TrustedTimeSource: TrustedTimeSourceStruct

    /// Attribute 0x0004 of Time Synchronization: string or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X N")
    @conformance("NTPC")
    @nullable
    @length(max: 128)
    @fallback(none: true)
    DefaultNTP: CharString

    /// Attribute 0x0005 of Time Synchronization: list of TimeZoneStruct, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "N")
    @conformance("TZ")
    @length(min: 1, max: 2)
    @fallback(value: [{ offset: 0, validAt: 0 }])
    TimeZone: TimeZoneStructList

    /// Attribute 0x0006 of Time Synchronization: list of DSTOffsetStruct, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "N")
    @conformance("TZ")
    @fallback(value: [])
    DSTOffset: DSTOffsetStructList

    /// Attribute 0x0007 of Time Synchronization: epoch-us or null, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "X C")
    @conformance("TZ")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @fallback(none: true)
    LocalTime: EpochUs

    /// Attribute 0x0008 of Time Synchronization: TimeZoneDatabaseEnum, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "F")
    @conformance("TZ")
    @fallback(value: 2)
    TimeZoneDatabase: TimeZoneDatabaseEnum

    /// Attribute 0x0009 of Time Synchronization: bool, read-only.
    @attribute(id: "0x0009", access: "R V")
    @conformance("NTPS")
    @fallback(value: false)
    NTPServerAvailable: Bool

    /// Attribute 0x000A of Time Synchronization: uint8, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "F")
    @conformance("TZ")
    @range(min: 1, max: 2)
    TimeZoneListMaxSize: UInt8

    /// Attribute 0x000B of Time Synchronization: uint8, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "F")
    @conformance("TZ")
    @range(min: 1, max: 255)
    DSTOffsetListMaxSize: UInt8

    /// Attribute 0x000C of Time Synchronization: bool, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "F")
    @conformance("NTPC")
    @fallback(value: false)
    SupportsDNSResolve: Bool
}

/// Command 0x00 of Time Synchronization; answered with a status.
@command(id: "0x00", access: "A", response: "status")
@conformance("M")
operation SetUTCTimeCommand {
    input: SetUTCTimeRequest
}

structure SetUTCTimeRequest {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 0)
    UTCTime: EpochUs

    @field(id: 1)
    @conformance("M")
    @fallback(value: 0)
    Granularity: GranularityEnum

    @field(id: 2)
    @conformance("O")
    @fallback(value: 0)
    TimeSource: TimeSourceEnum
}

/// Command 0x01 of Time Synchronization; answered with a status.
@command(id: "0x01", access: "F A", response: "status")
@conformance("TSC")
operation SetTrustedTimeSourceCommand {
    input: SetTrustedTimeSourceRequest
}

structure SetTrustedTimeSourceRequest {
    @field(id: 0, access: "F", quality: "X")
    @conformance("M")
    @nullable
    TrustedTimeSource: FabricScopedTrustedTimeSourceStruct
}

/// Command 0x02 of Time Synchronization; answered with SetTimeZoneResponse.
@command(id: "0x02", access: "M")
@conformance("TZ")
operation SetTimeZoneCommand {
    input: SetTimeZoneRequest
    output: SetTimeZoneResponse
}

structure SetTimeZoneRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 1, max: 2)
    TimeZone: TimeZoneStructList
}

/// Command 0x04 of Time Synchronization; answered with a status.
@command(id: "0x04", access: "M", response: "status")
@conformance("TZ")
operation SetDSTOffsetCommand {
    input: SetDSTOffsetRequest
}

structure SetDSTOffsetRequest {
    @field(id: 0)
    @conformance("M")
    DSTOffset: DSTOffsetStructList
}

/// Command 0x05 of Time Synchronization; answered with a status.
@command(id: "0x05", access: "A", response: "status")
@conformance("NTPC")
operation SetDefaultNTPCommand {
    input: SetDefaultNTPRequest
}

structure SetDefaultNTPRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 128)
    DefaultNTP: CharString
}

/// Response 0x03 of Time Synchronization.
@commandResponse(id: "0x03")
@conformance("TZ")
structure SetTimeZoneResponse {
    @field(id: 0)
    @conformance("M")
    @fallback(value: true)
    DSTOffsetRequired: Bool
}

/// Event 0x00 of Time Synchronization, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("TZ")
structure DSTTableEmptyEvent {}

/// Event 0x01 of Time Synchronization, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("TZ")
structure DSTStatusEvent {
    @field(id: 0)
    @conformance("M")
    DSTOffsetActive: Bool
}

/// Event 0x02 of Time Synchronization, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("TZ")
structure TimeZoneStatusEvent {
    @field(id: 0)
    @conformance("M")
    @range(min: -43200, max: 50400)
    Offset: Int32

    @field(id: 1)
    @conformance("O")
    @length(min: 0, max: 64)
    Name: CharString
}

/// Event 0x03 of Time Synchronization, priority info.
@event(id: "0x03", priority: "info", access: "V")
@conformance("M")
structure TimeFailureEvent {}

/// Event 0x04 of Time Synchronization, priority info.
@event(id: "0x04", priority: "info", access: "V")
@conformance("TSC")
structure MissingTrustedTimeSourceEvent {}

@matterType("enum8")
intEnum GranularityEnum {
    NoTimeGranularity = 0
    MinutesGranularity = 1
    SecondsGranularity = 2
    MillisecondsGranularity = 3
    MicrosecondsGranularity = 4
}

@matterType("enum8")
intEnum TimeSourceEnum {
    None = 0
    Unknown = 1
    Admin = 2
    NodeTimeCluster = 3
    NonMatterSNTP = 4
    NonMatterNTP = 5
    MatterSNTP = 6
    MatterNTP = 7
    MixedNTP = 8
    NonMatterSNTPNTS = 9
    NonMatterNTPNTS = 10
    MatterSNTPNTS = 11
    MatterNTPNTS = 12
    MixedNTPNTS = 13
    CloudSource = 14
    PTP = 15
    GNSS = 16
}

@matterType("enum8")
intEnum TimeZoneDatabaseEnum {
    Full = 0
    Partial = 1
    None = 2
}

@matterType("enum8")
intEnum StatusCodeEnum {
    TimeNotAccepted = 2
}

structure TrustedTimeSourceStruct {
    @field(id: 0)
    @conformance("M")
    FabricIndex: FabricIndex

    @field(id: 1)
    @conformance("M")
    NodeID: NodeId

    @field(id: 2)
    @conformance("M")
    Endpoint: EndpointNumber
}

structure FabricScopedTrustedTimeSourceStruct {
    @field(id: 0)
    @conformance("M")
    NodeID: NodeId

    @field(id: 1)
    @conformance("M")
    Endpoint: EndpointNumber
}

structure TimeZoneStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: -43200, max: 50400)
    Offset: Int32

    @field(id: 1)
    @conformance("M")
    ValidAt: EpochUs

    @field(id: 2)
    @conformance("O")
    @length(min: 0, max: 64)
    Name: CharString
}

structure DSTOffsetStruct {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Offset: Int32

    @field(id: 1)
    @conformance("M")
    ValidStarting: EpochUs

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    ValidUntil: EpochUs
}

list DSTOffsetStructList {
    member: DSTOffsetStruct
}

list TimeZoneStructList {
    member: TimeZoneStruct
}
