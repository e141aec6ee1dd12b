$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.ethernetnetworkdiagnostics

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter#specName
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#UInt64

/// The cluster Ethernet Network Diagnostics, 0x0037.
@cluster(
    id: "0x0037"
    title: "Ethernet Network Diagnostics"
    publicId: "matter.EthernetNetworkDiagnostics"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    quality: "K"
    attributes: EthernetNetworkDiagnosticsAttributes
    features: [{ bit: 0, code: "PKTCNT", name: "PacketCounts" }, { bit: 1, code: "ERRCNT", name: "ErrorCounts" }]
)
service EthernetNetworkDiagnosticsCluster {
    version: "1"
    operations: [
        ResetCountsCommand
    ]
}

structure EthernetNetworkDiagnosticsAttributes {
    /// Attribute 0x0000 of Ethernet Network Diagnostics: PHYRateEnum or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    PHYRate: PHYRateEnum

    /// Attribute 0x0001 of Ethernet Network Diagnostics: bool or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @fallback(none: true)
    FullDuplex: Bool

    /// Attribute 0x0002 of Ethernet Network Diagnostics: uint64, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "C")
    @conformance("PKTCNT")
    @fallback(value: 0)
    PacketRxCount: UInt64

    /// Attribute 0x0003 of Ethernet Network Diagnostics: uint64, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "C")
    @conformance("PKTCNT")
    @fallback(value: 0)
    PacketTxCount: UInt64

    /// Attribute 0x0004 of Ethernet Network Diagnostics: uint64, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "C")
    @conformance("ERRCNT")
    @fallback(value: 0)
    TxErrCount: UInt64

    /// Attribute 0x0005 of Ethernet Network Diagnostics: uint64, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "C")
    @conformance("ERRCNT")
    @fallback(value: 0)
    CollisionCount: UInt64

    /// Attribute 0x0006 of Ethernet Network Diagnostics: uint64, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "C")
    @conformance("ERRCNT")
    @fallback(value: 0)
    OverrunCount: UInt64

    /// Attribute 0x0007 of Ethernet Network Diagnostics: bool or null, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "X C")
    @conformance("O")
    @nullable
    @fallback(none: true)
    CarrierDetect: Bool

    /// Attribute 0x0008 of Ethernet Network Diagnostics: uint64, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "C")
    @conformance("O")
    @fallback(value: 0)
    TimeSinceReset: UInt64
}

/// Command 0x00 of Ethernet Network Diagnostics; answered with a status.
@command(id: "0x00", access: "M", response: "status")
@conformance("PKTCNT | ERRCNT")
operation ResetCountsCommand {
    input: ResetCountsRequest
}

structure ResetCountsRequest {}

@matterType("enum8")
intEnum PHYRateEnum {
    Rate10M = 0
    Rate100M = 1
    Rate1G = 2
    @specName("Rate2_5G")
    Rate25G = 3
    Rate5G = 4
    Rate10G = 5
    Rate40G = 6
    Rate100G = 7
    Rate200G = 8
    Rate400G = 9
}
