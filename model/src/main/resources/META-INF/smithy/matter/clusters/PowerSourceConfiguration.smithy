$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.powersourceconfiguration

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter.types#EndpointNumber

/// The cluster Power Source Configuration, 0x002E.
@cluster(
    id: "0x002E"
    title: "Power Source Configuration"
    publicId: "matter.PowerSourceConfiguration"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: PowerSourceConfigurationAttributes
)
service PowerSourceConfigurationCluster {
    version: "1"
}

structure PowerSourceConfigurationAttributes {
    /// Attribute 0x0000 of Power Source Configuration: list of endpoint-no, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "N")
    @conformance("M")
    @length(max: 6)
    Sources: EndpointNumberList
}

list EndpointNumberList {
    member: EndpointNumber
}
