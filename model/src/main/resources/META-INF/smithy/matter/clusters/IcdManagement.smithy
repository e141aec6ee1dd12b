$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.icdmanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#NodeId
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#SubjectId
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32

/// The cluster ICD Management, 0x0046.
@cluster(
    id: "0x0046"
    title: "ICD Management"
    publicId: "matter.ICDManagement"
    classification: "node"
    revisions: { "1.4": 3, "1.6": 3 }
    attributes: IcdManagementAttributes
    features: [
        { bit: 0, code: "CIP", name: "CheckInProtocolSupport", conformance: "LITS, O" }
        { bit: 1, code: "UAT", name: "UserActiveModeTrigger", conformance: "LITS, O" }
        { bit: 2, code: "LITS", name: "LongIdleTimeSupport", conformance: "O" }
        { bit: 3, code: "DSLS", name: "DynamicSitLitSupport", conformance: "[LITS]" }
    ]
)
service IcdManagementCluster {
    version: "3"
    operations: [
        RegisterClientCommand
        UnregisterClientCommand
        StayActiveRequestCommand
    ]
}

structure IcdManagementAttributes {
    /// Attribute 0x0000 of ICD Management: uint32, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 1, max: 64800)
    @fallback(value: 1)
    IdleModeDuration: UInt32

    /// Attribute 0x0001 of ICD Management: uint32, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    @fallback(value: 300)
    ActiveModeDuration: UInt32

    /// Attribute 0x0002 of ICD Management: uint16, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @fallback(value: 300)
    ActiveModeThreshold: UInt16

    /// Attribute 0x0003 of ICD Management: list of MonitoringRegistrationStruct, read-only.
    @attribute(id: "0x0003", access: "R F A", quality: "N")
    @conformance("CIP")
    @constraint(desc: true, on: "count")
    @fallback(value: [])
    RegisteredClients: MonitoringRegistrationStructList

    /// Attribute 0x0004 of ICD Management: uint32, read-only.
    @attribute(id: "0x0004", access: "R A", quality: "N C")
    @conformance("CIP")
    @fallback(value: 0)
    ICDCounter: UInt32

    /// Attribute 0x0005 of ICD Management: uint16, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "F")
    @conformance("CIP")
    @range(min: 1, max: 65535)
    @fallback(value: 1)
    ClientsSupportedPerFabric: UInt16

    /// Attribute 0x0006 of ICD Management: UserActiveModeTriggerBitmap, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "F")
    @conformance("UAT")
    @constraint(desc: true)
    @fallback(value: 0)
    UserActiveModeTriggerHint: UserActiveModeTriggerBitmap

    /// Attribute 0x0007 of ICD Management: string, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "F")
    @conformance("desc")
    @length(max: 128)
    UserActiveModeTriggerInstruction: CharString

    /// Attribute 0x0008 of ICD Management: OperatingModeEnum, read-only.
    @attribute(id: "0x0008", access: "R V")
    @conformance("LITS")
    OperatingMode: OperatingModeEnum

    /// Attribute 0x0009 of ICD Management: uint32, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "F")
    @conformance("CIP")
    @range(min: 0, max: 64800)
    @constraint(min: "IdleModeDuration", max: 64800)
    @fallback(value: 1)
    MaximumCheckInBackOff: UInt32
}

/// Command 0x00 of ICD Management; answered with RegisterClientResponse.
@command(id: "0x00", access: "F M")
@conformance("CIP")
operation RegisterClientCommand {
    input: RegisterClientRequest
    output: RegisterClientResponse
}

structure RegisterClientRequest {
    @field(id: 0)
    @conformance("M")
    CheckInNodeID: NodeId

    @field(id: 1)
    @conformance("M")
    MonitoredSubject: SubjectId

    @field(id: 2)
    @conformance("M")
    @length(min: 16, max: 16)
    Key: OctetString

    @field(id: 3)
    @conformance("O")
    @length(min: 16, max: 16)
    VerificationKey: OctetString

    @field(id: 4)
    @conformance("M")
    ClientType: ClientTypeEnum
}

/// Command 0x02 of ICD Management; answered with a status.
@command(id: "0x02", access: "F M", response: "status")
@conformance("CIP")
operation UnregisterClientCommand {
    input: UnregisterClientRequest
}

structure UnregisterClientRequest {
    @field(id: 0)
    @conformance("M")
    CheckInNodeID: NodeId

    @field(id: 1)
    @conformance("O")
    @length(min: 16, max: 16)
    VerificationKey: OctetString
}

/// Command 0x03 of ICD Management; answered with StayActiveResponse.
@command(id: "0x03", access: "O")
@conformance("LITS, O")
operation StayActiveRequestCommand {
    input: StayActiveRequestRequest
    output: StayActiveResponse
}

structure StayActiveRequestRequest {
    @field(id: 0)
    @conformance("M")
    StayActiveDuration: UInt32
}

/// Response 0x01 of ICD Management.
@commandResponse(id: "0x01")
@conformance("CIP")
structure RegisterClientResponse {
    @field(id: 0)
    @conformance("M")
    ICDCounter: UInt32
}

/// Response 0x04 of ICD Management.
@commandResponse(id: "0x04")
@conformance("LITS, O")
structure StayActiveResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    PromisedActiveDuration: UInt32
}

@matterType("enum8")
intEnum ClientTypeEnum {
    Permanent = 0
    Ephemeral = 1
}

@matterType("enum8")
intEnum OperatingModeEnum {
    SIT = 0
    LIT = 1
}

@bitmap(type: "map32")
structure UserActiveModeTriggerBitmap {
    @bit(from: 0, to: 0)
    PowerCycle: Bool

    @bit(from: 1, to: 1)
    SettingsMenu: Bool

    @bit(from: 2, to: 2)
    CustomInstruction: Bool

    @bit(from: 3, to: 3)
    DeviceManual: Bool

    @bit(from: 4, to: 4)
    ActuateSensor: Bool

    @bit(from: 5, to: 5)
    ActuateSensorSeconds: Bool

    @bit(from: 6, to: 6)
    ActuateSensorTimes: Bool

    @bit(from: 7, to: 7)
    ActuateSensorLightsBlink: Bool

    @bit(from: 8, to: 8)
    ResetButton: Bool

    @bit(from: 9, to: 9)
    ResetButtonLightsBlink: Bool

    @bit(from: 10, to: 10)
    ResetButtonSeconds: Bool

    @bit(from: 11, to: 11)
    ResetButtonTimes: Bool

    @bit(from: 12, to: 12)
    SetupButton: Bool

    @bit(from: 13, to: 13)
    SetupButtonSeconds: Bool

    @bit(from: 14, to: 14)
    SetupButtonLightsBlink: Bool

    @bit(from: 15, to: 15)
    SetupButtonTimes: Bool

    @bit(from: 16, to: 16)
    AppDefinedButton: Bool
}

@fabricScoped
structure MonitoringRegistrationStruct {
    @field(id: 1, access: "S", quality: "N")
    @conformance("M")
    CheckInNodeID: NodeId

    @field(id: 2, access: "S", quality: "N")
    @conformance("M")
    MonitoredSubject: SubjectId

    @field(id: 4, access: "S", quality: "N")
    @conformance("M")
    @fallback(value: 0)
    ClientType: ClientTypeEnum

    @field(id: 254)
    FabricIndex: FabricIndex
}

list MonitoringRegistrationStructList {
    member: MonitoringRegistrationStruct
}
