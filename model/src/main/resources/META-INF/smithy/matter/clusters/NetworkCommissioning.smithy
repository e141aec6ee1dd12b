$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.networkcommissioning

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter#specName
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#HardwareAddress
use dev.connectorkit.matter.types#Int32
use dev.connectorkit.matter.types#Int8
use dev.connectorkit.matter.types#OctetString
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt64
use dev.connectorkit.matter.types#UInt8

/// The cluster Network Commissioning, 0x0031.
@cluster(
    id: "0x0031"
    title: "Network Commissioning"
    publicId: "matter.NetworkCommissioning"
    classification: "node"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: NetworkCommissioningAttributes
    features: [
        { bit: 0, code: "WI", name: "WiFiNetworkInterface", conformance: "O.a" }
        { bit: 1, code: "TH", name: "ThreadNetworkInterface", conformance: "O.a" }
        { bit: 2, code: "ET", name: "EthernetNetworkInterface", conformance: "O.a" }
    ]
)
service NetworkCommissioningCluster {
    version: "2"
    operations: [
        ScanNetworksCommand
        AddOrUpdateWiFiNetworkCommand
        AddOrUpdateThreadNetworkCommand
        RemoveNetworkCommand
        ConnectNetworkCommand
        ReorderNetworkCommand
    ]
}

structure NetworkCommissioningAttributes {
    /// Attribute 0x0000 of Network Commissioning: uint8, read-only.
    @attribute(id: "0x0000", access: "R A", quality: "F")
    @conformance("M")
    @range(min: 1, max: 255)
    MaxNetworks: UInt8

    /// Attribute 0x0001 of Network Commissioning: list of NetworkInfoStruct, read-only.
    @attribute(id: "0x0001", access: "R A")
    @conformance("M")
    @constraint(max: "MaxNetworks", on: "count")
    @fallback(value: [])
    Networks: NetworkInfoStructList

    /// Attribute 0x0002 of Network Commissioning: uint8, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("WI | TH")
    @constraint(desc: true)
    ScanMaxTimeSeconds: UInt8

    /// Attribute 0x0003 of Network Commissioning: uint8, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("WI | TH")
    @constraint(desc: true)
    ConnectMaxTimeSeconds: UInt8

    /// Attribute 0x0004 of Network Commissioning: bool, readable and writable.
    @attribute(id: "0x0004", access: "RW VA", quality: "N", writable: true)
    @conformance("M")
    @fallback(value: true)
    InterfaceEnabled: Bool

    /// Attribute 0x0005 of Network Commissioning: NetworkCommissioningStatusEnum or null, read-only.
    @attribute(id: "0x0005", access: "R A", quality: "X")
    @conformance("M")
    @nullable
    @fallback(none: true)
    LastNetworkingStatus: NetworkCommissioningStatusEnum

    /// Attribute 0x0006 of Network Commissioning: octstr or null, read-only.
    @attribute(id: "0x0006", access: "R A", quality: "X")
    @conformance("M")
    @nullable
    @length(min: 1, max: 32)
    @fallback(none: true)
    LastNetworkID: OctetString

    /// Attribute 0x0007 of Network Commissioning: int32 or null, read-only.
    @attribute(id: "0x0007", access: "R A", quality: "X")
    @conformance("M")
    @nullable
    @range(min: -2147483647, max: 2147483647)
    @fallback(none: true)
    LastConnectErrorValue: Int32

    /// Attribute 0x0008 of Network Commissioning: list of WiFiBandEnum, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "F")
    @conformance("WI")
    @length(min: 1)
    SupportedWiFiBands: WiFiBandEnumList

    /// Attribute 0x0009 of Network Commissioning: ThreadCapabilitiesBitmap, read-only.
    @attribute(id: "0x0009", access: "R V", quality: "F")
    @conformance("TH")
    SupportedThreadFeatures: ThreadCapabilitiesBitmap

    /// Attribute 0x000A of Network Commissioning: uint16, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "F")
    @conformance("TH")
    ThreadVersion: UInt16
}

/// Command 0x00 of Network Commissioning; answered with ScanNetworksResponse.
@command(id: "0x00", access: "A")
@conformance("WI | TH")
operation ScanNetworksCommand {
    input: ScanNetworksRequest
    output: ScanNetworksResponse
}

