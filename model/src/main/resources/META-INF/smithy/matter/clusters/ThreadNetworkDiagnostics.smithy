$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.threadnetworkdiagnostics

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#Int8
use dev.connectorkit.matter.types#Ipv6Prefix
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#UInt8

/// The cluster Thread Network Diagnostics, 0x0035.
@cluster(
    id: "0x0035"
    title: "Thread Network Diagnostics"
    publicId: "matter.ThreadNetworkDiagnostics"
    classification: "node"
    revisions: { "1.4": 3, "1.6": 3 }
    quality: "K"
    attributes: ThreadNetworkDiagnosticsAttributes
    events: [ConnectionStatusEvent, NetworkFaultChangeEvent]
    features: [
        { bit: 0, code: "PKTCNT", name: "PacketCounts" }
        { bit: 1, code: "ERRCNT", name: "ErrorCounts" }
        { bit: 2, code: "MLECNT", name: "MLECounts" }
        { bit: 3, code: "MACCNT", name: "MACCounts" }
    ]
)
service ThreadNetworkDiagnosticsCluster {
    version: "3"
    operations: [
        ResetCountsCommand
    ]
}

structure ThreadNetworkDiagnosticsAttributes {
    /// Attribute 0x0000 of Thread Network Diagnostics: uint16 or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    Channel: UInt16

    /// Attribute 0x0001 of Thread Network Diagnostics: RoutingRoleEnum or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    RoutingRole: RoutingRoleEnum

    /// Attribute 0x0002 of Thread Network Diagnostics: string or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(max: 16)
    NetworkName: CharString

    /// Attribute 0x0003 of Thread Network Diagnostics: uint16 or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    PanId: UInt16

    /// Attribute 0x0004 of Thread Network Diagnostics: uint64 or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    ExtendedPanId: UInt64

    /// Attribute 0x0005 of Thread Network Diagnostics: ipv6pre or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    MeshLocalPrefix: Ipv6Prefix

    /// Attribute 0x0006 of Thread Network Diagnostics: uint64, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "C")
    @conformance("ERRCNT")
    @fallback(value: 0)
    OverrunCount: UInt64

    /// Attribute 0x0007 of Thread Network Diagnostics: list of NeighborTableStruct, read-only.
    @attribute(id: "0x0007", access: "R V")
    @conformance("M")
    @fallback(value: [])
    NeighborTable: NeighborTableStructList

    /// Attribute 0x0008 of Thread Network Diagnostics: list of RouteTableStruct, read-only.
    @attribute(id: "0x0008", access: "R V")
    @conformance("M")
    @fallback(value: [])
    RouteTable: RouteTableStructList

    /// Attribute 0x0009 of Thread Network Diagnostics: uint32 or null, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    PartitionId: UInt32

    /// Attribute 0x000A of Thread Network Diagnostics: uint16 or null, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 255)
    Weighting: UInt16

    /// Attribute 0x000B of Thread Network Diagnostics: uint16 or null, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 255)
    DataVersion: UInt16

    /// Attribute 0x000C of Thread Network Diagnostics: uint16 or null, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 255)
    StableDataVersion: UInt16

    /// Attribute 0x000D of Thread Network Diagnostics: uint8 or null, read-only.
    @attribute(id: "0x000D", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 62)
    LeaderRouterId: UInt8

    /// Attribute 0x000E of Thread Network Diagnostics: uint16, read-only.
    @attribute(id: "0x000E", access: "R V", quality: "C")
    @conformance("[MLECNT]")
    @fallback(value: 0)
    DetachedRoleCount: UInt16

    /// Attribute 0x000F of Thread Network Diagnostics: uint16, read-only.
    @attribute(id: "0x000F", access: "R V", quality: "C")
    @conformance("[MLECNT]")
    @fallback(value: 0)
    ChildRoleCount: UInt16

    /// Attribute 0x0010 of Thread Network Diagnostics: uint16, read-only.
    @attribute(id: "0x0010", access: "R V", quality: "C")
    @conformance("[MLECNT]")
    @fallback(value: 0)
    RouterRoleCount: UInt16

    /// Attribute 0x0011 of Thread Network Diagnostics: uint16, read-only.
    @attribute(id: "0x0011", access: "R V", quality: "C")
    @conformance("[MLECNT]")
    @fallback(value: 0)
    LeaderRoleCount: UInt16

    /// Attribute 0x0012 of Thread Network Diagnostics: uint16, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "C")
    @conformance("[MLECNT]")
    @fallback(value: 0)
    AttachAttemptCount: UInt16

    /// Attribute 0x0013 of Thread Network Diagnostics: uint16, read-only.
    @attribute(id: "0x0013", access: "R V", quality: "C")
    @conformance("[MLECNT]")
    @fallback(value: 0)
    PartitionIdChangeCount: UInt16

    /// Attribute 0x0014 of Thread Network Diagnostics: uint16, read-only.
    @attribute(id: "0x0014", access: "R V", quality: "C")
    @conformance("[MLECNT]")
    @fallback(value: 0)
    BetterPartitionAttachAttemptCount: UInt16

    /// Attribute 0x0015 of Thread Network Diagnostics: uint16, read-only.
    @attribute(id: "0x0015", access: "R V", quality: "C")
    @conformance("[MLECNT]")
    @fallback(value: 0)
    ParentChangeCount: UInt16

    /// Attribute 0x0016 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0016", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxTotalCount: UInt32

    /// Attribute 0x0017 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0017", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxUnicastCount: UInt32

    /// Attribute 0x0018 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0018", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxBroadcastCount: UInt32

    /// Attribute 0x0019 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0019", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxAckRequestedCount: UInt32

    /// Attribute 0x001A of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x001A", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxAckedCount: UInt32

    /// Attribute 0x001B of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x001B", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxNoAckRequestedCount: UInt32

    /// Attribute 0x001C of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x001C", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxDataCount: UInt32

    /// Attribute 0x001D of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x001D", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxDataPollCount: UInt32

    /// Attribute 0x001E of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x001E", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxBeaconCount: UInt32

    /// Attribute 0x001F of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x001F", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxBeaconRequestCount: UInt32

    /// Attribute 0x0020 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0020", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxOtherCount: UInt32

    /// Attribute 0x0021 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0021", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxRetryCount: UInt32

    /// Attribute 0x0022 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0022", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxDirectMaxRetryExpiryCount: UInt32

    /// Attribute 0x0023 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0023", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxIndirectMaxRetryExpiryCount: UInt32

    /// Attribute 0x0024 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0024", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxErrCcaCount: UInt32

    /// Attribute 0x0025 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0025", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxErrAbortCount: UInt32

    /// Attribute 0x0026 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0026", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    TxErrBusyChannelCount: UInt32

    /// Attribute 0x0027 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0027", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxTotalCount: UInt32

    /// Attribute 0x0028 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0028", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxUnicastCount: UInt32

    /// Attribute 0x0029 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0029", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxBroadcastCount: UInt32

    /// Attribute 0x002A of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x002A", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxDataCount: UInt32

    /// Attribute 0x002B of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x002B", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxDataPollCount: UInt32

    /// Attribute 0x002C of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x002C", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxBeaconCount: UInt32

    /// Attribute 0x002D of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x002D", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxBeaconRequestCount: UInt32

    /// Attribute 0x002E of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x002E", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxOtherCount: UInt32

    /// Attribute 0x002F of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x002F", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxAddressFilteredCount: UInt32

    /// Attribute 0x0030 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0030", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxDestAddrFilteredCount: UInt32

    /// Attribute 0x0031 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0031", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxDuplicatedCount: UInt32

    /// Attribute 0x0032 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0032", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxErrNoFrameCount: UInt32

    /// Attribute 0x0033 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0033", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxErrUnknownNeighborCount: UInt32

    /// Attribute 0x0034 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0034", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxErrInvalidSrcAddrCount: UInt32

    /// Attribute 0x0035 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0035", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxErrSecCount: UInt32

    /// Attribute 0x0036 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0036", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxErrFcsCount: UInt32

    /// Attribute 0x0037 of Thread Network Diagnostics: uint32, read-only.
    @attribute(id: "0x0037", access: "R V", quality: "C")
    @conformance("[MACCNT]")
    @fallback(value: 0)
    RxErrOtherCount: UInt32

    /// Attribute 0x0038 of Thread Network Diagnostics: uint64 or null, read-only.
    @attribute(id: "0x0038", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @fallback(value: 0)
    ActiveTimestamp: UInt64

    /// Attribute 0x0039 of Thread Network Diagnostics: uint64 or null, read-only.
    @attribute(id: "0x0039", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @fallback(value: 0)
    PendingTimestamp: UInt64

    /// Attribute 0x003A of Thread Network Diagnostics: uint32 or null, read-only.
    @attribute(id: "0x003A", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(value: 0)
    Delay: UInt32

    /// Attribute 0x003B of Thread Network Diagnostics: SecurityPolicy or null, read-only.
    @attribute(id: "0x003B", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    SecurityPolicy: SecurityPolicy

    /// Attribute 0x003C of Thread Network Diagnostics: octstr or null, read-only.
    @attribute(id: "0x003C", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(min: 4, max: 4)
    ChannelPage0Mask: OctetString

    /// Attribute 0x003D of Thread Network Diagnostics: OperationalDatasetComponents or null, read-only.
    @attribute(id: "0x003D", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    OperationalDatasetComponents: OperationalDatasetComponents

    /// Attribute 0x003E of Thread Network Diagnostics: list of NetworkFaultEnum, read-only.
    @attribute(id: "0x003E", access: "R V")
    @conformance("M")
    @length(max: 4)
    ActiveNetworkFaultsList: NetworkFaultEnumList

    /// Attribute 0x003F of Thread Network Diagnostics: uint64 or null, read-only.
    @attribute(id: "0x003F", access: "R V", quality: "X", provisional: true)
    @conformance("P, M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    ExtAddress: UInt64

    /// Attribute 0x0040 of Thread Network Diagnostics: uint16 or null, read-only.
    @attribute(id: "0x0040", access: "R V", quality: "X", provisional: true)
    @conformance("P, M")
    @nullable
    @range(min: 0, max: 65534)
    Rloc16: UInt16
}

/// Command 0x00 of Thread Network Diagnostics; answered with a status.
@command(id: "0x00", access: "M", response: "status")
@conformance("ERRCNT")
operation ResetCountsCommand {
    input: ResetCountsRequest
}

structure ResetCountsRequest {}

/// Event 0x00 of Thread Network Diagnostics, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("O")
structure ConnectionStatusEvent {
    @field(id: 0)
    @conformance("M")
    ConnectionStatus: ConnectionStatusEnum
}

/// Event 0x01 of Thread Network Diagnostics, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("O")
structure NetworkFaultChangeEvent {
    @field(id: 0)
    @conformance("M")
    @length(max: 4)
    Current: NetworkFaultEnumList

    @field(id: 1)
    @conformance("M")
    @length(max: 4)
    Previous: NetworkFaultEnumList
}

@matterType("enum8")
intEnum NetworkFaultEnum {
    Unspecified = 0
    LinkDown = 1
    HardwareFailure = 2
    NetworkJammed = 3
}

@matterType("enum8")
intEnum ConnectionStatusEnum {
    Connected = 0
    NotConnected = 1
}

@matterType("enum8")
intEnum RoutingRoleEnum {
    Unspecified = 0
    Unassigned = 1
    SleepyEndDevice = 2
    EndDevice = 3
    REED = 4
    Router = 5
    Leader = 6
}

structure NeighborTableStruct {
    @field(id: 0)
    @conformance("M")
    ExtAddress: UInt64

    @field(id: 1)
    @conformance("M")
    Age: UInt32

    @field(id: 2)
    @conformance("M")
    Rloc16: UInt16

    @field(id: 3)
    @conformance("M")
    LinkFrameCounter: UInt32

    @field(id: 4)
    @conformance("M")
    MleFrameCounter: UInt32

    @field(id: 5)
    @conformance("M")
    LQI: UInt8

    @field(id: 6, quality: "X")
    @conformance("M")
    @nullable
    @range(min: -127, max: 0)
    @fallback(none: true)
    AverageRssi: Int8

    @field(id: 7, quality: "X")
    @conformance("M")
    @nullable
    @range(min: -127, max: 0)
    @fallback(none: true)
    LastRssi: Int8

    @field(id: 8)
    @conformance("M")
    @range(min: 0, max: 100)
    @fallback(value: 0)
    FrameErrorRate: UInt8

    @field(id: 9)
    @conformance("M")
    @range(min: 0, max: 100)
    @fallback(value: 0)
    MessageErrorRate: UInt8

    @field(id: 10)
    @conformance("M")
    RxOnWhenIdle: Bool

    @field(id: 11)
    @conformance("M")
    FullThreadDevice: Bool

    @field(id: 12)
    @conformance("M")
    FullNetworkData: Bool

    @field(id: 13)
    @conformance("M")
    IsChild: Bool
}

structure RouteTableStruct {
    @field(id: 0)
    @conformance("M")
    ExtAddress: UInt64

    @field(id: 1)
    @conformance("M")
    Rloc16: UInt16

    @field(id: 2)
    @conformance("M")
    RouterId: UInt8

    @field(id: 3)
    @conformance("M")
    NextHop: UInt8

    @field(id: 4)
    @conformance("M")
    PathCost: UInt8

    @field(id: 5)
    @conformance("M")
    LQIIn: UInt8

    @field(id: 6)
    @conformance("M")
    LQIOut: UInt8

    @field(id: 7)
    @conformance("M")
    Age: UInt8

    @field(id: 8)
    @conformance("M")
    Allocated: Bool

    @field(id: 9)
    @conformance("M")
    LinkEstablished: Bool
}

structure SecurityPolicy {
    @field(id: 0)
    @conformance("M")
    RotationTime: UInt16

    @field(id: 1)
    @conformance("M")
    Flags: UInt16
}

structure OperationalDatasetComponents {
    @field(id: 0)
    @conformance("M")
    ActiveTimestampPresent: Bool

    @field(id: 1)
    @conformance("M")
    PendingTimestampPresent: Bool

    @field(id: 2)
    @conformance("M")
    MasterKeyPresent: Bool

    @field(id: 3)
    @conformance("M")
    NetworkNamePresent: Bool

    @field(id: 4)
    @conformance("M")
    ExtendedPanIdPresent: Bool

    @field(id: 5)
    @conformance("M")
    MeshLocalPrefixPresent: Bool

    @field(id: 6)
    @conformance("M")
    DelayPresent: Bool

    @field(id: 7)
    @conformance("M")
    PanIdPresent: Bool

    @field(id: 8)
    @conformance("M")
    ChannelPresent: Bool

    @field(id: 9)
    @conformance("M")
    PskcPresent: Bool

    @field(id: 10)
    @conformance("M")
    SecurityPolicyPresent: Bool

    @field(id: 11)
    @conformance("M")
    ChannelMaskPresent: Bool
}

list NeighborTableStructList {
    member: NeighborTableStruct
}

list NetworkFaultEnumList {
    member: NetworkFaultEnum
}

list RouteTableStructList {
    member: RouteTableStruct
}
