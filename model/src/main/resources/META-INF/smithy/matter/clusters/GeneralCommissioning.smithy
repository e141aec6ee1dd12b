$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.generalcommissioning

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#Map16
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64

/// The cluster General Commissioning, 0x0030.
@cluster(
    id: "0x0030"
    title: "General Commissioning"
    publicId: "matter.GeneralCommissioning"
    classification: "node"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: GeneralCommissioningAttributes
    features: [
        { bit: 0, code: "TC", name: "TermsAndConditions", conformance: "O" }
        { bit: 1, code: "NR", name: "NetworkRecovery", conformance: "P, O", since: "1.5" }
    ]
)
service GeneralCommissioningCluster {
    version: "2"
    operations: [
        ArmFailSafeCommand
        SetRegulatoryConfigCommand
        CommissioningCompleteCommand
        SetTCAcknowledgementsCommand
    ]
}

structure GeneralCommissioningAttributes {
    /// Attribute 0x0000 of General Commissioning: uint64, readable and writable.
    @attribute(id: "0x0000", access: "RW VA", writable: true)
    @conformance("M")
    @fallback(value: 0)
    Breadcrumb: UInt64

    /// Attribute 0x0001 of General Commissioning: BasicCommissioningInfo, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    @constraint(desc: true)
    BasicCommissioningInfo: BasicCommissioningInfo

    /// Attribute 0x0002 of General Commissioning: RegulatoryLocationTypeEnum, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    @fallback(reference: "LocationCapability")
    RegulatoryConfig: RegulatoryLocationTypeEnum

    /// Attribute 0x0003 of General Commissioning: RegulatoryLocationTypeEnum, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("M")
    @fallback(value: 2)
    LocationCapability: RegulatoryLocationTypeEnum

    /// Attribute 0x0004 of General Commissioning: bool, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("M")
    @fallback(value: true)
    SupportsConcurrentConnection: Bool

    /// Attribute 0x0005 of General Commissioning: uint16, read-only.
    @attribute(id: "0x0005", access: "R A", quality: "N", provisional: true)
    @conformance("TC")
    TCAcceptedVersion: UInt16

    /// Attribute 0x0006 of General Commissioning: uint16, read-only.
    @attribute(id: "0x0006", access: "R A", quality: "N", provisional: true)
    @conformance("TC")
    TCMinRequiredVersion: UInt16

    /// Attribute 0x0007 of General Commissioning: map16, read-only.
    @attribute(id: "0x0007", access: "R A", quality: "N", provisional: true)
    @conformance("TC")
    TCAcknowledgements: Map16

    /// Attribute 0x0008 of General Commissioning: bool, read-only.
    @attribute(id: "0x0008", access: "R A", quality: "N", provisional: true)
    @conformance("TC")
    @fallback(value: true)
    TCAcknowledgementsRequired: Bool

    /// Attribute 0x0009 of General Commissioning: uint32 or null, read-only.
    @attribute(id: "0x0009", access: "R A", quality: "X N", provisional: true)
    @conformance("TC")
    @nullable
    @range(min: 0, max: 4294967294)
    TCUpdateDeadline: UInt32

    /// Attribute 0x000A of General Commissioning: octstr, read-only.
    @attribute(id: "0x000A", access: "R M", quality: "N", since: "1.5", provisional: true)
    @conformance("P, NR")
    @length(min: 8, max: 8)
    RecoveryIdentifier: OctetString

    /// Attribute 0x000B of General Commissioning: NetworkRecoveryReasonEnum or null, read-only.
    @attribute(id: "0x000B", access: "R M", quality: "X", since: "1.5", provisional: true)
    @conformance("P, NR")
    @nullable
    @fallback(none: true)
    NetworkRecoveryReason: NetworkRecoveryReasonEnum

    /// Attribute 0x000C of General Commissioning: bool, read-only.
    @attribute(id: "0x000C", access: "R V", since: "1.5", provisional: true)
    @conformance("O")
    @fallback(value: false)
    IsCommissioningWithoutPower: Bool
}

