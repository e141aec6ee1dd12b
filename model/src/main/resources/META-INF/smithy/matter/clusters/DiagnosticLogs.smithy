$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.diagnosticlogs

use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EpochUs
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#SystimeUs

/// The cluster Diagnostic Logs, 0x0032.
@cluster(
    id: "0x0032"
    title: "Diagnostic Logs"
    publicId: "matter.DiagnosticLogs"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    quality: "K"
)
service DiagnosticLogsCluster {
    version: "1"
    operations: [
        RetrieveLogsRequestCommand
    ]
}

/// Command 0x00 of Diagnostic Logs; answered with RetrieveLogsResponse.
@command(id: "0x00", access: "O")
@conformance("M")
operation RetrieveLogsRequestCommand {
    input: RetrieveLogsRequestRequest
    output: RetrieveLogsResponse
}

structure RetrieveLogsRequestRequest {
    @field(id: 0)
    @conformance("M")
    Intent: IntentEnum

    @field(id: 1)
    @conformance("M")
    RequestedProtocol: TransferProtocolEnum

    @field(id: 2)
    @conformance("O")
    @length(max: 32)
    TransferFileDesignator: CharString
}

/// Response 0x01 of Diagnostic Logs.
@commandResponse(id: "0x01")
@conformance("M")
structure RetrieveLogsResponse {
    @field(id: 0)
    @conformance("M")
    Status: StatusEnum

    @field(id: 1)
    @conformance("M")
    @length(max: 1024)
    LogContent: OctetString

    @field(id: 2)
    @conformance("O")
    UTCTimeStamp: EpochUs

    @field(id: 3)
    @conformance("O")
    TimeSinceBoot: SystimeUs
}

@matterType("enum8")
intEnum IntentEnum {
    EndUserSupport = 0
    NetworkDiag = 1
    CrashLogs = 2
}

@matterType("enum8")
intEnum StatusEnum {
    Success = 0
    Exhausted = 1
    NoLogs = 2
    Busy = 3
    Denied = 4
}

@matterType("enum8")
intEnum TransferProtocolEnum {
    ResponsePayload = 0
    BDX = 1
}
