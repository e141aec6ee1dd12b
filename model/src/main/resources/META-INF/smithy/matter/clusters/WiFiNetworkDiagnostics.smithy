$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.wifinetworkdiagnostics

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Int8
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64

/// The cluster Wi-Fi Network Diagnostics, 0x0036.
@cluster(
    id: "0x0036"
    title: "Wi-Fi Network Diagnostics"
    publicId: "matter.WiFiNetworkDiagnostics"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    quality: "K"
    attributes: WiFiNetworkDiagnosticsAttributes
    events: [DisconnectionEvent, AssociationFailureEvent, ConnectionStatusEvent]
    features: [{ bit: 0, code: "PKTCNT", name: "PacketCounts" }, { bit: 1, code: "ERRCNT", name: "ErrorCounts" }]
)
service WiFiNetworkDiagnosticsCluster {
    version: "1"
    operations: [
        ResetCountsCommand
    ]
}

structure WiFiNetworkDiagnosticsAttributes {
    /// Attribute 0x0000 of Wi-Fi Network Diagnostics: octstr or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @length(min: 6, max: 6)
    @fallback(none: true)
    BSSID: OctetString

    /// Attribute 0x0001 of Wi-Fi Network Diagnostics: SecurityTypeEnum or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @fallback(none: true)
    SecurityType: SecurityTypeEnum

    /// Attribute 0x0002 of Wi-Fi Network Diagnostics: WiFiVersionEnum or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @fallback(none: true)
    WiFiVersion: WiFiVersionEnum

    /// Attribute 0x0003 of Wi-Fi Network Diagnostics: uint16 or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    ChannelNumber: UInt16

    /// Attribute 0x0004 of Wi-Fi Network Diagnostics: int8 or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X C")
    @conformance("M")
    @nullable
    @range(min: -120, max: 0)
    @fallback(none: true)
    RSSI: Int8

    /// Attribute 0x0005 of Wi-Fi Network Diagnostics: uint32 or null, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "X C")
    @conformance("ERRCNT")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(value: 0)
    BeaconLostCount: UInt32

    /// Attribute 0x0006 of Wi-Fi Network Diagnostics: uint32 or null, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "X C")
    @conformance("PKTCNT")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(value: 0)
    BeaconRxCount: UInt32

    /// Attribute 0x0007 of Wi-Fi Network Diagnostics: uint32 or null, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "X C")
    @conformance("PKTCNT")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(value: 0)
    PacketMulticastRxCount: UInt32

    /// Attribute 0x0008 of Wi-Fi Network Diagnostics: uint32 or null, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "X C")
    @conformance("PKTCNT")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(value: 0)
    PacketMulticastTxCount: UInt32

    /// Attribute 0x0009 of Wi-Fi Network Diagnostics: uint32 or null, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "X C")
    @conformance("PKTCNT")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(value: 0)
    PacketUnicastRxCount: UInt32

    /// Attribute 0x000A of Wi-Fi Network Diagnostics: uint32 or null, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "X C")
    @conformance("PKTCNT")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(value: 0)
    PacketUnicastTxCount: UInt32

    /// Attribute 0x000B of Wi-Fi Network Diagnostics: uint64 or null, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "X C")
    @conformance("O")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @fallback(value: 0)
    CurrentMaxRate: UInt64

    /// Attribute 0x000C of Wi-Fi Network Diagnostics: uint64 or null, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "X C")
    @conformance("ERRCNT")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    @fallback(value: 0)
    OverrunCount: UInt64
}

/// Command 0x00 of Wi-Fi Network Diagnostics; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("ERRCNT")
operation ResetCountsCommand {
    input: ResetCountsRequest
}

structure ResetCountsRequest {}

/// Event 0x00 of Wi-Fi Network Diagnostics, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("O")
structure DisconnectionEvent {
    @field(id: 0)
    @conformance("M")
    ReasonCode: UInt16
}

/// Event 0x01 of Wi-Fi Network Diagnostics, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("O")
structure AssociationFailureEvent {
    @field(id: 0)
    @conformance("M")
    AssociationFailureCause: AssociationFailureCauseEnum

    @field(id: 1)
    @conformance("M")
    Status: UInt16
}

/// Event 0x02 of Wi-Fi Network Diagnostics, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("O")
structure ConnectionStatusEvent {
    @field(id: 0)
    @conformance("M")
    ConnectionStatus: ConnectionStatusEnum
}

@matterType("enum8")
intEnum SecurityTypeEnum {
    Unspecified = 0
    None = 1
    WEP = 2
    WPA = 3
    WPA2 = 4
    WPA3 = 5
}

@matterType("enum8")
intEnum WiFiVersionEnum {
    A = 0
    B = 1
    G = 2
    N = 3
    Ac = 4
    Ax = 5
    Ah = 6
}

@matterType("enum8")
intEnum AssociationFailureCauseEnum {
    Unknown = 0
    AssociationFailed = 1
    AuthenticationFailed = 2
    SsidNotFound = 3
}

@matterType("enum8")
intEnum ConnectionStatusEnum {
    Connected = 0
    NotConnected = 1
}
