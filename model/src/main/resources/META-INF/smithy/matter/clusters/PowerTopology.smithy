$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.powertopology

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter.types#EndpointNumber

/// The cluster Power Topology, 0x009C.
@cluster(
    id: "0x009C"
    title: "Power Topology"
    publicId: "matter.PowerTopology"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: PowerTopologyAttributes
    features: [
        { bit: 0, code: "NODE", name: "NodeTopology", conformance: "O.a" }
        { bit: 1, code: "TREE", name: "TreeTopology", conformance: "O.a" }
        { bit: 2, code: "SET", name: "SetTopology", conformance: "O.a" }
        { bit: 3, code: "DYPF", name: "DynamicPowerFlow", conformance: "[SET]" }
    ]
)
service PowerTopologyCluster {
    version: "1"
}

structure PowerTopologyAttributes {
    /// Attribute 0x0000 of Power Topology: list of endpoint-no, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("SET")
    @length(max: 20)
    AvailableEndpoints: EndpointNumberList

    /// Attribute 0x0001 of Power Topology: list of endpoint-no, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N")
    @conformance("DYPF")
    @length(max: 20)
    ActiveEndpoints: EndpointNumberList
}

list EndpointNumberList {
    member: EndpointNumber
}