/// Command 0x00 of General Commissioning; answered with ArmFailSafeResponse.
@command(id: "0x00", access: "A")
@conformance("M")
operation ArmFailSafeCommand {
    input: ArmFailSafeRequest
    output: ArmFailSafeResponse
}

structure ArmFailSafeRequest {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 900)
    ExpiryLengthSeconds: UInt16

    @field(id: 1)
    @conformance("M")
    Breadcrumb: UInt64
}

/// Command 0x02 of General Commissioning; answered with SetRegulatoryConfigResponse.
@command(id: "0x02", access: "A")
@conformance("M")
operation SetRegulatoryConfigCommand {
    input: SetRegulatoryConfigRequest
    output: SetRegulatoryConfigResponse
}

structure SetRegulatoryConfigRequest {
    @field(id: 0)
    @conformance("M")
    NewRegulatoryConfig: RegulatoryLocationTypeEnum

    @field(id: 1)
    @conformance("M")
    @length(min: 2, max: 2)
    CountryCode: CharString

    @field(id: 2)
    @conformance("M")
    Breadcrumb: UInt64
}

/// Command 0x04 of General Commissioning; answered with CommissioningCompleteResponse.
@command(id: "0x04", access: "F A")
@conformance("M")
operation CommissioningCompleteCommand {
    input: CommissioningCompleteRequest
    output: CommissioningCompleteResponse
}

structure CommissioningCompleteRequest {}

/// Command 0x06 of General Commissioning; answered with SetTCAcknowledgementsResponse.
@command(id: "0x06", access: "A")
@conformance("TC")
operation SetTCAcknowledgementsCommand {
    input: SetTCAcknowledgementsRequest
    output: SetTCAcknowledgementsResponse
}

structure SetTCAcknowledgementsRequest {
    @field(id: 0)
    @conformance("M")
    TCVersion: UInt16

    @field(id: 1)
    @conformance("M")
    TCUserResponse: Map16
}

/// Response 0x01 of General Commissioning.
@commandResponse(id: "0x01")
@conformance("M")
structure ArmFailSafeResponse {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 0)
    ErrorCode: CommissioningErrorEnum

    @field(id: 1)
    @conformance("M")
    @length(max: 128)
    DebugText: CharString
}

/// Response 0x03 of General Commissioning.
@commandResponse(id: "0x03")
@conformance("M")
structure SetRegulatoryConfigResponse {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 0)
    ErrorCode: CommissioningErrorEnum

    @field(id: 1)
    @conformance("M")
    DebugText: CharString
}

/// Response 0x05 of General Commissioning.
@commandResponse(id: "0x05")
@conformance("M")
structure CommissioningCompleteResponse {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 0)
    ErrorCode: CommissioningErrorEnum

    @field(id: 1)
    @conformance("M")
    DebugText: CharString
}

/// Response 0x07 of General Commissioning.
@commandResponse(id: "0x07")
@conformance("TC")
structure SetTCAcknowledgementsResponse {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 0)
    ErrorCode: CommissioningErrorEnum
}

@matterType("enum8")
intEnum CommissioningErrorEnum {
    OK = 0
    ValueOutsideRange = 1
    InvalidAuthentication = 2
    NoFailSafe = 3
    BusyWithOtherAdmin = 4
    @conformance("TC")
    RequiredTCNotAccepted = 5
    @conformance("TC")
    TCAcknowledgementsNotReceived = 6
    @conformance("TC")
    TCMinVersionNotMet = 7
}

@matterType("enum8")
intEnum RegulatoryLocationTypeEnum {
    Indoor = 0
    Outdoor = 1
    IndoorOutdoor = 2
}

@since("1.5")
@matterType("enum8")
intEnum NetworkRecoveryReasonEnum {
    @conformance("P, M")
    Unspecified = 0
    @conformance("P, M")
    Auth = 1
    @conformance("P, M")
    Visibility = 2
}

structure BasicCommissioningInfo {
    @field(id: 0)
    @conformance("M")
    FailSafeExpiryLengthSeconds: UInt16

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    MaxCumulativeFailsafeSeconds: UInt16
}
