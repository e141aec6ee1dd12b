$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.doorlock

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#NodeId
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#Status
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt8

/// The cluster Door Lock, 0x0101.
@cluster(
    id: "0x0101"
    title: "Door Lock"
    publicId: "matter.DoorLock"
    classification: "application"
    revisions: { "1.4": 8, "1.6": 10 }
    attributes: DoorLockAttributes
    events: [
        DoorLockAlarmEvent
        DoorStateChangeEvent
        LockOperationEvent
        LockOperationErrorEvent
        LockUserChangeEvent
    ]
    features: [
        { bit: 0, code: "PIN", name: "PINCredential", conformance: "O" }
        { bit: 1, code: "RID", name: "RFIDCredential", conformance: "P, O" }
        { bit: 2, code: "FGP", name: "FingerCredentials", conformance: "P, O" }
        { bit: 4, code: "WDSCH", name: "WeekDayAccessSchedules", conformance: "O" }
        { bit: 5, code: "DPS", name: "DoorPositionSensor", conformance: "O" }
        { bit: 6, code: "FACE", name: "FaceCredentials", conformance: "P, O" }
        { bit: 7, code: "COTA", name: "CredentialOverTheAirAccess", conformance: "O" }
        { bit: 8, code: "USR", name: "User", conformance: "PIN | RID | FGP | FACE | ALIRO" }
        { bit: 10, code: "YDSCH", name: "YearDayAccessSchedules", conformance: "O" }
        { bit: 11, code: "HDSCH", name: "HolidaySchedules", conformance: "O" }
        { bit: 12, code: "UBOLT", name: "Unbolting", conformance: "O" }
        { bit: 13, code: "ALIRO", name: "AliroProvisioning", conformance: "O" }
        { bit: 14, code: "ALBU", name: "AliroBLEUWB", conformance: "[ALIRO]" }
    ]
    withdrawn: [
        { kind: "attribute", id: "0x0034", name: "SecurityLevel", reason: "deprecated" }
        {
            kind: "attribute"
            id: "0x0040"
            name: "AlarmMask"
            reason: "removed"
            until: "1.4"
            type: "AlarmMaskBitmap"
            conformance: "O"
        }
        { kind: "command", id: "0x02", name: "Toggle", reason: "disallowed" }
        {
            kind: "command"
            id: "0x05"
            name: "SetPINCode"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & PIN"
        }
        {
            kind: "command"
            id: "0x06"
            name: "GetPINCode"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & PIN"
        }
        {
            kind: "command"
            id: "0x07"
            name: "ClearPINCode"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & PIN"
        }
        {
            kind: "command"
            id: "0x08"
            name: "ClearAllPINCodes"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & PIN"
        }
        {
            kind: "command"
            id: "0x09"
            name: "SetUserStatus"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & (PIN | RID | FGP)"
        }
        {
            kind: "command"
            id: "0x0A"
            name: "GetUserStatus"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & (PIN | RID | FGP)"
        }
        {
            kind: "command"
            id: "0x14"
            name: "SetUserType"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & (PIN | RID | FGP)"
        }
        {
            kind: "command"
            id: "0x15"
            name: "GetUserType"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & (PIN | RID | FGP)"
        }
        {
            kind: "command"
            id: "0x16"
            name: "SetRFIDCode"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & RID"
        }
        {
            kind: "command"
            id: "0x17"
            name: "GetRFIDCode"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & RID"
        }
        {
            kind: "command"
            id: "0x18"
            name: "ClearRFIDCode"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & RID"
        }
        {
            kind: "command"
            id: "0x19"
            name: "ClearAllRFIDCodes"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & RID"
        }
        {
            kind: "commandResponse"
            id: "0x06"
            name: "GetPINCodeResponse"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & PIN"
        }
        {
            kind: "commandResponse"
            id: "0x0A"
            name: "GetUserStatusResponse"
            reason: "removed"
            until: "1.4"
            conformance: "!USR"
        }
        {
            kind: "commandResponse"
            id: "0x15"
            name: "GetUserTypeResponse"
            reason: "removed"
            until: "1.4"
            conformance: "!USR"
        }
        {
            kind: "commandResponse"
            id: "0x17"
            name: "GetRFIDCodeResponse"
            reason: "removed"
            until: "1.4"
            conformance: "!USR & RID"
        }
    ]
)
service DoorLockCluster {
    version: "10"
    operations: [
        LockDoorCommand
        UnlockDoorCommand
        UnlockWithTimeoutCommand
        SetWeekDayScheduleCommand
        GetWeekDayScheduleCommand
        ClearWeekDayScheduleCommand
        SetYearDayScheduleCommand
        GetYearDayScheduleCommand
        ClearYearDayScheduleCommand
        SetHolidayScheduleCommand
        GetHolidayScheduleCommand
        ClearHolidayScheduleCommand
        SetUserCommand
        GetUserCommand
        ClearUserCommand
        SetCredentialCommand
        GetCredentialStatusCommand
        ClearCredentialCommand
        UnboltDoorCommand
        SetAliroReaderConfigCommand
        ClearAliroReaderConfigCommand
    ]
}

