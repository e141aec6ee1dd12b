$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.otasoftwareupdaterequestor

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#FabricIndex
use dev.connectorkit.matter.types#Int64
use dev.connectorkit.matter.types#NodeId
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#UInt8
use dev.connectorkit.matter.types#VendorId

/// The cluster OTA Software Update Requestor, 0x002A.
@cluster(
    id: "0x002A"
    title: "OTA Software Update Requestor"
    publicId: "matter.OTASoftwareUpdateRequestor"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: OtaSoftwareUpdateRequestorAttributes
    events: [StateTransitionEvent, VersionAppliedEvent, DownloadErrorEvent]
)
service OtaSoftwareUpdateRequestorCluster {
    version: "1"
    operations: [
        AnnounceOTAProviderCommand
    ]
}

structure OtaSoftwareUpdateRequestorAttributes {
    /// Attribute 0x0000 of OTA Software Update Requestor: list of ProviderLocation, readable and writable.
    @attribute(id: "0x0000", access: "RW F VA", quality: "N", writable: true)
    @conformance("M")
    @constraint(desc: true, on: "count")
    @fallback(value: [])
    DefaultOTAProviders: ProviderLocationList

    /// Attribute 0x0001 of OTA Software Update Requestor: bool, read-only.
    @attribute(id: "0x0001", access: "R V")
    @conformance("M")
    @fallback(value: true)
    UpdatePossible: Bool

    /// Attribute 0x0002 of OTA Software Update Requestor: UpdateStateEnum, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("M")
    @fallback(value: 0)
    UpdateState: UpdateStateEnum

    /// Attribute 0x0003 of OTA Software Update Requestor: uint8 or null, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "X Q")
    @conformance("M")
    @nullable
    @range(min: 0, max: 100)
    @fallback(none: true)
    UpdateStateProgress: UInt8
}

/// Command 0x00 of OTA Software Update Requestor; answered with a status.
@command(id: "0x00", access: "A", response: "status")
@conformance("O")
operation AnnounceOTAProviderCommand {
    input: AnnounceOTAProviderRequest
}

structure AnnounceOTAProviderRequest {
    @field(id: 0, access: "F")
    @conformance("M")
    ProviderNodeID: NodeId

    @field(id: 1, access: "F")
    @conformance("M")
    VendorID: VendorId

    @field(id: 2, access: "F")
    @conformance("M")
    AnnouncementReason: AnnouncementReasonEnum

    @field(id: 3, access: "F")
    @conformance("O")
    @length(max: 512)
    MetadataForNode: OctetString

    @field(id: 4, access: "F")
    @conformance("M")
    Endpoint: EndpointNumber
}

/// Event 0x00 of OTA Software Update Requestor, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("M")
structure StateTransitionEvent {
    @field(id: 0)
    @conformance("M")
    @fallback(value: 0)
    PreviousState: UpdateStateEnum

    @field(id: 1)
    @conformance("M")
    NewState: UpdateStateEnum

    @field(id: 2)
    @conformance("M")
    Reason: ChangeReasonEnum

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    @fallback(none: true)
    TargetSoftwareVersion: UInt32
}

/// Event 0x01 of OTA Software Update Requestor, priority critical.
@event(id: "0x01", priority: "critical", access: "V")
@conformance("M")
structure VersionAppliedEvent {
    @field(id: 0)
    @conformance("M")
    SoftwareVersion: UInt32

    @field(id: 1)
    @conformance("M")
    ProductID: UInt16
}

/// Event 0x02 of OTA Software Update Requestor, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("M")
structure DownloadErrorEvent {
    @field(id: 0)
    @conformance("M")
    SoftwareVersion: UInt32

    @field(id: 1)
    @conformance("M")
    BytesDownloaded: UInt64

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 100)
    @fallback(none: true)
    ProgressPercent: UInt8

    @field(id: 3, quality: "X")
    @conformance("M")
    @nullable
    @range(min: -9223372036854775807, max: 9223372036854775807)
    @fallback(none: true)
    PlatformCode: Int64
}

@matterType("enum8")
intEnum AnnouncementReasonEnum {
    SimpleAnnouncement = 0
    UpdateAvailable = 1
    UrgentUpdateAvailable = 2
}

@matterType("enum8")
intEnum UpdateStateEnum {
    Unknown = 0
    Idle = 1
    Querying = 2
    DelayedOnQuery = 3
    Downloading = 4
    Applying = 5
    DelayedOnApply = 6
    RollingBack = 7
    DelayedOnUserConsent = 8
}

@matterType("enum8")
intEnum ChangeReasonEnum {
    Unknown = 0
    Success = 1
    Failure = 2
    TimeOut = 3
    @conformance("O")
    DelayByProvider = 4
}

@fabricScoped
structure ProviderLocation {
    @field(id: 1, access: "F")
    @conformance("M")
    ProviderNodeID: NodeId

    @field(id: 2, access: "F")
    @conformance("M")
    Endpoint: EndpointNumber

    @field(id: 254)
    FabricIndex: FabricIndex
}

list ProviderLocationList {
    member: ProviderLocation
}
