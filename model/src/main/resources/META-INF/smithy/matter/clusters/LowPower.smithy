$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.lowpower

use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance

/// The cluster Low Power, 0x0508.
@cluster(
    id: "0x0508"
    title: "Low Power"
    publicId: "matter.LowPower"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
)
service LowPowerCluster {
    version: "1"
    operations: [
        SleepCommand
    ]
}

/// Command 0x00 of Low Power; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation SleepCommand {
    input: SleepRequest
}

structure SleepRequest {}