structure DoorLockAttributes {
    /// Attribute 0x0000 of Door Lock: LockStateEnum or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    @constraint(desc: true)
    LockState: LockStateEnum

    /// Attribute 0x0001 of Door Lock: LockTypeEnum, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    @constraint(desc: true)
    LockType: LockTypeEnum

    /// Attribute 0x0002 of Door Lock: bool, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    ActuatorEnabled: Bool

    /// Attribute 0x0003 of Door Lock: DoorStateEnum or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("DPS")
    @nullable
    @constraint(desc: true)
    DoorState: DoorStateEnum

    /// Attribute 0x0004 of Door Lock: uint32, readable and writable.
    @attribute(id: "0x0004", access: "RW VM", writable: true)
    @conformance("[DPS]")
    DoorOpenEvents: UInt32

    /// Attribute 0x0005 of Door Lock: uint32, readable and writable.
    @attribute(id: "0x0005", access: "RW VM", writable: true)
    @conformance("[DPS]")
    DoorClosedEvents: UInt32

    /// Attribute 0x0006 of Door Lock: uint16, readable and writable.
    @attribute(id: "0x0006", access: "RW VM", writable: true)
    @conformance("[DPS]")
    OpenPeriod: UInt16

    /// Attribute 0x0011 of Door Lock: uint16, read-only.
    @attribute(id: "0x0011", access: "R V", quality: "F")
    @conformance("USR")
    NumberOfTotalUsersSupported: UInt16

    /// Attribute 0x0012 of Door Lock: uint16, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "F")
    @conformance("PIN")
    NumberOfPINUsersSupported: UInt16

    /// Attribute 0x0013 of Door Lock: uint16, read-only.
    @attribute(id: "0x0013", access: "R V", quality: "F")
    @conformance("RID")
    NumberOfRFIDUsersSupported: UInt16

    /// Attribute 0x0014 of Door Lock: uint8, read-only.
    @attribute(id: "0x0014", access: "R V", quality: "F")
    @conformance("WDSCH")
    @range(min: 0, max: 253)
    NumberOfWeekDaySchedulesSupportedPerUser: UInt8

    /// Attribute 0x0015 of Door Lock: uint8, read-only.
    @attribute(id: "0x0015", access: "R V", quality: "F")
    @conformance("YDSCH")
    @range(min: 0, max: 253)
    NumberOfYearDaySchedulesSupportedPerUser: UInt8

    /// Attribute 0x0016 of Door Lock: uint8, read-only.
    @attribute(id: "0x0016", access: "R V", quality: "F")
    @conformance("HDSCH")
    @range(min: 0, max: 253)
    NumberOfHolidaySchedulesSupported: UInt8

    /// Attribute 0x0017 of Door Lock: uint8, read-only.
    @attribute(id: "0x0017", access: "R V", quality: "F")
    @conformance("PIN")
    MaxPINCodeLength: UInt8

    /// Attribute 0x0018 of Door Lock: uint8, read-only.
    @attribute(id: "0x0018", access: "R V", quality: "F")
    @conformance("PIN")
    MinPINCodeLength: UInt8

    /// Attribute 0x0019 of Door Lock: uint8, read-only.
    @attribute(id: "0x0019", access: "R V", quality: "F")
    @conformance("RID")
    MaxRFIDCodeLength: UInt8

    /// Attribute 0x001A of Door Lock: uint8, read-only.
    @attribute(id: "0x001A", access: "R V", quality: "F")
    @conformance("RID")
    MinRFIDCodeLength: UInt8

    /// Attribute 0x001B of Door Lock: CredentialRulesBitmap, read-only.
    @attribute(id: "0x001B", access: "R V", quality: "F")
    @conformance("USR")
    CredentialRulesSupport: CredentialRulesBitmap

    /// Attribute 0x001C of Door Lock: uint8, read-only.
    @attribute(id: "0x001C", access: "R V", quality: "F")
    @conformance("USR")
    NumberOfCredentialsSupportedPerUser: UInt8

    /// Attribute 0x0021 of Door Lock: string, readable and, if the device likes, writable.
    @attribute(id: "0x0021", access: "R[W] VM", writable: true)
    @conformance("O")
    @length(max: 3)
    Language: CharString

    /// Attribute 0x0022 of Door Lock: LEDSettingEnum, readable and, if the device likes, writable.
    @attribute(id: "0x0022", access: "R[W] VM", writable: true)
    @conformance("O")
    @fallback(value: 0)
    LEDSettings: LEDSettingEnum

    /// Attribute 0x0023 of Door Lock: uint32, readable and, if the device likes, writable.
    @attribute(id: "0x0023", access: "R[W] VM", writable: true)
    @conformance("O")
    AutoRelockTime: UInt32

    /// Attribute 0x0024 of Door Lock: SoundVolumeEnum, readable and, if the device likes, writable.
    @attribute(id: "0x0024", access: "R[W] VM", writable: true)
    @conformance("O")
    @fallback(value: 0)
    SoundVolume: SoundVolumeEnum

    /// Attribute 0x0025 of Door Lock: OperatingModeEnum, readable and, if the device likes, writable.
    @attribute(id: "0x0025", access: "R[W] VM", writable: true)
    @conformance("M")
    @constraint(desc: true)
    OperatingMode: OperatingModeEnum

    /// Attribute 0x0026 of Door Lock: OperatingModesBitmap, read-only.
    @attribute(id: "0x0026", access: "R V", quality: "F")
    @conformance("M")
    SupportedOperatingModes: OperatingModesBitmap

    /// Attribute 0x0027 of Door Lock: ConfigurationRegisterBitmap, read-only.
    @attribute(id: "0x0027", access: "R V")
    @conformance("O")
    @fallback(value: 0)
    DefaultConfigurationRegister: ConfigurationRegisterBitmap

    /// Attribute 0x0028 of Door Lock: bool, readable and, if the device likes, writable.
    @attribute(id: "0x0028", access: "R[W] VA", writable: true)
    @conformance("O")
    @fallback(value: true)
    EnableLocalProgramming: Bool

    /// Attribute 0x0029 of Door Lock: bool, readable and writable.
    @attribute(id: "0x0029", access: "RW VM", writable: true)
    @conformance("O")
    @fallback(value: false)
    EnableOneTouchLocking: Bool

    /// Attribute 0x002A of Door Lock: bool, readable and writable.
    @attribute(id: "0x002A", access: "RW VM", writable: true)
    @conformance("O")
    @fallback(value: false)
    EnableInsideStatusLED: Bool

    /// Attribute 0x002B of Door Lock: bool, readable and writable.
    @attribute(id: "0x002B", access: "RW VM", writable: true)
    @conformance("O")
    @fallback(value: false)
    EnablePrivacyModeButton: Bool

    /// Attribute 0x002C of Door Lock: LocalProgrammingFeaturesBitmap, readable and, if the device likes, writable.
    @attribute(id: "0x002C", access: "R[W] VA", writable: true)
    @conformance("O")
    @fallback(value: 0)
    LocalProgrammingFeatures: LocalProgrammingFeaturesBitmap

    /// Attribute 0x0030 of Door Lock: uint8, readable and, if the device likes, writable.
    @attribute(id: "0x0030", access: "R[W] VA", writable: true)
    @conformance("PIN | RID")
    @range(min: 1, max: 255)
    WrongCodeEntryLimit: UInt8

    /// Attribute 0x0031 of Door Lock: uint8, readable and, if the device likes, writable.
    @attribute(id: "0x0031", access: "R[W] VA", writable: true)
    @conformance("PIN | RID")
    @range(min: 1, max: 255)
    UserCodeTemporaryDisableTime: UInt8

    /// Attribute 0x0032 of Door Lock: bool, readable and, if the device likes, writable.
    @attribute(id: "0x0032", access: "R[W] VA", writable: true)
    @conformance("[!USR & PIN]")
    @fallback(value: false)
    SendPINOverTheAir: Bool

    /// Attribute 0x0033 of Door Lock: bool, readable and, if the device likes, writable.
    @attribute(id: "0x0033", access: "R[W] VA", writable: true)
    @conformance("COTA & PIN")
    RequirePINforRemoteOperation: Bool

    /// Attribute 0x0035 of Door Lock: uint16, readable and, if the device likes, writable.
    @attribute(id: "0x0035", access: "R[W] VA", writable: true)
    @conformance("[USR]")
    @range(min: 1, max: 2880)
    ExpiringUserTimeout: UInt16

    /// Attribute 0x0080 of Door Lock: octstr or null, read-only.
    @attribute(id: "0x0080", access: "R A", quality: "X")
    @conformance("ALIRO")
    @nullable
    @length(min: 65, max: 65)
    AliroReaderVerificationKey: OctetString

    /// Attribute 0x0081 of Door Lock: octstr or null, read-only.
    @attribute(id: "0x0081", access: "R A", quality: "X")
    @conformance("ALIRO")
    @nullable
    @length(min: 16, max: 16)
    AliroReaderGroupIdentifier: OctetString

    /// Attribute 0x0082 of Door Lock: octstr, read-only.
    @attribute(id: "0x0082", access: "R A", quality: "F")
    @conformance("ALIRO")
    @length(min: 16, max: 16)
    AliroReaderGroupSubIdentifier: OctetString

    /// Attribute 0x0083 of Door Lock: list of octstr, read-only.
    @attribute(id: "0x0083", access: "R A", quality: "F")
    @conformance("ALIRO")
    @length(max: 16)
    AliroExpeditedTransactionSupportedProtocolVersions: AliroExpeditedTransactionSupportedProtocolVersionsList

    /// Attribute 0x0084 of Door Lock: octstr or null, read-only.
    @attribute(id: "0x0084", access: "R A", quality: "X")
    @conformance("ALBU")
    @nullable
    @length(min: 16, max: 16)
    AliroGroupResolvingKey: OctetString

    /// Attribute 0x0085 of Door Lock: list of octstr, read-only.
    @attribute(id: "0x0085", access: "R A", quality: "F")
    @conformance("ALBU")
    @length(max: 16)
    AliroSupportedBLEUWBProtocolVersions: AliroSupportedBLEUWBProtocolVersionsList

    /// Attribute 0x0086 of Door Lock: uint8, read-only.
    @attribute(id: "0x0086", access: "R A", quality: "F")
    @conformance("ALBU")
    AliroBLEAdvertisingVersion: UInt8

    /// Attribute 0x0087 of Door Lock: uint16, read-only.
    @attribute(id: "0x0087", access: "R V", quality: "F")
    @conformance("ALIRO")
    NumberOfAliroCredentialIssuerKeysSupported: UInt16

    /// Attribute 0x0088 of Door Lock: uint16, read-only.
    @attribute(id: "0x0088", access: "R V", quality: "F")
    @conformance("ALIRO")
    NumberOfAliroEndpointKeysSupported: UInt16
}

