$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.bridgeddevicebasicinformation

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.basicinformation#ColorEnum
use dev.connectorkit.matter.basicinformation#ProductFinishEnum
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#VendorId

/// The cluster Bridged Device Basic Information, 0x0039.
@cluster(
    id: "0x0039"
    title: "Bridged Device Basic Information"
    publicId: "matter.BridgedDeviceBasicInformation"
    classification: "endpoint"
    revisions: { "1.4": 4, "1.6": 6 }
    base: "BasicInformation"
    attributes: BridgedDeviceBasicInformationAttributes
    events: [StartUpEvent, ShutDownEvent, LeaveEvent, ReachableChangedEvent, ActiveChangedEvent]
    features: [{ bit: 20, code: "BIS", name: "BridgedICDSupport", conformance: "[Rev >= v4]" }]
    withdrawn: [
        { kind: "attribute", id: "0x0000", name: "DataModelRevision", reason: "disallowed" }
        { kind: "attribute", id: "0x0006", name: "Location", reason: "disallowed" }
        { kind: "attribute", id: "0x0010", name: "LocalConfigDisabled", reason: "disallowed" }
        { kind: "attribute", id: "0x0013", name: "CapabilityMinima", reason: "disallowed" }
        { kind: "attribute", id: "0x0015", name: "SpecificationVersion", reason: "disallowed" }
        { kind: "attribute", id: "0x0016", name: "MaxPathsPerInvoke", reason: "disallowed" }
    ]
)
service BridgedDeviceBasicInformationCluster {
    version: "6"
    operations: [
        KeepActiveCommand
    ]
}

structure BridgedDeviceBasicInformationAttributes {
    /// Attribute 0x0001 of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("desc")
    @length(max: 32)
    VendorName: CharString

    /// Attribute 0x0002 of Bridged Device Basic Information: vendor-id, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("desc")
    VendorID: VendorId

    /// Attribute 0x0003 of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 32)
    ProductName: CharString

    /// Attribute 0x0004 of Bridged Device Basic Information: uint16, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("desc")
    ProductID: UInt16

    /// Attribute 0x0005 of Bridged Device Basic Information: string, readable and writable.
    @attribute(id: "0x0005", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @length(max: 32)
    NodeLabel: CharString

    /// Attribute 0x0007 of Bridged Device Basic Information: uint16, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "F")
    @conformance("O")
    @fallback(value: 0)
    HardwareVersion: UInt16

    /// Attribute 0x0008 of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "F")
    @conformance("O")
    @length(min: 1, max: 64)
    HardwareVersionString: CharString

    /// Attribute 0x0009 of Bridged Device Basic Information: uint32, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "F")
    @conformance("O")
    @constraint(desc: true)
    @fallback(value: 0)
    SoftwareVersion: UInt32

    /// Attribute 0x000A of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "F")
    @conformance("O")
    @length(min: 1, max: 64)
    SoftwareVersionString: CharString

    /// Attribute 0x000B of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "F")
    @conformance("O")
    @length(min: 8, max: 16)
    ManufacturingDate: CharString

    /// Attribute 0x000C of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 32)
    PartNumber: CharString

    /// Attribute 0x000D of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x000D", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 256)
    ProductURL: CharString

    /// Attribute 0x000E of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x000E", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 64)
    ProductLabel: CharString

    /// Attribute 0x000F of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x000F", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 32)
    SerialNumber: CharString

    /// Attribute 0x0011 of Bridged Device Basic Information: bool, read-only.
    @attribute(id: "0x0011", access: "R V")
    @conformance("M")
    @fallback(value: true)
    Reachable: Bool

    /// Attribute 0x0012 of Bridged Device Basic Information: string, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "F")
    @conformance("Rev >= v4, O")
    @length(max: 32)
    UniqueID: CharString

    /// Attribute 0x0014 of Bridged Device Basic Information: ProductAppearanceStruct, read-only.
    @attribute(id: "0x0014", access: "R V", quality: "F")
    @conformance("[Rev >= v2]")
    ProductAppearance: ProductAppearanceStruct

    /// Attribute 0x0018 of Bridged Device Basic Information: uint32, read-only.
    @attribute(id: "0x0018", access: "R V", quality: "N", since: "1.4.2", provisional: true)
    @conformance("[Rev >= v6]")
    @range(min: 1, max: 4294967295)
    @fallback(value: 1)
    ConfigurationVersion: UInt32
}

/// Command 0x80 of Bridged Device Basic Information; answered with a status.
@command(id: "0x80", access: "O", response: "status")
@conformance("BIS")
operation KeepActiveCommand {
    input: KeepActiveRequest
}

structure KeepActiveRequest {
    @field(id: 0)
    @conformance("M")
    StayActiveDuration: UInt32

    @field(id: 1)
    @conformance("M")
    @range(min: 30000, max: 3600000)
    TimeoutMs: UInt32
}

/// Event 0x00 of Bridged Device Basic Information, priority critical.
@event(id: "0x00", priority: "critical", access: "V")
@conformance("O")
structure StartUpEvent {
    @field(id: 0)
    @conformance("M")
    SoftwareVersion: UInt32
}

/// Event 0x01 of Bridged Device Basic Information, priority critical.
@event(id: "0x01", priority: "critical", access: "V")
@conformance("O")
structure ShutDownEvent {}

/// Event 0x02 of Bridged Device Basic Information, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("O")
structure LeaveEvent {}

/// Event 0x03 of Bridged Device Basic Information, priority info.
@event(id: "0x03", priority: "info", access: "V")
@conformance("M")
structure ReachableChangedEvent {
    @field(id: 0)
    @conformance("M")
    ReachableNewValue: Bool
}

/// Event 0x80 of Bridged Device Basic Information, priority info.
@event(id: "0x80", priority: "info", access: "V")
@conformance("BIS")
structure ActiveChangedEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    PromisedActiveDuration: UInt32
}

structure ProductAppearanceStruct {
    @field(id: 0)
    @conformance("M")
    Finish: ProductFinishEnum

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    PrimaryColor: ColorEnum
}

structure CapabilityMinimaStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 3, max: 10000)
    @fallback(value: 3)
    CaseSessionsPerFabric: UInt16

    @field(id: 1)
    @conformance("M")
    @range(min: 3, max: 10000)
    @fallback(value: 3)
    SubscriptionsPerFabric: UInt16

    @field(id: 2, since: "1.6")
    @conformance("Rev >= v6")
    @range(min: 1, max: 10000)
    SimultaneousInvocationsSupported: UInt16

    @field(id: 3, since: "1.6")
    @conformance("Rev >= v6")
    @range(min: 1, max: 10000)
    SimultaneousWritesSupported: UInt16

    @field(id: 4, since: "1.6")
    @conformance("Rev >= v6")
    @range(min: 9, max: 10000)
    ReadPathsSupported: UInt16

    @field(id: 5, since: "1.6")
    @conformance("Rev >= v6")
    @range(min: 3, max: 10000)
    SubscribePathsSupported: UInt16
}
