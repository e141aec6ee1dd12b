$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.booleanstate

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#event
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#Bool

/// The cluster Boolean State, 0x0045.
@cluster(
    id: "0x0045"
    title: "Boolean State"
    publicId: "matter.BooleanState"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 3 }
    attributes: BooleanStateAttributes
    events: [StateChangeEvent]
    features: [{ bit: 0, code: "CHGEVENT", name: "ChangeEvent", conformance: "[Rev >= v3]", since: "1.6" }]
)
service BooleanStateCluster {
    version: "3"
}

structure BooleanStateAttributes {
    /// Attribute 0x0000 of Boolean State: bool, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    StateValue: Bool
}

/// Event 0x00 of Boolean State, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("CHGEVENT, O")
structure StateChangeEvent {
    @field(id: 0)
    @conformance("M")
    StateValue: Bool
}