/// Command 0x00 of Door Lock; answered with a status.
@command(id: "0x00", access: "O T", response: "status")
@conformance("M")
operation LockDoorCommand {
    input: LockDoorRequest
}

structure LockDoorRequest {
    @field(id: 0)
    @conformance("[COTA & PIN]")
    PINCode: OctetString
}

/// Command 0x01 of Door Lock; answered with a status.
@command(id: "0x01", access: "O T", response: "status")
@conformance("M")
operation UnlockDoorCommand {
    input: UnlockDoorRequest
}

structure UnlockDoorRequest {
    @field(id: 0)
    @conformance("[COTA & PIN]")
    PINCode: OctetString
}

/// Command 0x03 of Door Lock; answered with a status.
@command(id: "0x03", access: "O T", response: "status")
@conformance("O")
operation UnlockWithTimeoutCommand {
    input: UnlockWithTimeoutRequest
}

structure UnlockWithTimeoutRequest {
    @field(id: 0)
    @conformance("M")
    Timeout: UInt16

    @field(id: 1)
    @conformance("[COTA & PIN]")
    PINCode: OctetString
}

/// Command 0x0B of Door Lock; answered with a status.
@command(id: "0x0B", access: "A", response: "status")
@conformance("WDSCH")
operation SetWeekDayScheduleCommand {
    input: SetWeekDayScheduleRequest
}

