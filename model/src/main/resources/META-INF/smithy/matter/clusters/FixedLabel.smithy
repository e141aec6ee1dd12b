$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.fixedlabel

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#CharString

/// The cluster Fixed Label, 0x0040.
@cluster(
    id: "0x0040"
    title: "Fixed Label"
    publicId: "matter.FixedLabel"
    classification: "endpoint"
    revisions: { "1.4": 1, "1.6": 1 }
    base: "Label"
    attributes: FixedLabelAttributes
)
service FixedLabelCluster {
    version: "1"
}

structure FixedLabelAttributes {
    /// Attribute 0x0000 of Fixed Label: list of LabelStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "N")
    @conformance("M")
    @fallback(value: [])
    LabelList: LabelStructList
}

structure LabelStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 16)
    Label: CharString

    @field(id: 1)
    @conformance("M")
    @length(max: 16)
    Value: CharString
}

list LabelStructList {
    member: LabelStruct
}
