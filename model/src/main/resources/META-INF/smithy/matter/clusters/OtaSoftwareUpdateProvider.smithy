$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.otasoftwareupdateprovider

use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt32
use dev.connectorkit.matter.types#VendorId

/// The cluster OTA Software Update Provider, 0x0029.
@cluster(
    id: "0x0029"
    title: "OTA Software Update Provider"
    publicId: "matter.OTASoftwareUpdateProvider"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
)
service OtaSoftwareUpdateProviderCluster {
    version: "1"
    operations: [
        QueryImageCommand
        ApplyUpdateRequestCommand
        NotifyUpdateAppliedCommand
    ]
}

/// Command 0x00 of OTA Software Update Provider; answered with QueryImageResponse.
@command(id: "0x00", access: "O")
@conformance("M")
operation QueryImageCommand {
    input: QueryImageRequest
    output: QueryImageResponse
}

structure QueryImageRequest {
    @field(id: 0)
    @conformance("M")
    VendorID: VendorId

    @field(id: 1)
    @conformance("M")
    ProductID: UInt16

    @field(id: 2)
    @conformance("M")
    SoftwareVersion: UInt32

    @field(id: 3)
    @conformance("M")
    @length(max: 8)
    ProtocolsSupported: DownloadProtocolEnumList

    @field(id: 4)
    @conformance("O")
    HardwareVersion: UInt16

    @field(id: 5)
    @conformance("O")
    @length(min: 2, max: 2)
    Location: CharString

    @field(id: 6)
    @conformance("O")
    @fallback(value: false)
    RequestorCanConsent: Bool

    @field(id: 7)
    @conformance("O")
    @length(max: 512)
    MetadataForProvider: OctetString
}

/// Command 0x02 of OTA Software Update Provider; answered with ApplyUpdateResponse.
@command(id: "0x02", access: "O")
@conformance("M")
operation ApplyUpdateRequestCommand {
    input: ApplyUpdateRequestRequest
    output: ApplyUpdateResponse
}

structure ApplyUpdateRequestRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 8, max: 32)
    UpdateToken: OctetString

    @field(id: 1)
    @conformance("M")
    NewVersion: UInt32
}

/// Command 0x04 of OTA Software Update Provider; answered with a status.
@command(id: "0x04", access: "O", response: "status")
@conformance("M")
operation NotifyUpdateAppliedCommand {
    input: NotifyUpdateAppliedRequest
}

structure NotifyUpdateAppliedRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 8, max: 32)
    UpdateToken: OctetString

    @field(id: 1)
    @conformance("M")
    SoftwareVersion: UInt32
}

/// Response 0x01 of OTA Software Update Provider.
@commandResponse(id: "0x01")
@conformance("M")
structure QueryImageResponse {
    @field(id: 0)
    @conformance("M")
    Status: StatusEnum

    @field(id: 1)
    @conformance("Status == Busy, O")
    @fallback(value: 0)
    DelayedActionTime: UInt32

    @field(id: 2)
    @conformance("Status == UpdateAvailable")
    @length(max: 256)
    ImageURI: CharString

    @field(id: 3)
    @conformance("Status == UpdateAvailable")
    SoftwareVersion: UInt32

    @field(id: 4)
    @conformance("Status == UpdateAvailable")
    @length(min: 1, max: 64)
    SoftwareVersionString: CharString

    @field(id: 5)
    @conformance("Status == UpdateAvailable")
    @length(min: 8, max: 32)
    UpdateToken: OctetString

    @field(id: 6)
    @conformance("O")
    @fallback(value: false)
    UserConsentNeeded: Bool

    @field(id: 7)
    @conformance("O")
    @length(max: 512)
    MetadataForRequestor: OctetString
}

/// Response 0x03 of OTA Software Update Provider.
@commandResponse(id: "0x03")
@conformance("M")
structure ApplyUpdateResponse {
    @field(id: 0)
    @conformance("M")
    Action: ApplyUpdateActionEnum

    @field(id: 1)
    @conformance("M")
    DelayedActionTime: UInt32
}

@matterType("enum8")
intEnum StatusEnum {
    UpdateAvailable = 0
    Busy = 1
    NotAvailable = 2
    DownloadProtocolNotSupported = 3
}

@matterType("enum8")
intEnum ApplyUpdateActionEnum {
    Proceed = 0
    AwaitNextAction = 1
    Discontinue = 2
}

@matterType("enum8")
intEnum DownloadProtocolEnum {
    BDXSynchronous = 0
    @conformance("O")
    BDXAsynchronous = 1
    @conformance("O")
    HTTPS = 2
    @conformance("O")
    VendorSpecific = 3
}

list DownloadProtocolEnumList {
    member: DownloadProtocolEnum
}
