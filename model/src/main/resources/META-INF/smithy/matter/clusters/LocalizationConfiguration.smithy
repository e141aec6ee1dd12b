$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.localizationconfiguration

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter.types#CharString

/// The cluster Localization Configuration, 0x002B.
@cluster(
    id: "0x002B"
    title: "Localization Configuration"
    publicId: "matter.LocalizationConfiguration"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: LocalizationConfigurationAttributes
)
service LocalizationConfigurationCluster {
    version: "1"
}

structure LocalizationConfigurationAttributes {
    /// Attribute 0x0000 of Localization Configuration: string, readable and writable.
    @attribute(id: "0x0000", access: "RW VM", quality: "N", writable: true)
    @conformance("M")
    @constraint(in: "SupportedLocales", on: "length")
    ActiveLocale: CharString

    /// Attribute 0x0001 of Localization Configuration: list of string, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    @length(max: 32)
    SupportedLocales: SupportedLocalesList
}

list SupportedLocalesList {
    @length(max: 35)
    member: CharString
}