structure SetWeekDayScheduleRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "NumberOfWeekDaySchedulesSupportedPerUser")
    WeekDayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16

    @field(id: 2)
    @conformance("M")
    DaysMask: DaysMaskBitmap

    @field(id: 3)
    @conformance("M")
    @range(min: 0, max: 23)
    StartHour: UInt8

    @field(id: 4)
    @conformance("M")
    @range(min: 0, max: 59)
    StartMinute: UInt8

    @field(id: 5)
    @conformance("M")
    @range(min: 0, max: 23)
    EndHour: UInt8

    @field(id: 6)
    @conformance("M")
    @range(min: 0, max: 59)
    EndMinute: UInt8
}

/// Command 0x0C of Door Lock; answered with GetWeekDayScheduleResponse.
@command(id: "0x0C", access: "A")
@conformance("WDSCH")
operation GetWeekDayScheduleCommand {
    input: GetWeekDayScheduleRequest
    output: GetWeekDayScheduleResponse
}

structure GetWeekDayScheduleRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "NumberOfWeekDaySchedulesSupportedPerUser")
    WeekDayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16
}

/// Command 0x0D of Door Lock; answered with a status.
@command(id: "0x0D", access: "A", response: "status")
@conformance("WDSCH")
operation ClearWeekDayScheduleCommand {
    input: ClearWeekDayScheduleRequest
}

structure ClearWeekDayScheduleRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(anyOf: [{ min: 1, max: "NumberOfWeekDaySchedulesSupportedPerUser" }, { value: 254 }])
    WeekDayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16
}

/// Command 0x0E of Door Lock; answered with a status.
@command(id: "0x0E", access: "A", response: "status")
@conformance("YDSCH")
operation SetYearDayScheduleCommand {
    input: SetYearDayScheduleRequest
}

structure SetYearDayScheduleRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "NumberOfYearDaySchedulesSupportedPerUser")
    YearDayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16

    @field(id: 2)
    @conformance("M")
    LocalStartTime: EpochS

    @field(id: 3)
    @conformance("M")
    LocalEndTime: EpochS
}

/// Command 0x0F of Door Lock; answered with GetYearDayScheduleResponse.
@command(id: "0x0F", access: "A")
@conformance("YDSCH")
operation GetYearDayScheduleCommand {
    input: GetYearDayScheduleRequest
    output: GetYearDayScheduleResponse
}

structure GetYearDayScheduleRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "NumberOfYearDaySchedulesSupportedPerUser")
    YearDayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16
}

/// Command 0x10 of Door Lock; answered with a status.
@command(id: "0x10", access: "A", response: "status")
@conformance("YDSCH")
operation ClearYearDayScheduleCommand {
    input: ClearYearDayScheduleRequest
}

structure ClearYearDayScheduleRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(anyOf: [{ min: 1, max: "NumberOfYearDaySchedulesSupportedPerUser" }, { value: 254 }])
    YearDayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16
}

/// Command 0x11 of Door Lock; answered with a status.
@command(id: "0x11", access: "A", response: "status")
@conformance("HDSCH")
operation SetHolidayScheduleCommand {
    input: SetHolidayScheduleRequest
}

structure SetHolidayScheduleRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "NumberOfHolidaySchedulesSupported")
    HolidayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    LocalStartTime: EpochS

    @field(id: 2)
    @conformance("M")
    LocalEndTime: EpochS

    @field(id: 3)
    @conformance("M")
    OperatingMode: OperatingModeEnum
}

/// Command 0x12 of Door Lock; answered with GetHolidayScheduleResponse.
@command(id: "0x12", access: "A")
@conformance("HDSCH")
operation GetHolidayScheduleCommand {
    input: GetHolidayScheduleRequest
    output: GetHolidayScheduleResponse
}

structure GetHolidayScheduleRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "NumberOfHolidaySchedulesSupported")
    HolidayIndex: UInt8
}

