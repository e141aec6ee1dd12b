$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.temperaturealarm

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#Temperature

/// The cluster Temperature Alarm, 0x0064.
@cluster(
    id: "0x0064"
    title: "Temperature Alarm"
    publicId: "matter.TemperatureAlarm"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.6"
    provisional: true
    base: "AlarmBase"
    attributes: TemperatureAlarmAttributes
    events: [NotifyEvent]
    features: [
        { bit: 0, code: "RESET", name: "Reset" }
        { bit: 20, code: "OVER", name: "OverTemperature", conformance: "O.a+" }
        { bit: 21, code: "UNDER", name: "UnderTemperature", conformance: "O.a+" }
        { bit: 22, code: "MAJOR", name: "MajorThreshold", conformance: "O" }
        { bit: 23, code: "MINOR", name: "MinorThreshold", conformance: "[MAJOR]" }
        { bit: 24, code: "OCRIADJ", name: "OverCriticalAdjustable", conformance: "[OVER]" }
        { bit: 25, code: "OMAJADJ", name: "OverMajorAdjustable", conformance: "[OVER & MAJOR]" }
        { bit: 26, code: "OMINADJ", name: "OverMinorAdjustable", conformance: "[OVER & MINOR]" }
        { bit: 27, code: "UMINADJ", name: "UnderMinorAdjustable", conformance: "[UNDER & MINOR]" }
        { bit: 28, code: "UMAJADJ", name: "UnderMajorAdjustable", conformance: "[UNDER & MAJOR]" }
        { bit: 29, code: "UCRIADJ", name: "UnderCriticalAdjustable", conformance: "[UNDER]" }
    ]
)
service TemperatureAlarmCluster {
    version: "1"
    operations: [
        ResetCommand
        ModifyEnabledAlarmsCommand
        SetTemperatureAlarmThresholdsCommand
    ]
}

structure TemperatureAlarmAttributes {
    /// Attribute 0x0000 of Temperature Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    Mask: AlarmBitmap

    /// Attribute 0x0001 of Temperature Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("RESET")
    Latch: AlarmBitmap

    /// Attribute 0x0002 of Temperature Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    State: AlarmBitmap

    /// Attribute 0x0003 of Temperature Alarm: AlarmBitmap, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("M")
    Supported: AlarmBitmap

    /// Attribute 0x0080 of Temperature Alarm: temperature, read-only.
    @attribute(id: "0x0080", access: "R V")
    @conformance("OVER")
    @constraint(
        min: "maxOf(CriticalUnderTemperatureThreshold, MajorOverTemperatureThreshold, MinorOverTemperatureThreshold) + 1"
    )
    CriticalOverTemperatureThreshold: Temperature

    /// Attribute 0x0081 of Temperature Alarm: temperature, read-only.
    @attribute(id: "0x0081", access: "R V")
    @conformance("OVER & MAJOR")
    @constraint(min: "maxOf(MajorUnderTemperatureThreshold, MinorOverTemperatureThreshold) + 1")
    MajorOverTemperatureThreshold: Temperature

    /// Attribute 0x0082 of Temperature Alarm: temperature, read-only.
    @attribute(id: "0x0082", access: "R V")
    @conformance("OVER & MINOR")
    @constraint(min: "MinorUnderTemperatureThreshold + 1")
    MinorOverTemperatureThreshold: Temperature

    /// Attribute 0x0083 of Temperature Alarm: temperature, read-only.
    @attribute(id: "0x0083", access: "R V")
    @conformance("UNDER & MINOR")
    @constraint(max: "MinorOverTemperatureThreshold - 1")
    MinorUnderTemperatureThreshold: Temperature

    /// Attribute 0x0084 of Temperature Alarm: temperature, read-only.
    @attribute(id: "0x0084", access: "R V")
    @conformance("UNDER & MAJOR")
    @constraint(max: "minOf(MajorOverTemperatureThreshold, MinorUnderTemperatureThreshold) - 1")
    MajorUnderTemperatureThreshold: Temperature

    /// Attribute 0x0085 of Temperature Alarm: temperature, read-only.
    @attribute(id: "0x0085", access: "R V")
    @conformance("UNDER")
    @constraint(
        max: "minOf(CriticalOverTemperatureThreshold, MajorUnderTemperatureThreshold, MinorUnderTemperatureThreshold) - 1"
    )
    CriticalUnderTemperatureThreshold: Temperature
}

/// Command 0x00 of Temperature Alarm; answered with a status.
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

/// Command 0x01 of Temperature Alarm; answered with a status.
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

/// Command 0x80 of Temperature Alarm; answered with a status.
@command(id: "0x80", access: "O", response: "status")
@conformance("OCRIADJ | OMAJADJ | OMINADJ | UMINADJ | UMAJADJ | UCRIADJ")
operation SetTemperatureAlarmThresholdsCommand {
    input: SetTemperatureAlarmThresholdsRequest
}

structure SetTemperatureAlarmThresholdsRequest {
    @field(id: 0)
    @conformance("[OCRIADJ].b+")
    @constraint(
        min: "maxOf(CriticalUnderTemperatureThreshold, MajorOverTemperatureThreshold, MinorOverTemperatureThreshold) + 1"
    )
    CriticalOverTemperatureThreshold: Temperature

    @field(id: 1)
    @conformance("[OMAJADJ].b+")
    @constraint(min: "maxOf(MajorUnderTemperatureThreshold, MinorOverTemperatureThreshold) + 1")
    MajorOverTemperatureThreshold: Temperature

    @field(id: 2)
    @conformance("[OMINADJ].b+")
    @constraint(min: "MinorUnderTemperatureThreshold + 1")
    @fallback(value: 32765)
    MinorOverTemperatureThreshold: Temperature

    @field(id: 3)
    @conformance("[UMINADJ].b+")
    @constraint(max: "MinorOverTemperatureThreshold - 1")
    @fallback(value: -27314)
    MinorUnderTemperatureThreshold: Temperature

    @field(id: 4)
    @conformance("[UMAJADJ].b+")
    @constraint(max: "minOf(MajorOverTemperatureThreshold, MinorUnderTemperatureThreshold) - 1")
    MajorUnderTemperatureThreshold: Temperature

    @field(id: 5)
    @conformance("[UCRIADJ].b+")
    @constraint(
        max: "minOf(CriticalOverTemperatureThreshold, MajorUnderTemperatureThreshold, MinorUnderTemperatureThreshold) - 1"
    )
    CriticalUnderTemperatureThreshold: Temperature
}

/// Event 0x00 of Temperature Alarm, priority info.
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
    CriticalOverTemperatureAlarm: Bool

    @bit(from: 1, to: 1)
    MajorOverTemperatureAlarm: Bool

    @bit(from: 2, to: 2)
    MinorOverTemperatureAlarm: Bool

    @bit(from: 3, to: 3)
    MinorUnderTemperatureAlarm: Bool

    @bit(from: 4, to: 4)
    MajorUnderTemperatureAlarm: Bool

    @bit(from: 5, to: 5)
    CriticalUnderTemperatureAlarm: Bool
}
