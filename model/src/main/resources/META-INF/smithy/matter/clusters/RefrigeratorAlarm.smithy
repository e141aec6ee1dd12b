$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.refrigeratoralarm

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#Bool

/// The cluster Refrigerator Alarm, 0x0057.
@cluster(
    id: "0x0057"
    title: "Refrigerator Alarm"
    publicId: "matter.RefrigeratorAlarm"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    base: "AlarmBase"
    attributes: RefrigeratorAlarmAttributes
    events: [NotifyEvent]
    features: [{ bit: 0, code: "RESET", name: "Reset", conformance: "X" }]
    withdrawn: [{ kind: "command", id: "0x01", name: "ModifyEnabledAlarms", reason: "disallowed" }]
)
service RefrigeratorAlarmCluster {
    version: "1"
    operations: [
        ResetCommand
    ]
}

structure RefrigeratorAlarmAttributes {
    /// Attribute 0x0000 of Refrigerator Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    Mask: AlarmBitmap

    /// Attribute 0x0001 of Refrigerator Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("RESET")
    Latch: AlarmBitmap

    /// Attribute 0x0002 of Refrigerator Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    State: AlarmBitmap

    /// Attribute 0x0003 of Refrigerator Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("M")
    Supported: AlarmBitmap
}

/// Command 0x00 of Refrigerator Alarm; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("RESET")
operation ResetCommand {
    input: ResetRequest
}

structure ResetRequest {
    @field(id: 0)
    @conformance("M")
    Alarms: AlarmBitmap
}

/// Event 0x00 of Refrigerator Alarm, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("M")
structure NotifyEvent {
    @field(id: 0)
    @conformance("M")
    Active: AlarmBitmap

    @field(id: 1)
    @conformance("M")
    Inactive: AlarmBitmap

    @field(id: 2)
    @conformance("M")
    State: AlarmBitmap

    @field(id: 3)
    @conformance("M")
    Mask: AlarmBitmap
}

@bitmap(type: "map32")
structure AlarmBitmap {
    @bit(from: 0, to: 0)
    DoorOpen: Bool
}
