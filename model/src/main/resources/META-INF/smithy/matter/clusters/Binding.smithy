$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.binding

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#ClusterId
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#GroupId
use dev.connectorkit.matter.types#NodeId

/// The cluster Binding, 0x001E.
@cluster(
    id: "0x001E"
    title: "Binding"
    publicId: "matter.Binding"
    classification: "endpoint"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: BindingAttributes
)
service BindingCluster {
    version: "1"
}

structure BindingAttributes {
    /// Attribute 0x0000 of Binding: list of TargetStruct, readable and writable.
    @attribute(id: "0x0000", access: "RW F VM", quality: "N", writable: true)
    @conformance("M")
    @constraint(desc: true, on: "count")
    @fallback(value: [])
    Binding: TargetStructList
}

@fabricScoped
structure TargetStruct {
    @field(id: 1, access: "F")
    @conformance("Endpoint")
    Node: NodeId

    @field(id: 2, access: "F")
    @conformance("!Endpoint")
    @range(min: 1, max: 65535)
    Group: GroupId

    @field(id: 3, access: "F")
    @conformance("!Group")
    Endpoint: EndpointNumber

    @field(id: 4, access: "F")
    @conformance("O")
    Cluster: ClusterId

    @field(id: 254)
    FabricIndex: FabricIndex
}

list TargetStructList {
    member: TargetStruct
}