/// Command 0x13 of Door Lock; answered with a status.
@command(id: "0x13", access: "A", response: "status")
@conformance("HDSCH")
operation ClearHolidayScheduleCommand {
    input: ClearHolidayScheduleRequest
}

structure ClearHolidayScheduleRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(anyOf: [{ min: 1, max: "NumberOfHolidaySchedulesSupported" }, { value: 254 }])
    HolidayIndex: UInt8
}

/// Command 0x1A of Door Lock; answered with a status.
@command(id: "0x1A", access: "A T", response: "status")
@conformance("USR")
operation SetUserCommand {
    input: SetUserRequest
}

structure SetUserRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(anyOf: [{ value: "Add" }, { value: "Modify" }])
    OperationType: DataOperationTypeEnum

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 10)
    UserName: CharString

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    UserUniqueID: UInt32

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    @constraint(anyOf: [{ value: "OccupiedEnabled" }, { value: "OccupiedDisabled" }])
    UserStatus: UserStatusEnum

    @field(id: 5, quality: "X")
    @conformance("M")
    @nullable
    @constraint(
        anyOf: [
            { value: "UnrestrictedUser" }
            { value: "NonAccessUser" }
            { value: "ForcedUser" }
            { value: "DisposableUser" }
            { value: "ExpiringUser" }
            { value: "ScheduleRestrictedUser" }
            { value: "RemoteOnlyUser" }
        ]
    )
    UserType: UserTypeEnum

    @field(id: 6, quality: "X")
    @conformance("M")
    @nullable
    CredentialRule: CredentialRuleEnum
}

/// Command 0x1B of Door Lock; answered with GetUserResponse.
@command(id: "0x1B", access: "A")
@conformance("USR")
operation GetUserCommand {
    input: GetUserRequest
    output: GetUserResponse
}

structure GetUserRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16
}

/// Command 0x1D of Door Lock; answered with a status.
@command(id: "0x1D", access: "A T", response: "status")
@conformance("USR")
operation ClearUserCommand {
    input: ClearUserRequest
}

structure ClearUserRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(anyOf: [{ min: 1, max: "NumberOfTotalUsersSupported" }, { value: 65534 }])
    UserIndex: UInt16
}

/// Command 0x22 of Door Lock; answered with SetCredentialResponse.
@command(id: "0x22", access: "A T")
@conformance("USR")
operation SetCredentialCommand {
    input: SetCredentialRequest
    output: SetCredentialResponse
}

structure SetCredentialRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(anyOf: [{ value: "Add" }, { value: "Modify" }])
    OperationType: DataOperationTypeEnum

    @field(id: 1)
    @conformance("M")
    Credential: CredentialStruct

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true, on: "length")
    CredentialData: OctetString

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    @constraint(anyOf: [{ value: "OccupiedEnabled" }, { value: "OccupiedDisabled" }])
    UserStatus: UserStatusEnum

    @field(id: 5, quality: "X")
    @conformance("M")
    @nullable
    @constraint(
        anyOf: [
            { value: "UnrestrictedUser" }
            { value: "ProgrammingUser" }
            { value: "NonAccessUser" }
            { value: "ForcedUser" }
            { value: "DisposableUser" }
            { value: "ExpiringUser" }
            { value: "RemoteOnlyUser" }
        ]
    )
    UserType: UserTypeEnum
}

/// Command 0x24 of Door Lock; answered with GetCredentialStatusResponse.
@command(id: "0x24", access: "A")
@conformance("USR")
operation GetCredentialStatusCommand {
    input: GetCredentialStatusRequest
    output: GetCredentialStatusResponse
}

structure GetCredentialStatusRequest {
    @field(id: 0)
    @conformance("M")
    Credential: CredentialStruct
}

/// Command 0x26 of Door Lock; answered with a status.
@command(id: "0x26", access: "A T", response: "status")
@conformance("USR")
operation ClearCredentialCommand {
    input: ClearCredentialRequest
}

structure ClearCredentialRequest {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @constraint(desc: true)
    Credential: CredentialStruct
}

/// Command 0x27 of Door Lock; answered with a status.
@command(id: "0x27", access: "O T", response: "status")
@conformance("UBOLT")
operation UnboltDoorCommand {
    input: UnboltDoorRequest
}

structure UnboltDoorRequest {
    @field(id: 0)
    @conformance("[COTA & PIN]")
    PINCode: OctetString
}

/// Command 0x28 of Door Lock; answered with a status.
@command(id: "0x28", access: "A T", response: "status")
@conformance("ALIRO")
operation SetAliroReaderConfigCommand {
    input: SetAliroReaderConfigRequest
}

structure SetAliroReaderConfigRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 32, max: 32)
    SigningKey: OctetString

    @field(id: 1)
    @conformance("M")
    @length(min: 65, max: 65)
    VerificationKey: OctetString

    @field(id: 2)
    @conformance("M")
    @length(min: 16, max: 16)
    GroupIdentifier: OctetString

    @field(id: 3)
    @conformance("ALBU")
    @length(min: 16, max: 16)
    GroupResolvingKey: OctetString
}

/// Command 0x29 of Door Lock; answered with a status.
@command(id: "0x29", access: "A T", response: "status")
@conformance("ALIRO")
operation ClearAliroReaderConfigCommand {
    input: ClearAliroReaderConfigRequest
}

structure ClearAliroReaderConfigRequest {}

