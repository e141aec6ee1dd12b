$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.applicationbasic

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#VendorId

/// The cluster Application Basic, 0x050D.
@cluster(
    id: "0x050D"
    title: "Application Basic"
    publicId: "matter.ApplicationBasic"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: ApplicationBasicAttributes
)
service ApplicationBasicCluster {
    version: "1"
}

structure ApplicationBasicAttributes {
    /// Attribute 0x0000 of Application Basic: string, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("O")
    @length(max: 32)
    VendorName: CharString

    /// Attribute 0x0001 of Application Basic: vendor-id, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("O")
    VendorID: VendorId

    /// Attribute 0x0002 of Application Basic: string, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("M")
    @length(max: 256)
    ApplicationName: CharString

    /// Attribute 0x0003 of Application Basic: uint16, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("O")
    ProductID: UInt16

    /// Attribute 0x0004 of Application Basic: ApplicationStruct, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("M")
    @constraint(desc: true)
    Application: ApplicationStruct

    /// Attribute 0x0005 of Application Basic: ApplicationStatusEnum, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("M")
    @constraint(desc: true)
    Status: ApplicationStatusEnum

    /// Attribute 0x0006 of Application Basic: string, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "F")
    @conformance("M")
    @length(max: 32)
    ApplicationVersion: CharString

    /// Attribute 0x0007 of Application Basic: list of vendor-id, read-only.
    @attribute(id: "0x0007", access: "R A", quality: "F")
    @conformance("M")
    AllowedVendorList: VendorIdList
}

@matterType("enum8")
intEnum ApplicationStatusEnum {
    Stopped = 0
    ActiveVisibleFocus = 1
    ActiveHidden = 2
    ActiveVisibleNotFocus = 3
}

structure ApplicationStruct {
    @field(id: 0)
    @conformance("M")
    CatalogVendorID: UInt16

    @field(id: 1)
    @conformance("M")
    ApplicationID: CharString
}

list VendorIdList {
    member: VendorId
}
