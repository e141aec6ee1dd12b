$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.applicationlauncher

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
use dev.connectorkit.matter.types#EndpointNumber
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16

/// The cluster Application Launcher, 0x050C.
@cluster(
    id: "0x050C"
    title: "Application Launcher"
    publicId: "matter.ApplicationLauncher"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: ApplicationLauncherAttributes
    features: [{ bit: 0, code: "AP", name: "ApplicationPlatform" }]
)
service ApplicationLauncherCluster {
    version: "2"
    operations: [
        LaunchAppCommand
        StopAppCommand
        HideAppCommand
    ]
}

structure ApplicationLauncherAttributes {
    /// Attribute 0x0000 of Application Launcher: list of uint16, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "N")
    @conformance("AP")
    CatalogList: UInt16List

    /// Attribute 0x0001 of Application Launcher: ApplicationEPStruct or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("O")
    @nullable
    @constraint(desc: true)
    @fallback(none: true)
    CurrentApp: ApplicationEPStruct
}

/// Command 0x00 of Application Launcher; answered with LauncherResponse.
@command(id: "0x00", access: "O")
@conformance("M")
operation LaunchAppCommand {
    input: LaunchAppRequest
    output: LauncherResponse
}

structure LaunchAppRequest {
    @field(id: 0)
    @conformance("AP")
    @constraint(desc: true)
    Application: ApplicationStruct

    @field(id: 1)
    @conformance("O")
    Data: OctetString
}

/// Command 0x01 of Application Launcher; answered with LauncherResponse.
@command(id: "0x01", access: "O")
@conformance("M")
operation StopAppCommand {
    input: StopAppRequest
    output: LauncherResponse
}

structure StopAppRequest {
    @field(id: 0)
    @conformance("AP")
    @constraint(desc: true)
    Application: ApplicationStruct
}

/// Command 0x02 of Application Launcher; answered with LauncherResponse.
@command(id: "0x02", access: "O")
@conformance("M")
operation HideAppCommand {
    input: HideAppRequest
    output: LauncherResponse
}

structure HideAppRequest {
    @field(id: 0)
    @conformance("AP")
    @constraint(desc: true)
    Application: ApplicationStruct
}

/// Response 0x03 of Application Launcher.
@commandResponse(id: "0x03")
@conformance("M")
structure LauncherResponse {
    @field(id: 0)
    @conformance("M")
    Status: StatusEnum

    @field(id: 1)
    @conformance("O")
    Data: OctetString
}

@matterType("enum8")
intEnum StatusEnum {
    Success = 0
    AppNotAvailable = 1
    SystemBusy = 2
    PendingUserApproval = 3
    Downloading = 4
    Installing = 5
}

structure ApplicationStruct {
    @field(id: 0)
    @conformance("M")
    CatalogVendorID: UInt16

    @field(id: 1)
    @conformance("M")
    ApplicationID: CharString
}

structure ApplicationEPStruct {
    @field(id: 0)
    @conformance("M")
    Application: ApplicationStruct

    @field(id: 1)
    @conformance("O")
    Endpoint: EndpointNumber
}

list UInt16List {
    member: UInt16
}
