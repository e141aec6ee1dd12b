$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.userlabel

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#CharString

/// The cluster User Label, 0x0041.
@cluster(
    id: "0x0041"
    title: "User Label"
    publicId: "matter.UserLabel"
    classification: "endpoint"
    revisions: { "1.4": 1, "1.6": 1 }
    base: "Label"
    attributes: UserLabelAttributes
)
service UserLabelCluster {
    version: "1"
}

structure UserLabelAttributes {
    /// Attribute 0x0000 of User Label: list of LabelStruct, readable and writable.
    @attribute(id: "0x0000", access: "RW VM", quality: "N", writable: true)
    @conformance("M")
    @length(min: 0)
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
