$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.generaldiagnostics

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#HardwareAddress
use dev.connectorkit.matter.types#Ipv4Address
use dev.connectorkit.matter.types#Ipv6Address
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#PosixMs
use dev.connectorkit.matter.types#SystimeMs
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#UInt8

/// The cluster General Diagnostics, 0x0033.
@cluster(
    id: "0x0033"
    title: "General Diagnostics"
    publicId: "matter.GeneralDiagnostics"
    classification: "node"
    revisions: { "1.4": 2, "1.6": 3 }
    quality: "K"
    attributes: GeneralDiagnosticsAttributes
    events: [HardwareFaultChangeEvent, RadioFaultChangeEvent, NetworkFaultChangeEvent, BootReasonEvent]
    features: [{ bit: 0, code: "DMTEST", name: "DataModelTest", conformance: "desc" }]
    withdrawn: [{ kind: "attribute", id: "0x0009", name: "DoNotUse", reason: "disallowed" }]
)
service GeneralDiagnosticsCluster {
    version: "3"
    operations: [
        TestEventTriggerCommand
        TimeSnapshotCommand
        PayloadTestRequestCommand
    ]
}

structure GeneralDiagnosticsAttributes {
    /// Attribute 0x0000 of General Diagnostics: list of NetworkInterface, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @length(max: 8)
    NetworkInterfaces: NetworkInterfaceList

    /// Attribute 0x0001 of General Diagnostics: uint16, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N")
    @conformance("M")
    RebootCount: UInt16

    /// Attribute 0x0002 of General Diagnostics: uint64, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "C")
    @conformance("M")
    UpTime: UInt64

    /// Attribute 0x0003 of General Diagnostics: uint32, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "N C")
    @conformance("O")
    TotalOperationalHours: UInt32

    /// Attribute 0x0004 of General Diagnostics: BootReasonEnum, read-only.
    @attribute(id: "0x0004", access: "R V")
    @conformance("O")
    BootReason: BootReasonEnum

    /// Attribute 0x0005 of General Diagnostics: list of HardwareFaultEnum, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("O")
    @length(max: 11)
    ActiveHardwareFaults: HardwareFaultEnumList

    /// Attribute 0x0006 of General Diagnostics: list of RadioFaultEnum, read-only.
    @attribute(id: "0x0006", access: "R V")
    @conformance("O")
    @length(max: 7)
    ActiveRadioFaults: RadioFaultEnumList

    /// Attribute 0x0007 of General Diagnostics: list of NetworkFaultEnum, read-only.
    @attribute(id: "0x0007", access: "R V")
    @conformance("O")
    @length(max: 4)
    ActiveNetworkFaults: NetworkFaultEnumList

    /// Attribute 0x0008 of General Diagnostics: bool, read-only.
    @attribute(id: "0x0008", access: "R V")
    @conformance("M")
    TestEventTriggersEnabled: Bool

    /// Attribute 0x000A of General Diagnostics: DeviceLoadStruct, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "C", since: "1.6")
    @conformance("Rev >= v3")
    DeviceLoadStatus: DeviceLoadStruct
}

/// Command 0x00 of General Diagnostics; answered with a status.
@command(id: "0x00", access: "M", response: "status")
@conformance("M")
operation TestEventTriggerCommand {
    input: TestEventTriggerRequest
}

structure TestEventTriggerRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 16, max: 16)
    EnableKey: OctetString

    @field(id: 1)
    @conformance("M")
    EventTrigger: UInt64
}

/// Command 0x01 of General Diagnostics; answered with TimeSnapshotResponse.
@command(id: "0x01", access: "O")
@conformance("M")
operation TimeSnapshotCommand {
    input: TimeSnapshotRequest
    output: TimeSnapshotResponse
}

structure TimeSnapshotRequest {}

/// Command 0x03 of General Diagnostics; answered with PayloadTestResponse.
@command(id: "0x03", access: "M")
@conformance("DMTEST")
operation PayloadTestRequestCommand {
    input: PayloadTestRequestRequest
    output: PayloadTestResponse
}

structure PayloadTestRequestRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 16, max: 16)
    EnableKey: OctetString

    @field(id: 1)
    @conformance("M")
    Value: UInt8

    @field(id: 2)
    @conformance("M")
    @range(min: 0, max: 2048)
    Count: UInt16
}

/// Response 0x02 of General Diagnostics.
@commandResponse(id: "0x02")
@conformance("M")
structure TimeSnapshotResponse {
    @field(id: 0)
    @conformance("M")
    SystemTimeMs: SystimeMs

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @fallback(none: true)
    PosixTimeMs: PosixMs
}

/// Response 0x04 of General Diagnostics.
@commandResponse(id: "0x04")
@conformance("DMTEST")
structure PayloadTestResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 2048)
    Payload: OctetString
}

