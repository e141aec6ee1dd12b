$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.wifinetworkmanagement

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt64

/// The cluster Wi-Fi Network Management, 0x0451.
@cluster(
    id: "0x0451"
    title: "Wi-Fi Network Management"
    publicId: "matter.WiFiNetworkManagement"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: WiFiNetworkManagementAttributes
)
service WiFiNetworkManagementCluster {
    version: "1"
    operations: [
        NetworkPassphraseRequestCommand
    ]
}

structure WiFiNetworkManagementAttributes {
    /// Attribute 0x0000 of Wi-Fi Network Management: octstr or null, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "X N")
    @conformance("M")
    @nullable
    @length(min: 1, max: 32)
    SSID: OctetString

    /// Attribute 0x0001 of Wi-Fi Network Management: uint64 or null, read-only.
    @attribute(id: "0x0001", access: "R M", quality: "X N")
    @conformance("M")
    @nullable
    @range(min: 0, max: 18446744073709551614)
    PassphraseSurrogate: UInt64
}

/// Command 0x00 of Wi-Fi Network Management; answered with NetworkPassphraseResponse.
@command(id: "0x00", access: "M")
@conformance("M")
operation NetworkPassphraseRequestCommand {
    input: NetworkPassphraseRequestRequest
    output: NetworkPassphraseResponse
}

structure NetworkPassphraseRequestRequest {}

/// Response 0x01 of Wi-Fi Network Management.
@commandResponse(id: "0x01")
@conformance("M")
structure NetworkPassphraseResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 64)
    Passphrase: OctetString
}
