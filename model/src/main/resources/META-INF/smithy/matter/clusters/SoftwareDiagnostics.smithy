$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.softwarediagnostics

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64

/// The cluster Software Diagnostics, 0x0034.
@cluster(
    id: "0x0034"
    title: "Software Diagnostics"
    publicId: "matter.SoftwareDiagnostics"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    quality: "K"
    attributes: SoftwareDiagnosticsAttributes
    events: [SoftwareFaultEvent]
    features: [{ bit: 0, code: "WTRMRK", name: "Watermarks" }]
)
service SoftwareDiagnosticsCluster {
    version: "1"
    operations: [
        ResetWatermarksCommand
    ]
}

structure SoftwareDiagnosticsAttributes {
    /// Attribute 0x0000 of Software Diagnostics: list of ThreadMetricsStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "C")
    @conformance("O")
    @length(max: 64)
    ThreadMetrics: ThreadMetricsStructList

    /// Attribute 0x0001 of Software Diagnostics: uint64, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "C")
    @conformance("O")
    CurrentHeapFree: UInt64

    /// Attribute 0x0002 of Software Diagnostics: uint64, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "C")
    @conformance("O")
    CurrentHeapUsed: UInt64

    /// Attribute 0x0003 of Software Diagnostics: uint64, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "C")
    @conformance("WTRMRK")
    CurrentHeapHighWatermark: UInt64
}

/// Command 0x00 of Software Diagnostics; answered with a status.
@command(id: "0x00", access: "M", response: "status")
@conformance("WTRMRK")
operation ResetWatermarksCommand {
    input: ResetWatermarksRequest
}

structure ResetWatermarksRequest {}

/// Event 0x00 of Software Diagnostics, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("O")
structure SoftwareFaultEvent {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 0)
    ID: UInt64

    @field(id: 1)
    @conformance("O")
    @length(max: 8)
    Name: CharString

    @field(id: 2)
    @conformance("O")
    @length(max: 1024)
    FaultRecording: OctetString
}

structure ThreadMetricsStruct {
    @field(id: 0)
    @conformance("M")
    ID: UInt64

    @field(id: 1)
    @conformance("O")
    @length(max: 8)
    Name: CharString

    @field(id: 2)
    @conformance("O")
    StackFreeCurrent: UInt32

    @field(id: 3)
    @conformance("O")
    StackFreeMinimum: UInt32

    @field(id: 4)
    @conformance("O")
    StackSize: UInt32
}

list ThreadMetricsStructList {
    member: ThreadMetricsStruct
}