/// Event 0x00 of General Diagnostics, priority critical.
@event(id: "0x00", priority: "critical", access: "V")
@conformance("O")
structure HardwareFaultChangeEvent {
    @field(id: 0)
    @conformance("M")
    @length(max: 11)
    Current: HardwareFaultEnumList

    @field(id: 1)
    @conformance("M")
    @length(max: 11)
    Previous: HardwareFaultEnumList
}

/// Event 0x01 of General Diagnostics, priority critical.
@event(id: "0x01", priority: "critical", access: "V")
@conformance("O")
structure RadioFaultChangeEvent {
    @field(id: 0)
    @conformance("M")
    @length(max: 7)
    Current: RadioFaultEnumList

    @field(id: 1)
    @conformance("M")
    @length(max: 7)
    Previous: RadioFaultEnumList
}

/// Event 0x02 of General Diagnostics, priority critical.
@event(id: "0x02", priority: "critical", access: "V")
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

/// Event 0x03 of General Diagnostics, priority critical.
@event(id: "0x03", priority: "critical", access: "V")
@conformance("M")
structure BootReasonEvent {
    @field(id: 0)
    @conformance("M")
    BootReason: BootReasonEnum
}

@matterType("enum8")
intEnum HardwareFaultEnum {
    Unspecified = 0
    @conformance("O")
    Radio = 1
    @conformance("O")
    Sensor = 2
    @conformance("O")
    ResettableOverTemp = 3
    @conformance("O")
    NonResettableOverTemp = 4
    @conformance("O")
    PowerSource = 5
    @conformance("O")
    VisualDisplayFault = 6
    @conformance("O")
    AudioOutputFault = 7
    @conformance("O")
    UserInterfaceFault = 8
    @conformance("O")
    NonVolatileMemoryError = 9
    @conformance("O")
    TamperDetected = 10
}

@matterType("enum8")
intEnum RadioFaultEnum {
    Unspecified = 0
    @conformance("O")
    WiFiFault = 1
    @conformance("O")
    CellularFault = 2
    @conformance("O")
    ThreadFault = 3
    @conformance("O")
    NFCFault = 4
    @conformance("O")
    BLEFault = 5
    @conformance("O")
    EthernetFault = 6
}

@matterType("enum8")
intEnum NetworkFaultEnum {
    Unspecified = 0
    @conformance("O")
    HardwareFailure = 1
    @conformance("O")
    NetworkJammed = 2
    @conformance("O")
    ConnectionFailed = 3
}

@matterType("enum8")
intEnum InterfaceTypeEnum {
    Unspecified = 0
    @conformance("O")
    WiFi = 1
    @conformance("O")
    Ethernet = 2
    @conformance("O")
    Cellular = 3
    @conformance("O")
    Thread = 4
}

@matterType("enum8")
intEnum BootReasonEnum {
    Unspecified = 0
    PowerOnReboot = 1
    BrownOutReset = 2
    SoftwareWatchdogReset = 3
    HardwareWatchdogReset = 4
    SoftwareUpdateCompleted = 5
    SoftwareReset = 6
}

structure NetworkInterface {
    @field(id: 0)
    @conformance("M")
    @length(max: 32)
    Name: CharString

    @field(id: 1)
    @conformance("M")
    IsOperational: Bool

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @fallback(none: true)
    OffPremiseServicesReachableIPv4: Bool

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @fallback(none: true)
    OffPremiseServicesReachableIPv6: Bool

    @field(id: 4)
    @conformance("M")
    HardwareAddress: HardwareAddress

    @field(id: 5)
    @conformance("M")
    @length(max: 4)
    IPv4Addresses: Ipv4AddressList

    @field(id: 6)
    @conformance("M")
    @length(max: 8)
    IPv6Addresses: Ipv6AddressList

    @field(id: 7)
    @conformance("M")
    Type: InterfaceTypeEnum
}

@since("1.6")
structure DeviceLoadStruct {
    @field(id: 0)
    @conformance("M")
    CurrentSubscriptions: UInt16

    @field(id: 1)
    @conformance("M")
    CurrentSubscriptionsForFabric: UInt16

    @field(id: 2)
    @conformance("M")
    TotalSubscriptionsEstablished: UInt32

    @field(id: 3)
    @conformance("M")
    TotalInteractionModelMessagesSent: UInt32

    @field(id: 4)
    @conformance("M")
    TotalInteractionModelMessagesReceived: UInt32
}

list HardwareFaultEnumList {
    member: HardwareFaultEnum
}

list Ipv4AddressList {
    member: Ipv4Address
}

list Ipv6AddressList {
    member: Ipv6Address
}

list NetworkFaultEnumList {
    member: NetworkFaultEnum
}

list NetworkInterfaceList {
    member: NetworkInterface
}

list RadioFaultEnumList {
    member: RadioFaultEnum
}
