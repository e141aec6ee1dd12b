$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.ecosysteminformation

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#DeviceTypeId
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#EpochUs
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#LocationDescriptorStruct
use dev.connectorkit.matter.types#UInt16

/// The cluster Ecosystem Information, 0x0750.
@cluster(
    id: "0x0750"
    title: "Ecosystem Information"
    publicId: "matter.EcosystemInformation"
    classification: "endpoint"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: EcosystemInformationAttributes
)
service EcosystemInformationCluster {
    version: "1"
}

structure EcosystemInformationAttributes {
    /// Attribute 0x0000 of Ecosystem Information: list of EcosystemDeviceStruct, read-only.
    @attribute(id: "0x0000", access: "R F M", quality: "N")
    @conformance("M")
    DeviceDirectory: EcosystemDeviceStructList

    /// Attribute 0x0001 of Ecosystem Information: list of EcosystemLocationStruct, read-only.
    @attribute(id: "0x0001", access: "R F M", quality: "N")
    @conformance("M")
    LocationDirectory: EcosystemLocationStructList
}

structure DeviceTypeStruct {
    @field(id: 0)
    @conformance("M")
    DeviceType: DeviceTypeId

    @field(id: 1)
    @conformance("M")
    @range(min: 1, max: 65535)
    Revision: UInt16
}

@fabricScoped
structure EcosystemDeviceStruct {
    @field(id: 0, access: "S")
    @conformance("O")
    @length(max: 64)
    DeviceName: CharString

    @field(id: 1, access: "S")
    @conformance("DeviceName")
    @fallback(value: 0)
    DeviceNameLastEdit: EpochUs

    @field(id: 2, access: "S")
    @conformance("desc")
    @constraint(desc: true)
    BridgedEndpoint: EndpointNumber

    @field(id: 3, access: "S")
    @conformance("desc")
    @constraint(desc: true)
    OriginalEndpoint: EndpointNumber

    @field(id: 4, access: "S")
    @conformance("M")
    @constraint(desc: true, on: "count")
    DeviceTypes: DeviceTypeStructList

    @field(id: 5, access: "S")
    @conformance("M")
    @length(max: 64)
    UniqueLocationIDs: EcosystemDeviceStructUniqueLocationIDsList

    @field(id: 6, access: "S")
    @conformance("M")
    @fallback(value: 0)
    UniqueLocationIDsLastEdit: EpochUs

    @field(id: 254)
    FabricIndex: FabricIndex
}

@fabricScoped
structure EcosystemLocationStruct {
    @field(id: 0, access: "S")
    @conformance("M")
    @length(max: 64)
    UniqueLocationID: CharString

    @field(id: 1, access: "S")
    @conformance("M")
    LocationDescriptor: LocationDescriptorStruct

    @field(id: 2, access: "S")
    @conformance("M")
    @fallback(value: 0)
    LocationDescriptorLastEdit: EpochUs

    @field(id: 254)
    FabricIndex: FabricIndex
}

list DeviceTypeStructList {
    member: DeviceTypeStruct
}

list EcosystemDeviceStructList {
    member: EcosystemDeviceStruct
}

list EcosystemDeviceStructUniqueLocationIDsList {
    @length(max: 64)
    member: CharString
}

list EcosystemLocationStructList {
    member: EcosystemLocationStruct
}
