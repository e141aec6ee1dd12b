$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.wakeonlan

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#Ipv6Address

/// The cluster Wake On LAN, 0x0503.
@cluster(
    id: "0x0503"
    title: "Wake On LAN"
    publicId: "matter.WakeOnLAN"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: WakeOnLanAttributes
)
service WakeOnLanCluster {
    version: "1"
}

structure WakeOnLanAttributes {
    /// Attribute 0x0000 of Wake On LAN: string, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 12)
    MACAddress: CharString

    /// Attribute 0x0001 of Wake On LAN: ipv6adr, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F", provisional: true)
    @conformance("O")
    @constraint(desc: true, on: "length")
    LinkLocalAddress: Ipv6Address
}