structure ScanNetworksRequest {
    @field(id: 0, quality: "X")
    @conformance("[WI]")
    @nullable
    @length(min: 1, max: 32)
    @fallback(none: true)
    SSID: OctetString

    @field(id: 1)
    @conformance("O")
    Breadcrumb: UInt64
}

/// Command 0x02 of Network Commissioning; answered with NetworkConfigResponse.
@command(id: "0x02", access: "A")
@conformance("WI")
operation AddOrUpdateWiFiNetworkCommand {
    input: AddOrUpdateWiFiNetworkRequest
    output: NetworkConfigResponse
}

structure AddOrUpdateWiFiNetworkRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 32)
    SSID: OctetString

    @field(id: 1)
    @conformance("M")
    @length(max: 64)
    Credentials: OctetString

    @field(id: 2)
    @conformance("O")
    Breadcrumb: UInt64
}

/// Command 0x03 of Network Commissioning; answered with NetworkConfigResponse.
@command(id: "0x03", access: "A")
@conformance("TH")
operation AddOrUpdateThreadNetworkCommand {
    input: AddOrUpdateThreadNetworkRequest
    output: NetworkConfigResponse
}

structure AddOrUpdateThreadNetworkRequest {
    @field(id: 0)
    @conformance("M")
    @length(max: 254)
    OperationalDataset: OctetString

    @field(id: 1)
    @conformance("O")
    Breadcrumb: UInt64
}

/// Command 0x04 of Network Commissioning; answered with NetworkConfigResponse.
@command(id: "0x04", access: "A")
@conformance("WI | TH")
operation RemoveNetworkCommand {
    input: RemoveNetworkRequest
    output: NetworkConfigResponse
}

structure RemoveNetworkRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 1, max: 32)
    NetworkID: OctetString

    @field(id: 1)
    @conformance("O")
    Breadcrumb: UInt64
}

/// Command 0x06 of Network Commissioning; answered with ConnectNetworkResponse.
@command(id: "0x06", access: "A")
@conformance("WI | TH")
operation ConnectNetworkCommand {
    input: ConnectNetworkRequest
    output: ConnectNetworkResponse
}

structure ConnectNetworkRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 1, max: 32)
    NetworkID: OctetString

    @field(id: 1)
    @conformance("O")
    Breadcrumb: UInt64
}

/// Command 0x08 of Network Commissioning; answered with NetworkConfigResponse.
@command(id: "0x08", access: "A")
@conformance("WI | TH")
operation ReorderNetworkCommand {
    input: ReorderNetworkRequest
    output: NetworkConfigResponse
}

structure ReorderNetworkRequest {
    @field(id: 0)
    @conformance("M")
    @length(min: 1, max: 32)
    NetworkID: OctetString

    @field(id: 1)
    @conformance("M")
    @constraint(desc: true)
    NetworkIndex: UInt8

    @field(id: 2)
    @conformance("O")
    Breadcrumb: UInt64
}

/// Response 0x01 of Network Commissioning.
@commandResponse(id: "0x01")
@conformance("WI | TH")
structure ScanNetworksResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    NetworkingStatus: NetworkCommissioningStatusEnum

    @field(id: 1)
    @conformance("O")
    @length(max: 512)
    DebugText: CharString

    @field(id: 2)
    @conformance("WI")
    @constraint(desc: true, on: "count")
    WiFiScanResults: WiFiInterfaceScanResultStructList

    @field(id: 3)
    @conformance("TH")
    @constraint(desc: true, on: "count")
    ThreadScanResults: ThreadInterfaceScanResultStructList
}

/// Response 0x05 of Network Commissioning.
@commandResponse(id: "0x05")
@conformance("WI | TH")
structure NetworkConfigResponse {
    @field(id: 0)
    @conformance("M")
    @constraint(desc: true)
    NetworkingStatus: NetworkCommissioningStatusEnum

    @field(id: 1)
    @conformance("O")
    @length(max: 512)
    DebugText: CharString

    @field(id: 2)
    @conformance("NetworkingStatus == Success")
    @constraint(max: "MaxNetworks - 1")
    NetworkIndex: UInt8
}