/// Response 0x0C of Door Lock.
@commandResponse(id: "0x0C")
@conformance("WDSCH")
structure GetWeekDayScheduleResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "NumberOfWeekDaySchedulesSupportedPerUser")
    WeekDayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 3)
    @conformance("O")
    DaysMask: DaysMaskBitmap

    @field(id: 4)
    @conformance("O")
    @range(min: 0, max: 23)
    StartHour: UInt8

    @field(id: 5)
    @conformance("O")
    @range(min: 0, max: 59)
    StartMinute: UInt8

    @field(id: 6)
    @conformance("O")
    @range(min: 0, max: 23)
    EndHour: UInt8

    @field(id: 7)
    @conformance("O")
    @range(min: 0, max: 59)
    EndMinute: UInt8
}

/// Response 0x0F of Door Lock.
@commandResponse(id: "0x0F")
@conformance("YDSCH")
structure GetYearDayScheduleResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "NumberOfYearDaySchedulesSupportedPerUser")
    YearDayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16

    @field(id: 2)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 3)
    @conformance("O")
    LocalStartTime: EpochS

    @field(id: 4)
    @conformance("O")
    LocalEndTime: EpochS
}

/// Response 0x12 of Door Lock.
@commandResponse(id: "0x12")
@conformance("HDSCH")
structure GetHolidayScheduleResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 255)
    @constraint(min: 1, max: "NumberOfHolidaySchedulesSupported")
    HolidayIndex: UInt8

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 2, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    LocalStartTime: EpochS

    @field(id: 3, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    LocalEndTime: EpochS

    @field(id: 4, quality: "X")
    @conformance("O")
    @nullable
    OperatingMode: OperatingModeEnum
}

