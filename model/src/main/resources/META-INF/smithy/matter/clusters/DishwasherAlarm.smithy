$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.dishwasheralarm

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#Bool

/// The cluster Dishwasher Alarm, 0x005D.
@cluster(
    id: "0x005D"
    title: "Dishwasher Alarm"
    publicId: "matter.DishwasherAlarm"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    base: "AlarmBase"
    attributes: DishwasherAlarmAttributes
    events: [NotifyEvent]
    features: [{ bit: 0, code: "RESET", name: "Reset" }]
)
service DishwasherAlarmCluster {
    version: "1"
    operations: [
        ResetCommand
        ModifyEnabledAlarmsCommand
    ]
}

structure DishwasherAlarmAttributes {
    /// Attribute 0x0000 of Dishwasher Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    Mask: AlarmBitmap

    /// Attribute 0x0001 of Dishwasher Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("RESET")
    Latch: AlarmBitmap

    /// Attribute 0x0002 of Dishwasher Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    State: AlarmBitmap

    /// Attribute 0x0003 of Dishwasher Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("M")
    Supported: AlarmBitmap
}

/// Command 0x00 of Dishwasher Alarm; answered with a status.
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

/// Command 0x01 of Dishwasher Alarm; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("O")
operation ModifyEnabledAlarmsCommand {
    input: ModifyEnabledAlarmsRequest
}

structure ModifyEnabledAlarmsRequest {
    @field(id: 0)
    @conformance("M")
    Mask: AlarmBitmap
}

/// Event 0x00 of Dishwasher Alarm, priority info.
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
    @conformance("P, O.a+")
    InflowError: Bool

    @bit(from: 1, to: 1)
    @conformance("P, O.a+")
    DrainError: Bool

    @bit(from: 2, to: 2)
    @conformance("O.a+")
    DoorError: Bool

    @bit(from: 3, to: 3)
    @conformance("P, O.a+")
    TempTooLow: Bool

    @bit(from: 4, to: 4)
    @conformance("P, O.a+")
    TempTooHigh: Bool

    @bit(from: 5, to: 5)
    @conformance("P, O.a+")
    WaterLevelError: Bool
}
