$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.basicinformation

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#VendorId

/// The cluster Basic Information, 0x0028.
@cluster(
    id: "0x0028"
    title: "Basic Information"
    publicId: "matter.BasicInformation"
    classification: "node"
    revisions: { "1.4": 4, "1.6": 6 }
    attributes: BasicInformationAttributes
    events: [StartUpEvent, ShutDownEvent, LeaveEvent, ReachableChangedEvent]
)
service BasicInformationCluster {
    version: "6"
}

structure BasicInformationAttributes {
    /// Attribute 0x0000 of Basic Information: uint16, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @constraint(desc: true)
    DataModelRevision: UInt16

    /// Attribute 0x0001 of Basic Information: string, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    @length(max: 32)
    VendorName: CharString

    /// Attribute 0x0002 of Basic Information: vendor-id, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    VendorID: VendorId

    /// Attribute 0x0003 of Basic Information: string, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("M")
    @length(max: 32)
    ProductName: CharString

    /// Attribute 0x0004 of Basic Information: uint16, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("M")
    ProductID: UInt16

    /// Attribute 0x0005 of Basic Information: string, readable and writable.
    @attribute(id: "0x0005", access: "RW VM", quality: "N", writable: true)
    @conformance("M")
    @length(max: 32)
    NodeLabel: CharString

    /// Attribute 0x0006 of Basic Information: string, readable and writable.
    @attribute(id: "0x0006", access: "RW VA", quality: "N", writable: true)
    @conformance("M")
    @length(min: 2, max: 2)
    @fallback(value: "XX")
    Location: CharString

    /// Attribute 0x0007 of Basic Information: uint16, read-only.
    @attribute(id: "0x0007", access: "R V", quality: "F")
    @conformance("M")
    @fallback(value: 0)
    HardwareVersion: UInt16

    /// Attribute 0x0008 of Basic Information: string, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "F")
    @conformance("M")
    @length(min: 1, max: 64)
    HardwareVersionString: CharString

    /// Attribute 0x0009 of Basic Information: uint32, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "F")
    @conformance("M")
    @constraint(desc: true)
    @fallback(value: 0)
    SoftwareVersion: UInt32

    /// Attribute 0x000A of Basic Information: string, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "F")
    @conformance("M")
    @length(min: 1, max: 64)
    SoftwareVersionString: CharString

    /// Attribute 0x000B of Basic Information: string, read-only.
    @attribute(id: "0x000B", access: "R V", quality: "F")
    @conformance("O")
    @length(min: 8, max: 16)
    ManufacturingDate: CharString

    /// Attribute 0x000C of Basic Information: string, read-only.
    @attribute(id: "0x000C", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 32)
    PartNumber: CharString

    /// Attribute 0x000D of Basic Information: string, read-only.
    @attribute(id: "0x000D", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 256)
    ProductURL: CharString

    /// Attribute 0x000E of Basic Information: string, read-only.
    @attribute(id: "0x000E", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 64)
    ProductLabel: CharString

    /// Attribute 0x000F of Basic Information: string, read-only.
    @attribute(id: "0x000F", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 32)
    SerialNumber: CharString

    /// Attribute 0x0010 of Basic Information: bool, readable and writable.
    @attribute(id: "0x0010", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @fallback(value: false)
    LocalConfigDisabled: Bool

    /// Attribute 0x0011 of Basic Information: bool, read-only.
    @attribute(id: "0x0011", access: "R V")
    @conformance("O")
    @fallback(value: true)
    Reachable: Bool

    /// Attribute 0x0012 of Basic Information: string, read-only.
    @attribute(id: "0x0012", access: "R V", quality: "F")
    @conformance("Rev >= v4, O")
    @length(max: 32)
    UniqueID: CharString

    /// Attribute 0x0013 of Basic Information: CapabilityMinimaStruct, read-only.
    @attribute(id: "0x0013", access: "R V", quality: "F")
    @conformance("M")
    CapabilityMinima: CapabilityMinimaStruct

    /// Attribute 0x0014 of Basic Information: ProductAppearanceStruct, read-only.
    @attribute(id: "0x0014", access: "R V", quality: "F")
    @conformance("[Rev >= v2]")
    ProductAppearance: ProductAppearanceStruct

    /// Attribute 0x0015 of Basic Information: uint32, read-only.
    @attribute(id: "0x0015", access: "R V", quality: "F")
    @conformance("Rev >= v3")
    @constraint(desc: true)
    @fallback(value: 0)
    SpecificationVersion: UInt32

    /// Attribute 0x0016 of Basic Information: uint16, read-only.
    @attribute(id: "0x0016", access: "R V", quality: "F")
    @conformance("Rev >= v3")
    @range(min: 1, max: 65535)
    @fallback(value: 1)
    MaxPathsPerInvoke: UInt16

    /// Attribute 0x0018 of Basic Information: uint32, read-only.
    @attribute(id: "0x0018", access: "R V", quality: "N", since: "1.4.2", provisional: true)
    @conformance("Rev >= v6")
    @range(min: 1, max: 4294967295)
    @fallback(value: 1)
    ConfigurationVersion: UInt32
}

/// Event 0x00 of Basic Information, priority critical.
@event(id: "0x00", priority: "critical", access: "V")
@conformance("M")
structure StartUpEvent {
    @field(id: 0)
    @conformance("M")
    SoftwareVersion: UInt32
}

/// Event 0x01 of Basic Information, priority critical.
@event(id: "0x01", priority: "critical", access: "V")
@conformance("O")
structure ShutDownEvent {}

/// Event 0x02 of Basic Information, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("O")
structure LeaveEvent {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 254)
    FabricIndex: FabricIndex
}

/// Event 0x03 of Basic Information, priority info.
@event(id: "0x03", priority: "info", access: "V")
@conformance("Reachable")
structure ReachableChangedEvent {
    @field(id: 0)
    @conformance("M")
    ReachableNewValue: Bool
}

@matterType("enum8")
intEnum ProductFinishEnum {
    Other = 0
    Matte = 1
    Satin = 2
    Polished = 3
    Rugged = 4
    Fabric = 5
}

@matterType("enum8")
intEnum ColorEnum {
    Black = 0
    Navy = 1
    Green = 2
    Teal = 3
    Maroon = 4
    Purple = 5
    Olive = 6
    Gray = 7
    Blue = 8
    Lime = 9
    Aqua = 10
    Red = 11
    Fuchsia = 12
    Yellow = 13
    White = 14
    Nickel = 15
    Chrome = 16
    Brass = 17
    Copper = 18
    Silver = 19
    Gold = 20
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
