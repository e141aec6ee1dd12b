$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.laundrywashercontrols

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#UInt8

/// The cluster Laundry Washer Controls, 0x0053.
@cluster(
    id: "0x0053"
    title: "Laundry Washer Controls"
    publicId: "matter.LaundryWasherControls"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: LaundryWasherControlsAttributes
    features: [
        { bit: 0, code: "SPIN", name: "Spin", conformance: "O.a+" }
        { bit: 1, code: "RINSE", name: "Rinse", conformance: "O.a+" }
    ]
)
service LaundryWasherControlsCluster {
    version: "2"
}

structure LaundryWasherControlsAttributes {
    /// Attribute 0x0000 of Laundry Washer Controls: list of string, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("SPIN")
    @length(max: 16)
    SpinSpeeds: SpinSpeedsList

    /// Attribute 0x0001 of Laundry Washer Controls: uint8 or null, readable and writable.
    @attribute(id: "0x0001", access: "RW VO", quality: "X", writable: true)
    @conformance("SPIN")
    @nullable
    @range(min: 0, max: 15)
    SpinSpeedCurrent: UInt8

    /// Attribute 0x0002 of Laundry Washer Controls: NumberOfRinsesEnum, readable and writable.
    @attribute(id: "0x0002", access: "RW VO", writable: true)
    @conformance("RINSE")
    @constraint(desc: true)
    NumberOfRinses: NumberOfRinsesEnum

    /// Attribute 0x0003 of Laundry Washer Controls: list of NumberOfRinsesEnum, read-only.
    @attribute(id: "0x0003", access: "R V")
    @conformance("RINSE")
    @length(max: 4)
    SupportedRinses: NumberOfRinsesEnumList
}

@matterType("enum8")
intEnum NumberOfRinsesEnum {
    @conformance("RINSE")
    None = 0
    @conformance("RINSE")
    Normal = 1
    @conformance("RINSE")
    Extra = 2
    @conformance("RINSE")
    Max = 3
}

list NumberOfRinsesEnumList {
    member: NumberOfRinsesEnum
}

list SpinSpeedsList {
    @length(max: 64)
    member: CharString
}
