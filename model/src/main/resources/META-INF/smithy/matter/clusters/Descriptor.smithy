$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.descriptor

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ClusterId
use dev.connectorkit.matter.types#DeviceTypeId
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#SemanticTagStruct
use dev.connectorkit.matter.types#UInt16

/// The cluster Descriptor, 0x001D.
@cluster(
    id: "0x001D"
    title: "Descriptor"
    publicId: "matter.Descriptor"
    classification: "endpoint"
    revisions: { "1.4": 2, "1.6": 3 }
    attributes: DescriptorAttributes
    features: [{ bit: 0, code: "TAGLIST", name: "TagList", conformance: "desc" }]
)
service DescriptorCluster {
    version: "3"
}

structure DescriptorAttributes {
    /// Attribute 0x0000 of Descriptor: list of DeviceTypeStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @length(min: 1)
    DeviceTypeList: DeviceTypeStructList

    /// Attribute 0x0001 of Descriptor: list of cluster-id, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    @fallback(value: [])
    ServerList: ClusterIdList

    /// Attribute 0x0002 of Descriptor: list of cluster-id, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @fallback(value: [])
    ClientList: ClusterIdList

    /// Attribute 0x0003 of Descriptor: list of endpoint-no, read-only.
    @attribute(id: "0x0003", access: "R V")
    @conformance("M")
    @fallback(value: [])
    PartsList: EndpointNumberList

    /// Attribute 0x0004 of Descriptor: list of semtag, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("TAGLIST")
    @length(min: 1, max: 6)
    TagList: SemanticTagStructList

    /// Attribute 0x0005 of Descriptor: string, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "F", since: "1.4.2", provisional: true)
    @conformance("O")
    @length(max: 32)
    EndpointUniqueID: CharString
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

list ClusterIdList {
    member: ClusterId
}

list DeviceTypeStructList {
    member: DeviceTypeStruct
}

list EndpointNumberList {
    member: EndpointNumber
}

list SemanticTagStructList {
    member: SemanticTagStruct
}