/// Response 0x1C of Door Lock.
@commandResponse(id: "0x1C")
@conformance("USR")
structure GetUserResponse {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @length(max: 10)
    UserName: CharString

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    UserUniqueID: UInt32

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    UserStatus: UserStatusEnum

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    UserType: UserTypeEnum

    @field(id: 5, quality: "X")
    @conformance("M")
    @nullable
    @constraint(desc: true)
    CredentialRule: CredentialRuleEnum

    @field(id: 6, quality: "X")
    @conformance("M")
    @nullable
    @length(min: 0)
    @constraint(min: 0, max: "NumberOfCredentialsSupportedPerUser", on: "count")
    Credentials: CredentialStructList

    @field(id: 7, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    CreatorFabricIndex: FabricIndex

    @field(id: 8, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    LastModifiedFabricIndex: FabricIndex

    @field(id: 9, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    NextUserIndex: UInt16
}

/// Response 0x23 of Door Lock.
@commandResponse(id: "0x23")
@conformance("USR")
structure SetCredentialResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    Status: Status

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16

    @field(id: 2, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(desc: true)
    NextCredentialIndex: UInt16
}

/// Response 0x25 of Door Lock.
@commandResponse(id: "0x25")
@conformance("USR")
structure GetCredentialStatusResponse {
    @field(id: 0)
    @conformance("M")
    CredentialExists: Bool

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 1, max: 65534)
    @constraint(min: 1, max: "NumberOfTotalUsersSupported")
    UserIndex: UInt16

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    CreatorFabricIndex: FabricIndex

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    LastModifiedFabricIndex: FabricIndex

    @field(id: 4, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 65534)
    @constraint(desc: true)
    NextCredentialIndex: UInt16

    @field(id: 5, quality: "X")
    @conformance("[ALIRO]")
    @nullable
    @constraint(desc: true, on: "length")
    CredentialData: OctetString
}

/// Event 0x00 of Door Lock, priority critical.
@event(id: "0x00", priority: "critical", access: "V")
@conformance("M")
structure DoorLockAlarmEvent {
    @field(id: 0)
    @conformance("M")
    AlarmCode: AlarmCodeEnum
}

/// Event 0x01 of Door Lock, priority critical.
@event(id: "0x01", priority: "critical", access: "V")
@conformance("DPS")
structure DoorStateChangeEvent {
    @field(id: 0)
    @conformance("M")
    DoorState: DoorStateEnum
}

/// Event 0x02 of Door Lock, priority critical.
@event(id: "0x02", priority: "critical", access: "V")
@conformance("M")
structure LockOperationEvent {
    @field(id: 0)
    @conformance("M")
    LockOperationType: LockOperationTypeEnum

    @field(id: 1)
    @conformance("M")
    OperationSource: OperationSourceEnum

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    UserIndex: UInt16

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    FabricIndex: FabricIndex

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    SourceNode: NodeId

    @field(id: 5, quality: "X")
    @conformance("[USR]")
    @nullable
    @length(min: 1)
    @constraint(min: 1, max: "NumberOfCredentialsSupportedPerUser", on: "count")
    Credentials: CredentialStructList
}

/// Event 0x03 of Door Lock, priority critical.
@event(id: "0x03", priority: "critical", access: "V")
@conformance("M")
structure LockOperationErrorEvent {
    @field(id: 0)
    @conformance("M")
    LockOperationType: LockOperationTypeEnum

    @field(id: 1)
    @conformance("M")
    OperationSource: OperationSourceEnum

    @field(id: 2)
    @conformance("M")
    OperationError: OperationErrorEnum

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    UserIndex: UInt16

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    FabricIndex: FabricIndex

    @field(id: 5, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    SourceNode: NodeId

    @field(id: 6, quality: "X")
    @conformance("[USR]")
    @nullable
    @length(min: 1)
    @constraint(min: 1, max: "NumberOfCredentialsSupportedPerUser", on: "count")
    Credentials: CredentialStructList
}

/// Event 0x04 of Door Lock, priority info.
@event(id: "0x04", priority: "info", access: "V")
@conformance("USR")
structure LockUserChangeEvent {
    @field(id: 0)
    @conformance("M")
    LockDataType: LockDataTypeEnum

    @field(id: 1)
    @conformance("M")
    DataOperationType: DataOperationTypeEnum

    @field(id: 2)
    @conformance("M")
    @constraint(anyOf: [{ value: "Aliro" }, { value: "Unspecified" }, { value: "Keypad" }, { value: "Remote" }])
    OperationSource: OperationSourceEnum

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    UserIndex: UInt16

    @field(id: 4, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    FabricIndex: FabricIndex

    @field(id: 5, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    SourceNode: NodeId

    @field(id: 6, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    DataIndex: UInt16
}

@matterType("enum8")
intEnum AlarmCodeEnum {
    LockJammed = 0
    @conformance("O")
    LockFactoryReset = 1
    @conformance("O")
    LockRadioPowerCycled = 3
    @conformance("[USR]")
    WrongCodeEntryLimit = 4
    @conformance("O")
    FrontEsceutcheonRemoved = 5
    @conformance("[DPS]")
    DoorForcedOpen = 6
    @conformance("[DPS]")
    DoorAjar = 7
    @conformance("[USR]")
    ForcedUser = 8
}

@matterType("enum8")
intEnum CredentialRuleEnum {
    @conformance("USR")
    Single = 0
    @conformance("[USR]")
    Dual = 1
    @conformance("[USR]")
    Tri = 2
}

@matterType("enum8")
intEnum CredentialTypeEnum {
    @conformance("O")
    ProgrammingPIN = 0
    @conformance("PIN")
    PIN = 1
    @conformance("RID")
    RFID = 2
    @conformance("FGP")
    Fingerprint = 3
    @conformance("FGP")
    FingerVein = 4
    @conformance("FACE")
    Face = 5
    @conformance("ALIRO")
    AliroCredentialIssuerKey = 6
    @conformance("ALIRO")
    AliroEvictableEndpointKey = 7
    @conformance("ALIRO")
    AliroNonEvictableEndpointKey = 8
}

@matterType("enum8")
intEnum DataOperationTypeEnum {
    Add = 0
    Clear = 1
    Modify = 2
}

@matterType("enum8")
intEnum DoorStateEnum {
    @conformance("DPS")
    DoorOpen = 0
    @conformance("DPS")
    DoorClosed = 1
    @conformance("[DPS]")
    DoorJammed = 2
    @conformance("[DPS]")
    DoorForcedOpen = 3
    @conformance("[DPS]")
    DoorUnspecifiedError = 4
    @conformance("[DPS]")
    DoorAjar = 5
}

@matterType("enum8")
intEnum LockDataTypeEnum {
    @conformance("O")
    Unspecified = 0
    @conformance("O")
    ProgrammingCode = 1
    UserIndex = 2
    @conformance("WDSCH")
    WeekDaySchedule = 3
    @conformance("YDSCH")
    YearDaySchedule = 4
    @conformance("HDSCH")
    HolidaySchedule = 5
    @conformance("PIN")
    PIN = 6
    @conformance("RID")
    RFID = 7
    @conformance("FGP")
    Fingerprint = 8
    @conformance("FGP")
    FingerVein = 9
    @conformance("FACE")
    Face = 10
    @conformance("ALIRO")
    AliroCredentialIssuerKey = 11
    @conformance("ALIRO")
    AliroEvictableEndpointKey = 12
    @conformance("ALIRO")
    AliroNonEvictableEndpointKey = 13
}

@matterType("enum8")
intEnum LockOperationTypeEnum {
    Lock = 0
    Unlock = 1
    @conformance("O")
    NonAccessUserEvent = 2
    @conformance("O")
    ForcedUserEvent = 3
    Unlatch = 4
}

@matterType("enum8")
intEnum OperationErrorEnum {
    @conformance("O")
    Unspecified = 0
    @conformance("USR")
    InvalidCredential = 1
    DisabledUserDenied = 2
    @conformance("WDSCH | YDSCH")
    Restricted = 3
    @conformance("O")
    InsufficientBattery = 4
}

@matterType("enum8")
intEnum OperatingModeEnum {
    Normal = 0
    @conformance("O")
    Vacation = 1
    @conformance("O")
    Privacy = 2
    NoRemoteLockUnlock = 3
    @conformance("O")
    Passage = 4
}

@matterType("enum8")
intEnum OperationSourceEnum {
    @conformance("O")
    Unspecified = 0
    @conformance("O")
    Manual = 1
    @conformance("O")
    ProprietaryRemote = 2
    @conformance("O")
    Keypad = 3
    @conformance("O")
    Auto = 4
    @conformance("O")
    Button = 5
    @conformance("HDSCH")
    Schedule = 6
    Remote = 7
    @conformance("RID")
    RFID = 8
    @conformance("[USR]")
    Biometric = 9
    @conformance("ALIRO")
    Aliro = 10
}

@matterType("enum8")
intEnum UserStatusEnum {
    Available = 0
    OccupiedEnabled = 1
    @conformance("O")
    OccupiedDisabled = 3
}

@matterType("enum8")
intEnum UserTypeEnum {
    UnrestrictedUser = 0
    @conformance("O")
    YearDayScheduleUser = 1
    @conformance("O")
    WeekDayScheduleUser = 2
    @conformance("O")
    ProgrammingUser = 3
    @conformance("O")
    NonAccessUser = 4
    @conformance("[USR]")
    ForcedUser = 5
    @conformance("[USR]")
    DisposableUser = 6
    @conformance("[USR]")
    ExpiringUser = 7
    @conformance("WDSCH | YDSCH")
    ScheduleRestrictedUser = 8
    @conformance("USR & COTA & PIN")
    RemoteOnlyUser = 9
}

@matterType("enum8")
intEnum LockStateEnum {
    NotFullyLocked = 0
    Locked = 1
    Unlocked = 2
    @conformance("O")
    Unlatched = 3
}

@matterType("enum8")
intEnum LockTypeEnum {
    DeadBolt = 0
    Magnetic = 1
    Other = 2
    Mortise = 3
    Rim = 4
    LatchBolt = 5
    CylindricalLock = 6
    TubularLock = 7
    InterconnectedLock = 8
    DeadLatch = 9
    DoorFurniture = 10
    Eurocylinder = 11
}

@matterType("enum8")
intEnum LEDSettingEnum {
    NoLedSignal = 0
    NoLedSignalAccessAllowed = 1
    LedSignalAll = 2
}

@matterType("enum8")
intEnum SoundVolumeEnum {
    Silent = 0
    Low = 1
    High = 2
    Medium = 3
}

@matterType("enum8")
intEnum EventTypeEnum {
    Operation = 0
    Programming = 1
    Alarm = 2
}

@matterType("enum8")
intEnum StatusCodeEnum {
    Duplicate = 2
    Occupied = 3
}

@bitmap(type: "map8")
structure DaysMaskBitmap {
    @bit(from: 0, to: 0)
    Sunday: Bool

    @bit(from: 1, to: 1)
    Monday: Bool

    @bit(from: 2, to: 2)
    Tuesday: Bool

    @bit(from: 3, to: 3)
    Wednesday: Bool

    @bit(from: 4, to: 4)
    Thursday: Bool

    @bit(from: 5, to: 5)
    Friday: Bool

    @bit(from: 6, to: 6)
    Saturday: Bool
}

@bitmap(type: "map8")
structure CredentialRulesBitmap {
    @bit(from: 0, to: 0)
    Single: Bool

    @bit(from: 1, to: 1)
    Dual: Bool

    @bit(from: 2, to: 2)
    Tri: Bool
}

@bitmap(type: "map16")
structure OperatingModesBitmap {
    @bit(from: 0, to: 0)
    Normal: Bool

    @bit(from: 1, to: 1)
    @conformance("O")
    Vacation: Bool

    @bit(from: 2, to: 2)
    @conformance("O")
    Privacy: Bool

    @bit(from: 3, to: 3)
    NoRemoteLockUnlock: Bool

    @bit(from: 4, to: 4)
    @conformance("O")
    Passage: Bool

    @bit(from: 5, to: 15)
    AlwaysSet: UInt16
}

@bitmap(type: "map16")
structure ConfigurationRegisterBitmap {
    @bit(from: 0, to: 0)
    LocalProgramming: Bool

    @bit(from: 1, to: 1)
    KeypadInterface: Bool

    @bit(from: 2, to: 2)
    RemoteInterface: Bool

    @bit(from: 5, to: 5)
    SoundVolume: Bool

    @bit(from: 6, to: 6)
    AutoRelockTime: Bool

    @bit(from: 7, to: 7)
    LEDSettings: Bool
}

@bitmap(type: "map8")
structure LocalProgrammingFeaturesBitmap {
    @bit(from: 0, to: 0)
    AddUsersCredentialsSchedules: Bool

    @bit(from: 1, to: 1)
    ModifyUsersCredentialsSchedules: Bool

    @bit(from: 2, to: 2)
    ClearUsersCredentialsSchedules: Bool

    @bit(from: 3, to: 3)
    AdjustSettings: Bool
}

@bitmap(type: "map16")
structure AlarmMaskBitmap {
    @bit(from: 0, to: 0)
    LockJammed: Bool

    @bit(from: 1, to: 1)
    @conformance("O")
    LockFactoryReset: Bool

    @bit(from: 3, to: 3)
    @conformance("O")
    LockRadioPowerCycled: Bool

    @bit(from: 4, to: 4)
    @conformance("PIN | RID")
    WrongCodeEntryLimit: Bool

    @bit(from: 5, to: 5)
    @conformance("O")
    FrontEscutcheonRemoved: Bool

    @bit(from: 6, to: 6)
    @conformance("O")
    DoorForcedOpen: Bool
}

structure CredentialStruct {
    @field(id: 0)
    @conformance("M")
    CredentialType: CredentialTypeEnum

    @field(id: 1)
    @conformance("M")
    CredentialIndex: UInt16
}

list AliroExpeditedTransactionSupportedProtocolVersionsList {
    @length(min: 2, max: 2)
    member: OctetString
}

list AliroSupportedBLEUWBProtocolVersionsList {
    @length(min: 2, max: 2)
    member: OctetString
}

list CredentialStructList {
    member: CredentialStruct
}
