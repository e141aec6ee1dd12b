$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.smokecoalarm

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#EpochS

/// The cluster Smoke CO Alarm, 0x005C.
@cluster(
    id: "0x005C"
    title: "Smoke CO Alarm"
    publicId: "matter.SmokeCOAlarm"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 2 }
    attributes: SmokeCoAlarmAttributes
    events: [
        SmokeAlarmEvent
        COAlarmEvent
        LowBatteryEvent
        HardwareFaultEvent
        EndOfServiceEvent
        SelfTestCompleteEvent
        AlarmMutedEvent
        MuteEndedEvent
        InterconnectSmokeAlarmEvent
        InterconnectCOAlarmEvent
        AllClearEvent
    ]
    features: [
        { bit: 0, code: "SMOKE", name: "SmokeAlarm", conformance: "O.a+" }
        { bit: 1, code: "CO", name: "COAlarm", conformance: "O.a+" }
    ]
)
service SmokeCoAlarmCluster {
    version: "2"
    operations: [
        SelfTestRequestCommand
    ]
}

structure SmokeCoAlarmAttributes {
    /// Attribute 0x0000 of Smoke CO Alarm: ExpressedStateEnum, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "N")
    @conformance("M")
    ExpressedState: ExpressedStateEnum

    /// Attribute 0x0001 of Smoke CO Alarm: AlarmStateEnum, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N")
    @conformance("SMOKE")
    SmokeState: AlarmStateEnum

    /// Attribute 0x0002 of Smoke CO Alarm: AlarmStateEnum, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "N")
    @conformance("CO")
    COState: AlarmStateEnum

    /// Attribute 0x0003 of Smoke CO Alarm: AlarmStateEnum, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "N")
    @conformance("M")
    BatteryAlert: AlarmStateEnum

    /// Attribute 0x0004 of Smoke CO Alarm: MuteStateEnum, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "N")
    @conformance("O")
    DeviceMuted: MuteStateEnum

    /// Attribute 0x0005 of Smoke CO Alarm: bool, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("M")
    TestInProgress: Bool

    /// Attribute 0x0006 of Smoke CO Alarm: bool, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "N")
    @conformance("M")
    HardwareFaultAlert: Bool

    /// Attribute 0x0007 of Smoke CO Alarm: EndOfServiceEnum, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "N")
    @conformance("M")
    EndOfServiceAlert: EndOfServiceEnum

    /// Attribute 0x0008 of Smoke CO Alarm: AlarmStateEnum, read-only.
    @attribute(id: "0x0008", access: "R V")
    @conformance("O")
    InterconnectSmokeAlarm: AlarmStateEnum

    /// Attribute 0x0009 of Smoke CO Alarm: AlarmStateEnum, read-only.
    @attribute(id: "0x0009", access: "R V")
    @conformance("O")
    InterconnectCOAlarm: AlarmStateEnum

    /// Attribute 0x000A of Smoke CO Alarm: ContaminationStateEnum, read-only.
    @attribute(id: "0x000A", access: "R V")
    @conformance("[SMOKE]")
    ContaminationState: ContaminationStateEnum

    /// Attribute 0x000B of Smoke CO Alarm: SensitivityEnum, readable and writable.
    @attribute(id: "0x000B", access: "RW VM", writable: true)
    @conformance("[SMOKE]")
    SmokeSensitivityLevel: SensitivityEnum

    /// Attribute 0x000C of Smoke CO Alarm: epoch-s, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "F")
    @conformance("O")
    ExpiryDate: EpochS

    /// Attribute 0x000D of Smoke CO Alarm: bool, read-only.
    @attribute(id: "0x000D", access: "R V", since: "1.6", provisional: true)
    @conformance("[Rev >= v2]")
    @fallback(value: false)
    Unmounted: Bool
}

/// Command 0x00 of Smoke CO Alarm; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("O")
operation SelfTestRequestCommand {
    input: SelfTestRequestRequest
}

structure SelfTestRequestRequest {}

/// Event 0x00 of Smoke CO Alarm, priority critical.
@event(id: "0x00", priority: "critical", access: "V")
@conformance("SMOKE")
structure SmokeAlarmEvent {
    @field(id: 0)
    @conformance("M")
    AlarmSeverityLevel: AlarmStateEnum
}

/// Event 0x01 of Smoke CO Alarm, priority critical.
@event(id: "0x01", priority: "critical", access: "V")
@conformance("CO")
structure COAlarmEvent {
    @field(id: 0)
    @conformance("M")
    AlarmSeverityLevel: AlarmStateEnum
}

/// Event 0x02 of Smoke CO Alarm, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("M")
structure LowBatteryEvent {
    @field(id: 0)
    @conformance("M")
    AlarmSeverityLevel: AlarmStateEnum
}

/// Event 0x03 of Smoke CO Alarm, priority info.
@event(id: "0x03", priority: "info", access: "V")
@conformance("M")
structure HardwareFaultEvent {}

/// Event 0x04 of Smoke CO Alarm, priority info.
@event(id: "0x04", priority: "info", access: "V")
@conformance("M")
structure EndOfServiceEvent {}

/// Event 0x05 of Smoke CO Alarm, priority info.
@event(id: "0x05", priority: "info", access: "V")
@conformance("M")
structure SelfTestCompleteEvent {}

/// Event 0x06 of Smoke CO Alarm, priority info.
@event(id: "0x06", priority: "info", access: "V")
@conformance("O")
structure AlarmMutedEvent {}

/// Event 0x07 of Smoke CO Alarm, priority info.
@event(id: "0x07", priority: "info", access: "V")
@conformance("O")
structure MuteEndedEvent {}

/// Event 0x08 of Smoke CO Alarm, priority critical.
@event(id: "0x08", priority: "critical", access: "V")
@conformance("[SMOKE]")
structure InterconnectSmokeAlarmEvent {
    @field(id: 0)
    @conformance("M")
    AlarmSeverityLevel: AlarmStateEnum
}

/// Event 0x09 of Smoke CO Alarm, priority critical.
@event(id: "0x09", priority: "critical", access: "V")
@conformance("[CO]")
structure InterconnectCOAlarmEvent {
    @field(id: 0)
    @conformance("M")
    AlarmSeverityLevel: AlarmStateEnum
}

/// Event 0x0A of Smoke CO Alarm, priority info.
@event(id: "0x0A", priority: "info", access: "V")
@conformance("M")
structure AllClearEvent {}

@matterType("enum8")
intEnum AlarmStateEnum {
    Normal = 0
    @conformance("O")
    Warning = 1
    Critical = 2
}

@matterType("enum8")
intEnum SensitivityEnum {
    @conformance("O")
    High = 0
    Standard = 1
    @conformance("O")
    Low = 2
}

@matterType("enum8")
intEnum ExpressedStateEnum {
    Normal = 0
    @conformance("SMOKE")
    SmokeAlarm = 1
    @conformance("CO")
    COAlarm = 2
    BatteryAlert = 3
    Testing = 4
    HardwareFault = 5
    EndOfService = 6
    @conformance("O")
    InterconnectSmoke = 7
    @conformance("O")
    InterconnectCO = 8
    @conformance("[Rev >= v2]")
    @since("1.6")
    Inoperative = 9
}

@matterType("enum8")
intEnum MuteStateEnum {
    NotMuted = 0
    Muted = 1
}

@matterType("enum8")
intEnum EndOfServiceEnum {
    Normal = 0
    Expired = 1
}

@matterType("enum8")
intEnum ContaminationStateEnum {
    Normal = 0
    @conformance("O")
    Low = 1
    @conformance("O")
    Warning = 2
    Critical = 3
}