/// Response 0x07 of Network Commissioning.
@commandResponse(id: "0x07")
@conformance("WI | TH")
structure ConnectNetworkResponse {
    @field(id: 0)
    @conformance("M")
    NetworkingStatus: NetworkCommissioningStatusEnum

    @field(id: 1)
    @conformance("O")
    DebugText: CharString

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: -2147483647, max: 2147483647)
    ErrorValue: Int32
}

@matterType("enum8")
intEnum WiFiBandEnum {
    @specName("2G4")
    @conformance("O.b+")
    Band2G4 = 0
    @specName("3G65")
    @conformance("O.b+")
    Band3G65 = 1
    @specName("5G")
    @conformance("O.b+")
    Band5G = 2
    @specName("6G")
    @conformance("O.b+")
    Band6G = 3
    @specName("60G")
    @conformance("O.b+")
    Band60G = 4
    @specName("1G")
    @conformance("O.b+")
    Band1G = 5
}

@matterType("enum8")
intEnum NetworkCommissioningStatusEnum {
    Success = 0
    OutOfRange = 1
    BoundsExceeded = 2
    NetworkIDNotFound = 3
    DuplicateNetworkID = 4
    NetworkNotFound = 5
    RegulatoryError = 6
    AuthFailure = 7
    UnsupportedSecurity = 8
    OtherConnectionFailure = 9
    IPV6Failed = 10
    IPBindFailed = 11
    UnknownError = 12
}

@bitmap(type: "map8")
structure WiFiSecurityBitmap {
    @bit(from: 0, to: 0)
    Unencrypted: Bool

    @bit(from: 1, to: 1)
    WEP: Bool

    @bit(from: 2, to: 2)
    @specName("WPA-PERSONAL")
    WPAPersonal: Bool

    @bit(from: 3, to: 3)
    @specName("WPA2-PERSONAL")
    WPA2Personal: Bool

    @bit(from: 4, to: 4)
    @specName("WPA3-PERSONAL")
    WPA3Personal: Bool
}

@bitmap(type: "map16")
structure ThreadCapabilitiesBitmap {
    @bit(from: 0, to: 0)
    @conformance("O")
    IsBorderRouterCapable: Bool

    @bit(from: 1, to: 1)
    @conformance("O")
    IsRouterCapable: Bool

    @bit(from: 2, to: 2)
    @conformance("O")
    IsSleepyEndDeviceCapable: Bool

    @bit(from: 3, to: 3)
    @conformance("O")
    IsFullThreadDevice: Bool

    @bit(from: 4, to: 4)
    @conformance("O")
    IsSynchronizedSleepyEndDeviceCapable: Bool
}

structure NetworkInfoStruct {
    @field(id: 0)
    @conformance("M")
    @length(min: 1, max: 32)
    NetworkID: OctetString

    @field(id: 1)
    @conformance("M")
    Connected: Bool
}

structure WiFiInterfaceScanResultStruct {
    @field(id: 0)
    @conformance("M")
    Security: WiFiSecurityBitmap

    @field(id: 1)
    @conformance("M")
    @length(max: 32)
    SSID: OctetString

    @field(id: 2)
    @conformance("M")
    @length(min: 6, max: 6)
    BSSID: OctetString

    @field(id: 3)
    @conformance("M")
    Channel: UInt16

    @field(id: 4)
    @conformance("O")
    WiFiBand: WiFiBandEnum

    @field(id: 5)
    @conformance("O")
    RSSI: Int8
}

structure ThreadInterfaceScanResultStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 65534)
    PanId: UInt16

    @field(id: 1)
    @conformance("M")
    ExtendedPanId: UInt64

    @field(id: 2)
    @conformance("M")
    @length(min: 1, max: 16)
    NetworkName: CharString

    @field(id: 3)
    @conformance("M")
    Channel: UInt16

    @field(id: 4)
    @conformance("M")
    Version: UInt8

    @field(id: 5)
    @conformance("M")
    ExtendedAddress: HardwareAddress

    @field(id: 6)
    @conformance("M")
    RSSI: Int8

    @field(id: 7)
    @conformance("M")
    LQI: UInt8
}

list NetworkInfoStructList {
    member: NetworkInfoStruct
}

list ThreadInterfaceScanResultStructList {
    member: ThreadInterfaceScanResultStruct
}

list WiFiBandEnumList {
    member: WiFiBandEnum
}

list WiFiInterfaceScanResultStructList {
    member: WiFiInterfaceScanResultStruct
}
