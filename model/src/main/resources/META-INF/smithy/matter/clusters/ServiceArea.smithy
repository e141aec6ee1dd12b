$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.servicearea

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#LocationDescriptorStruct
use dev.connectorkit.matter.types#Tag
use dev.connectorkit.matter.types#UInt32

/// The cluster Service Area, 0x0150.
@cluster(
    id: "0x0150"
    title: "Service Area"
    publicId: "matter.ServiceArea"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 2 }
    attributes: ServiceAreaAttributes
    features: [
        { bit: 0, code: "SELRUN", name: "SelectWhileRunning" }
        { bit: 1, code: "PROG", name: "ProgressReporting" }
        { bit: 2, code: "MAPS", name: "Maps" }
    ]
)
service ServiceAreaCluster {
    version: "2"
    operations: [
        SelectAreasCommand
        SkipAreaCommand
    ]
}

structure ServiceAreaAttributes {
    /// Attribute 0x0000 of Service Area: list of AreaStruct, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @length(max: 255)
    SupportedAreas: AreaStructList

    /// Attribute 0x0001 of Service Area: list of MapStruct, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("MAPS")
    @length(max: 255)
    SupportedMaps: MapStructList

    /// Attribute 0x0002 of Service Area: list of uint32, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    @constraint(desc: true, on: "count")
    @fallback(value: [])
    SelectedAreas: UInt32List

    /// Attribute 0x0003 of Service Area: uint32 or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X")
    @conformance("desc")
    @nullable
    @range(min: 0, max: 4294967294)
    @constraint(desc: true)
    @fallback(none: true)
    CurrentArea: UInt32

    /// Attribute 0x0004 of Service Area: epoch-s or null, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "X Q")
    @conformance("[CurrentArea]")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(none: true)
    EstimatedEndTime: EpochS

    /// Attribute 0x0005 of Service Area: list of ProgressStruct, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("PROG")
    @length(max: 255)
    @fallback(value: [])
    Progress: ProgressStructList
}

/// Command 0x00 of Service Area; answered with SelectAreasResponse.
@command(id: "0x00", access: "O")
@conformance("M")
operation SelectAreasCommand {
    input: SelectAreasRequest
    output: SelectAreasResponse
}

structure SelectAreasRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true, on: "count")
    NewAreas: UInt32List
}

/// Command 0x02 of Service Area; answered with SkipAreaResponse.
@command(id: "0x02", access: "O")
@conformance("[CurrentArea | Progress]")
operation SkipAreaCommand {
    input: SkipAreaRequest
    output: SkipAreaResponse
}

structure SkipAreaRequest {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    SkippedArea: UInt32
}

/// Response 0x01 of Service Area.
@commandResponse(id: "0x01")
@conformance("M")
structure SelectAreasResponse {
    @field(id: 0)
    @conformance("M")
    Status: SelectAreasStatus

    @field(id: 1)
    @conformance("M")
    @length(max: 256)
    StatusText: CharString
}

/// Response 0x03 of Service Area.
@commandResponse(id: "0x03")
@conformance("SkipArea")
structure SkipAreaResponse {
    @field(id: 0)
    @conformance("M")
    Status: SkipAreaStatus

    @field(id: 1)
    @conformance("M")
    @length(max: 256)
    StatusText: CharString
}

@matterType("enum8")
intEnum OperationalStatusEnum {
    Pending = 0
    Operating = 1
    Skipped = 2
    Completed = 3
}

@matterType("enum8")
intEnum SelectAreasStatus {
    Success = 0
    UnsupportedArea = 1
    InvalidInMode = 2
    InvalidSet = 3
}

@matterType("enum8")
intEnum SkipAreaStatus {
    Success = 0
    InvalidAreaList = 1
    InvalidInMode = 2
    InvalidSkippedArea = 3
}

structure LandmarkInfoStruct {
    @field(id: 0)
    @conformance("M")
    LandmarkTag: Tag

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    RelativePositionTag: Tag
}

structure AreaInfoStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    LocationInfo: LocationDescriptorStruct

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    LandmarkInfo: LandmarkInfoStruct
}

structure MapStruct {
    @field(id: 0)
    @conformance("M")
    MapID: UInt32

    @field(id: 1)
    @conformance("M")
    @length(max: 64)
    Name: CharString
}

structure AreaStruct {
    @field(id: 0)
    @conformance("M")
    AreaID: UInt32

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    @constraint(desc: true)
    MapID: UInt32

    @field(id: 2)
    @conformance("M")
    AreaInfo: AreaInfoStruct
}

structure ProgressStruct {
    @field(id: 0)
    @conformance("M")
    AreaID: UInt32

    @field(id: 1)
    @conformance("M")
    Status: OperationalStatusEnum

    @field(id: 2, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    TotalOperationalTime: ElapsedS

    @field(id: 3, quality: "X")
    @conformance("O")
    @nullable
    @range(min: 0, max: 4294967294)
    EstimatedTime: ElapsedS
}

list AreaStructList {
    member: AreaStruct
}

list MapStructList {
    member: MapStruct
}

list ProgressStructList {
    member: ProgressStruct
}

list UInt32List {
    member: UInt32
}
