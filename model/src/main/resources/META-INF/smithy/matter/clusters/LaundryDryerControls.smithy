$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.laundrydryercontrols

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable

/// The cluster Laundry Dryer Controls, 0x004A.
@cluster(
    id: "0x004A"
    title: "Laundry Dryer Controls"
    publicId: "matter.LaundryDryerControls"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: LaundryDryerControlsAttributes
)
service LaundryDryerControlsCluster {
    version: "1"
}

structure LaundryDryerControlsAttributes {
    /// Attribute 0x0000 of Laundry Dryer Controls: list of DrynessLevelEnum, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @length(min: 1, max: 4)
    SupportedDrynessLevels: DrynessLevelEnumList

    /// Attribute 0x0001 of Laundry Dryer Controls: DrynessLevelEnum or null, readable and writable.
    @attribute(id: "0x0001", access: "RW VO", quality: "X", writable: true)
    @conformance("M")
    @nullable
    @constraint(desc: true)
    SelectedDrynessLevel: DrynessLevelEnum
}

@matterType("enum8")
intEnum DrynessLevelEnum {
    Low = 0
    Normal = 1
    Extra = 2
    Max = 3
}

list DrynessLevelEnumList {
    member: DrynessLevelEnum
}
