$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.devicetypes

use dev.connectorkit.matter#deviceType

/// The device type Base, which every device type adds to.
@deviceType(
    title: "Base"
    class: "base"
    conditions: [
        "Ethernet"
        "WiFi"
        "Thread"
        "Ip"
        "Tcp"
        "Udp"
        "IPv4"
        "IPv6"
        "LanguageLocale"
        "TimeLocale"
        "UnitLocale"
        "Sit"
        "Lit"
        "Active"
        "Node"
        "App"
        "Simple"
        "Dynamic"
        "Composed"
        "Client"
        "Server"
        "Duplicate"
        "BridgedPowerSourceInfo"
    ]
    server: [
        { cluster: "Descriptor", id: "0x001D", conformance: "M", features: { TAGLIST: "Duplicate" } }
        { cluster: "Binding", id: "0x001E", conformance: "Simple & Client" }
        { cluster: "FixedLabel", id: "0x0040", conformance: "O" }
        { cluster: "UserLabel", id: "0x0041", conformance: "O" }
    ]
)
structure Base {}

/// The device type Door Lock, 0x000A.
@deviceType(
    id: "0x000A"
    title: "Door Lock"
    revision: 4
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "X" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "X" }
        { cluster: "DoorLock", id: "0x0101", conformance: "M" }
    ]
    requiresConditions: [
        { name: "AclExtensionCond", deviceType: "RootNode", conformance: "M" }
        { name: "TimeSyncCond", deviceType: "RootNode", conformance: "O" }
        { name: "TimeSyncWithClientCond", deviceType: "RootNode", conformance: "O" }
    ]
)
structure DoorLock {}

/// The device type Door Lock Controller, 0x000B.
@deviceType(
    id: "0x000B"
    title: "Door Lock Controller"
    revision: 3
    class: "simple"
    client: [
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "O" }
        { cluster: "DoorLock", id: "0x0101", conformance: "M" }
    ]
    requiresConditions: [{ name: "TimeSyncCond", deviceType: "RootNode", conformance: "O" }]
)
structure DoorLockController {}

/// The device type Aggregator, 0x000E.
@deviceType(
    id: "0x000E"
    title: "Aggregator"
    revision: 2
    class: "simple"
    conditions: ["FabricSynchronization"]
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "Actions", id: "0x0025", conformance: "O" }
        { cluster: "CommissionerControl", id: "0x0751", conformance: "FabricSynchronization" }
    ]
)
structure Aggregator {}

/// The device type Generic Switch, 0x000F.
@deviceType(
    id: "0x000F"
    title: "Generic Switch"
    revision: 3
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Switch", id: "0x003B", conformance: "M" }
    ]
)
structure GenericSwitch {}

/// The device type Power Source, 0x0011.
@deviceType(
    id: "0x0011"
    title: "Power Source"
    revision: 1
    class: "utility"
    server: [{ cluster: "PowerSource", id: "0x002F", conformance: "M" }]
)
structure PowerSource {}

/// The device type OTA Requestor, 0x0012.
@deviceType(
    id: "0x0012"
    title: "OTA Requestor"
    revision: 1
    class: "utility"
    server: [{ cluster: "OtaSoftwareUpdateRequestor", id: "0x002A", conformance: "M" }]
    client: [{ cluster: "OtaSoftwareUpdateProvider", id: "0x0029", conformance: "M" }]
)
structure OtaRequestor {}

/// The device type Bridged Node, 0x0013.
@deviceType(
    id: "0x0013"
    title: "Bridged Node"
    revision: 3
    class: "utility"
    conditions: ["FabricSynchronizedNode"]
    server: [
        { cluster: "PowerSourceConfiguration", id: "0x002E", conformance: "BridgedPowerSourceInfo, D" }
        { cluster: "PowerSource", id: "0x002F", conformance: "BridgedPowerSourceInfo" }
        { cluster: "BridgedDeviceBasicInformation", id: "0x0039", conformance: "M" }
        { cluster: "AdministratorCommissioning", id: "0x003C", conformance: "FabricSynchronizedNode" }
        { cluster: "EcosystemInformation", id: "0x0750", conformance: "FabricSynchronizedNode, O" }
    ]
    components: [{ deviceType: "PowerSource", id: "0x0011", conformance: "O" }]
)
structure BridgedNode {}

/// The device type OTA Provider, 0x0014.
@deviceType(
    id: "0x0014"
    title: "OTA Provider"
    revision: 1
    class: "utility"
    server: [{ cluster: "OtaSoftwareUpdateProvider", id: "0x0029", conformance: "M" }]
    client: [{ cluster: "OtaSoftwareUpdateRequestor", id: "0x002A", conformance: "O" }]
)
structure OtaProvider {}

/// The device type Contact Sensor, 0x0015.
@deviceType(
    id: "0x0015"
    title: "Contact Sensor"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "BooleanState", id: "0x0045", conformance: "M" }
        { cluster: "BooleanStateConfiguration", id: "0x0080", conformance: "O" }
    ]
)
structure ContactSensor {}

/// The device type Root Node, 0x0016.
@deviceType(
    id: "0x0016"
    title: "Root Node"
    revision: 4
    class: "node"
    conditions: [
        "CustomNetworkConfig"
        "ManagedAclAllowed"
        "TimeSyncCond"
        "TimeSyncWithClientCond"
        "TimeSyncWithNtpcCond"
        "TimeSyncWithTzCond"
        "TlsCertificatesCond"
        "TlsClientCond"
        "PowerSourceCond"
        "AclExtensionCond"
    ]
    server: [
        {
            cluster: "AccessControl"
            id: "0x001F"
            conformance: "M"
            quality: "I"
            features: { MNGD: "[ManagedAclAllowed]" }
            attributes: { Extension: { conformance: "ACLExtensionCond" } }
        }
        { cluster: "BasicInformation", id: "0x0028", conformance: "M", quality: "I" }
        { cluster: "LocalizationConfiguration", id: "0x002B", conformance: "LanguageLocale", quality: "I" }
        { cluster: "TimeFormatLocalization", id: "0x002C", conformance: "TimeLocale", quality: "I" }
        { cluster: "UnitLocalization", id: "0x002D", conformance: "UnitLocale", quality: "I" }
        { cluster: "PowerSourceConfiguration", id: "0x002E", conformance: "O, D", quality: "I" }
        { cluster: "GeneralCommissioning", id: "0x0030", conformance: "M", quality: "I" }
        { cluster: "NetworkCommissioning", id: "0x0031", conformance: "!CustomNetworkConfig" }
        { cluster: "DiagnosticLogs", id: "0x0032", conformance: "O", quality: "I" }
        { cluster: "GeneralDiagnostics", id: "0x0033", conformance: "M", quality: "I" }
        { cluster: "SoftwareDiagnostics", id: "0x0034", conformance: "O", quality: "I" }
        { cluster: "ThreadNetworkDiagnostics", id: "0x0035", conformance: "[Thread]" }
        { cluster: "WiFiNetworkDiagnostics", id: "0x0036", conformance: "[WiFi]" }
        { cluster: "EthernetNetworkDiagnostics", id: "0x0037", conformance: "[Ethernet]" }
        {
            cluster: "TimeSynchronization"
            id: "0x0038"
            conformance: "TimeSyncCond, TimeSyncWithClientCond, TimeSyncWithNTPCCond, TimeSyncWithTZCond, TLSClientCond, TLSCertificatesCond, O"
            quality: "I"
            features: {
                TSC: "TimeSyncWithClientCond, [TLSCertificatesCond | TLSClientCond].a+, O"
                NTPC: "TimeSyncWithNTPCCond, [TLSCertificatesCond | TLSClientCond].a+, O"
                TZ: "TimeSyncWithTZCond, O"
            }
        }
        { cluster: "AdministratorCommissioning", id: "0x003C", conformance: "M", quality: "I" }
        { cluster: "OperationalCredentials", id: "0x003E", conformance: "M", quality: "I" }
        { cluster: "GroupKeyManagement", id: "0x003F", conformance: "M", quality: "I" }
        {
            cluster: "IcdManagement"
            id: "0x0046"
            conformance: "SIT | LIT"
            quality: "I"
            features: { LITS: "LIT" }
        }
        {
            cluster: "TlsCertificateManagement"
            id: "0x0801"
            conformance: "TLSCertificatesCond, O"
            quality: "I"
        }
        { cluster: "TlsClientManagement", id: "0x0802", conformance: "TLSClientCond, O", quality: "I" }
    ]
    client: [
        {
            cluster: "TimeSynchronization"
            id: "0x0038"
            conformance: "TimeSyncWithClientCond, O"
            quality: "I"
            features: {
                TSC: "TimeSyncWithClientCond, [TLSCertificatesCond | TLSClientCond].a+, O"
                NTPC: "TimeSyncWithNTPCCond, [TLSCertificatesCond | TLSClientCond].a+, O"
                TZ: "TimeSyncWithTZCond, O"
            }
        }
    ]
    components: [{ deviceType: "PowerSource", id: "0x0011", conformance: "PowerSourceCond, O" }]
)
structure RootNode {}

/// The device type Solar Power, 0x0017.
@deviceType(
    id: "0x0017"
    title: "Solar Power"
    revision: 1
    class: "simple"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "O" }]
    components: [
        { deviceType: "PowerSource", id: "0x0011", conformance: "M" }
        { deviceType: "TemperatureSensor", id: "0x0302", conformance: "O" }
        { deviceType: "DeviceEnergyManagement", id: "0x050D", conformance: "desc" }
        { deviceType: "ElectricalSensor", id: "0x0510", conformance: "M" }
    ]
)
structure SolarPower {}

/// The device type Battery Storage, 0x0018.
@deviceType(
    id: "0x0018"
    title: "Battery Storage"
    revision: 2
    class: "simple"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "O" }]
    components: [
        { deviceType: "ElectricalSensor", id: "0x0510", conformance: "M", instance: 1 }
        { deviceType: "ElectricalSensor", id: "0x0510", conformance: "M", instance: 2 }
        { deviceType: "PowerSource", id: "0x0011", conformance: "M", instance: 1 }
        { deviceType: "PowerSource", id: "0x0011", conformance: "M", instance: 2 }
        { deviceType: "SolarPower", id: "0x0017", conformance: "O" }
        { deviceType: "TemperatureSensor", id: "0x0302", conformance: "O" }
        { deviceType: "DeviceEnergyManagement", id: "0x050D", conformance: "M" }
    ]
)
structure BatteryStorage {}

/// The device type Secondary Network Interface, 0x0019.
@deviceType(
    id: "0x0019"
    title: "Secondary Network Interface"
    revision: 1
    class: "utility"
    server: [
        { cluster: "NetworkCommissioning", id: "0x0031", conformance: "M" }
        { cluster: "ThreadNetworkDiagnostics", id: "0x0035", conformance: "[Thread]" }
        { cluster: "WiFiNetworkDiagnostics", id: "0x0036", conformance: "[WiFi]" }
        { cluster: "EthernetNetworkDiagnostics", id: "0x0037", conformance: "[Ethernet]" }
    ]
)
structure SecondaryNetworkInterface {}

/// The device type Speaker, 0x0022.
@deviceType(
    id: "0x0022"
    title: "Speaker"
    revision: 1
    class: "simple"
    server: [
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "LevelControl", id: "0x0008", conformance: "M" }
    ]
)
structure Speaker {}

/// The device type Casting Video Player, 0x0023.
@deviceType(
    id: "0x0023"
    title: "Casting Video Player"
    revision: 2
    class: "simple"
    conditions: ["ContentAppPlatform", "PhysicalInputs"]
    server: [
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "Messages", id: "0x0097", conformance: "O" }
        { cluster: "WakeOnLan", id: "0x0503", conformance: "O" }
        { cluster: "Channel", id: "0x0504", conformance: "O" }
        { cluster: "TargetNavigator", id: "0x0505", conformance: "O" }
        { cluster: "MediaPlayback", id: "0x0506", conformance: "M" }
        { cluster: "MediaInput", id: "0x0507", conformance: "PhysicalInputs" }
        { cluster: "LowPower", id: "0x0508", conformance: "O" }
        { cluster: "KeypadInput", id: "0x0509", conformance: "M" }
        { cluster: "ContentLauncher", id: "0x050A", conformance: "M" }
        { cluster: "AudioOutput", id: "0x050B", conformance: "O" }
        {
            cluster: "ApplicationLauncher"
            id: "0x050C"
            conformance: "ContentAppPlatform"
            features: { AP: "M" }
        }
        { cluster: "AccountLogin", id: "0x050E", conformance: "O" }
        { cluster: "ContentControl", id: "0x050F", conformance: "P, O" }
    ]
)
structure CastingVideoPlayer {}

/// The device type Content App, 0x0024.
@deviceType(
    id: "0x0024"
    title: "Content App"
    revision: 2
    class: "simple"
    conditions: ["ObserverClient"]
    server: [
        { cluster: "Channel", id: "0x0504", conformance: "O" }
        { cluster: "TargetNavigator", id: "0x0505", conformance: "O" }
        { cluster: "MediaPlayback", id: "0x0506", conformance: "O" }
        { cluster: "KeypadInput", id: "0x0509", conformance: "M" }
        { cluster: "ContentLauncher", id: "0x050A", conformance: "O" }
        { cluster: "ApplicationLauncher", id: "0x050C", conformance: "M", features: { AP: "X" } }
        { cluster: "ApplicationBasic", id: "0x050D", conformance: "M" }
        { cluster: "AccountLogin", id: "0x050E", conformance: "O" }
    ]
    client: [{ cluster: "ContentAppObserver", id: "0x0510", conformance: "ObserverClient" }]
)
structure ContentApp {}

/// The device type Mode Select, 0x0027.
@deviceType(
    id: "0x0027"
    title: "Mode Select"
    revision: 1
    class: "simple"
    server: [{ cluster: "ModeSelect", id: "0x0050", conformance: "M" }]
)
structure ModeSelect {}

/// The device type Basic Video Player, 0x0028.
@deviceType(
    id: "0x0028"
    title: "Basic Video Player"
    revision: 2
    class: "simple"
    conditions: ["PhysicalInputs"]
    server: [
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "Messages", id: "0x0097", conformance: "O" }
        { cluster: "WakeOnLan", id: "0x0503", conformance: "O" }
        { cluster: "Channel", id: "0x0504", conformance: "O" }
        { cluster: "TargetNavigator", id: "0x0505", conformance: "O" }
        { cluster: "MediaPlayback", id: "0x0506", conformance: "M" }
        { cluster: "MediaInput", id: "0x0507", conformance: "PhysicalInputs" }
        { cluster: "LowPower", id: "0x0508", conformance: "O" }
        { cluster: "KeypadInput", id: "0x0509", conformance: "M" }
        { cluster: "AudioOutput", id: "0x050B", conformance: "O" }
        { cluster: "ContentControl", id: "0x050F", conformance: "P, O" }
    ]
)
structure BasicVideoPlayer {}

/// The device type Casting Video Client, 0x0029.
@deviceType(
    id: "0x0029"
    title: "Casting Video Client"
    revision: 2
    class: "simple"
    server: [{ cluster: "ContentAppObserver", id: "0x0510", conformance: "O" }]
    client: [
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "LevelControl", id: "0x0008", conformance: "O" }
        { cluster: "Messages", id: "0x0097", conformance: "O" }
        { cluster: "WakeOnLan", id: "0x0503", conformance: "O" }
        { cluster: "Channel", id: "0x0504", conformance: "O" }
        { cluster: "TargetNavigator", id: "0x0505", conformance: "O" }
        { cluster: "MediaPlayback", id: "0x0506", conformance: "O" }
        { cluster: "MediaInput", id: "0x0507", conformance: "O" }
        { cluster: "LowPower", id: "0x0508", conformance: "O" }
        { cluster: "KeypadInput", id: "0x0509", conformance: "M" }
        { cluster: "ContentLauncher", id: "0x050A", conformance: "M" }
        { cluster: "AudioOutput", id: "0x050B", conformance: "O" }
        { cluster: "ApplicationLauncher", id: "0x050C", conformance: "O" }
        { cluster: "ApplicationBasic", id: "0x050D", conformance: "M" }
        { cluster: "AccountLogin", id: "0x050E", conformance: "O" }
        { cluster: "ContentControl", id: "0x050F", conformance: "P, O" }
    ]
)
structure CastingVideoClient {}

/// The device type Video Remote Control, 0x002A.
@deviceType(
    id: "0x002A"
    title: "Video Remote Control"
    revision: 2
    class: "simple"
    client: [
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "LevelControl", id: "0x0008", conformance: "O" }
        { cluster: "WakeOnLan", id: "0x0503", conformance: "O" }
        { cluster: "Channel", id: "0x0504", conformance: "O" }
        { cluster: "TargetNavigator", id: "0x0505", conformance: "O" }
        { cluster: "MediaPlayback", id: "0x0506", conformance: "M" }
        { cluster: "MediaInput", id: "0x0507", conformance: "O" }
        { cluster: "LowPower", id: "0x0508", conformance: "O" }
        { cluster: "KeypadInput", id: "0x0509", conformance: "M" }
        { cluster: "ContentLauncher", id: "0x050A", conformance: "O" }
        { cluster: "AudioOutput", id: "0x050B", conformance: "O" }
        { cluster: "ApplicationLauncher", id: "0x050C", conformance: "O" }
        { cluster: "AccountLogin", id: "0x050E", conformance: "O" }
        { cluster: "ContentControl", id: "0x050F", conformance: "P, O" }
    ]
)
structure VideoRemoteControl {}

/// The device type Fan, 0x002B.
@deviceType(
    id: "0x002B"
    title: "Fan"
    revision: 4
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "O" }
        { cluster: "FanControl", id: "0x0202", conformance: "M" }
    ]
    components: [{ deviceType: "Thermostat", id: "0x0301", conformance: "O" }]
)
structure Fan {}

/// The device type Air Quality Sensor, 0x002C.
@deviceType(
    id: "0x002C"
    title: "Air Quality Sensor"
    revision: 1
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "AirQuality", id: "0x005B", conformance: "M" }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
        { cluster: "RelativeHumidityMeasurement", id: "0x0405", conformance: "O" }
        { cluster: "CarbonMonoxideConcentrationMeasurement", id: "0x040C", conformance: "O" }
        { cluster: "CarbonDioxideConcentrationMeasurement", id: "0x040D", conformance: "O" }
        { cluster: "NitrogenDioxideConcentrationMeasurement", id: "0x0413", conformance: "O" }
        { cluster: "OzoneConcentrationMeasurement", id: "0x0415", conformance: "O" }
        { cluster: "Pm25ConcentrationMeasurement", id: "0x042A", conformance: "O" }
        { cluster: "FormaldehydeConcentrationMeasurement", id: "0x042B", conformance: "O" }
        { cluster: "Pm1ConcentrationMeasurement", id: "0x042C", conformance: "O" }
        { cluster: "Pm10ConcentrationMeasurement", id: "0x042D", conformance: "O" }
        { cluster: "TotalVolatileOrganicCompoundsConcentrationMeasurement", id: "0x042E", conformance: "O" }
        { cluster: "RadonConcentrationMeasurement", id: "0x042F", conformance: "O" }
    ]
)
structure AirQualitySensor {}

/// The device type Air Purifier, 0x002D.
@deviceType(
    id: "0x002D"
    title: "Air Purifier"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "O" }
        { cluster: "HepaFilterMonitoring", id: "0x0071", conformance: "O" }
        { cluster: "ActivatedCarbonFilterMonitoring", id: "0x0072", conformance: "O" }
        { cluster: "FanControl", id: "0x0202", conformance: "M" }
    ]
    components: [
        { deviceType: "AirQualitySensor", id: "0x002C", conformance: "O" }
        { deviceType: "Thermostat", id: "0x0301", conformance: "O" }
        { deviceType: "TemperatureSensor", id: "0x0302", conformance: "O" }
        { deviceType: "HumiditySensor", id: "0x0307", conformance: "O" }
    ]
)
structure AirPurifier {}

/// The device type Irrigation System, 0x0040.
@deviceType(
    id: "0x0040"
    title: "Irrigation System"
    revision: 1
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "OperationalState", id: "0x0060", conformance: "O" }
        { cluster: "FlowMeasurement", id: "0x0404", conformance: "O" }
    ]
    client: [{ cluster: "FlowMeasurement", id: "0x0404", conformance: "O" }]
    components: [{ deviceType: "WaterValve", id: "0x0042", conformance: "M" }]
)
structure IrrigationSystem {}

/// The device type Water Freeze Detector, 0x0041.
@deviceType(
    id: "0x0041"
    title: "Water Freeze Detector"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        {
            cluster: "BooleanState"
            id: "0x0045"
            conformance: "M"
            features: { CHGEVENT: "Rev >= v2" }
            events: { StateChange: { conformance: "M" } }
        }
        { cluster: "BooleanStateConfiguration", id: "0x0080", conformance: "O" }
    ]
)
structure WaterFreezeDetector {}

/// The device type Water Valve, 0x0042.
@deviceType(
    id: "0x0042"
    title: "Water Valve"
    revision: 1
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "ValveConfigurationAndControl", id: "0x0081", conformance: "M" }
        { cluster: "FlowMeasurement", id: "0x0404", conformance: "O" }
    ]
    client: [{ cluster: "FlowMeasurement", id: "0x0404", conformance: "O" }]
)
structure WaterValve {}

/// The device type Water Leak Detector, 0x0043.
@deviceType(
    id: "0x0043"
    title: "Water Leak Detector"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        {
            cluster: "BooleanState"
            id: "0x0045"
            conformance: "M"
            features: { CHGEVENT: "Rev >= v2" }
            events: { StateChange: { conformance: "M" } }
        }
        { cluster: "BooleanStateConfiguration", id: "0x0080", conformance: "O" }
    ]
)
structure WaterLeakDetector {}

/// The device type Rain Sensor, 0x0044.
@deviceType(
    id: "0x0044"
    title: "Rain Sensor"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        {
            cluster: "BooleanState"
            id: "0x0045"
            conformance: "M"
            features: { CHGEVENT: "Rev >= v2" }
            events: { StateChange: { conformance: "M" } }
        }
        { cluster: "BooleanStateConfiguration", id: "0x0080", conformance: "O" }
    ]
)
structure RainSensor {}

/// The device type Soil Sensor, 0x0045.
@deviceType(
    id: "0x0045"
    title: "Soil Sensor"
    revision: 1
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
        { cluster: "SoilMeasurement", id: "0x0430", conformance: "M" }
    ]
)
structure SoilSensor {}

/// The device type Refrigerator, 0x0070.
@deviceType(
    id: "0x0070"
    title: "Refrigerator"
    revision: 3
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        {
            cluster: "RefrigeratorAndTemperatureControlledCabinetMode"
            id: "0x0052"
            conformance: "O"
            features: { DEPONOFF: "X" }
            attributes: { StartUpMode: { conformance: "X" } }
        }
        { cluster: "RefrigeratorAlarm", id: "0x0057", conformance: "O" }
        { cluster: "ActivatedCarbonFilterMonitoring", id: "0x0072", conformance: "[Rev >= v3]" }
    ]
    components: [{ deviceType: "TemperatureControlledCabinet", id: "0x0071", conformance: "M" }]
    requiresConditions: [{ name: "Cooler", deviceType: "TemperatureControlledCabinet", conformance: "M" }]
)
structure Refrigerator {}

/// The device type Temperature Controlled Cabinet, 0x0071.
@deviceType(
    id: "0x0071"
    title: "Temperature Controlled Cabinet"
    revision: 6
    class: "simple"
    conditions: ["Cooler", "Heater"]
    server: [
        {
            cluster: "OvenCavityOperationalState"
            id: "0x0048"
            conformance: "[Heater]"
            commands: { Pause: { conformance: "X" }, Resume: { conformance: "X" } }
            events: { OperationCompletion: { conformance: "M" } }
        }
        {
            cluster: "OvenMode"
            id: "0x0049"
            conformance: "[Heater]"
            features: { DEPONOFF: "X" }
            attributes: { StartUpMode: { conformance: "X" } }
        }
        {
            cluster: "RefrigeratorAndTemperatureControlledCabinetMode"
            id: "0x0052"
            conformance: "[Cooler]"
            features: { DEPONOFF: "X" }
            attributes: { StartUpMode: { conformance: "X" } }
        }
        { cluster: "TemperatureControl", id: "0x0056", conformance: "M", features: { TN: "M", TL: "X" } }
        { cluster: "TemperatureAlarm", id: "0x0064", conformance: "P, O" }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
    ]
)
structure TemperatureControlledCabinet {}

/// The device type Room Air Conditioner, 0x0072.
@deviceType(
    id: "0x0072"
    title: "Room Air Conditioner"
    revision: 3
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { DF: "M" } }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "O" }
        { cluster: "HepaFilterMonitoring", id: "0x0071", conformance: "O" }
        { cluster: "ActivatedCarbonFilterMonitoring", id: "0x0072", conformance: "O" }
        { cluster: "Thermostat", id: "0x0201", conformance: "M" }
        { cluster: "FanControl", id: "0x0202", conformance: "O" }
        {
            cluster: "ThermostatUserInterfaceConfiguration"
            id: "0x0204"
            conformance: "O"
            attributes: { KeypadLockout: { conformance: "O" } }
        }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
        { cluster: "RelativeHumidityMeasurement", id: "0x0405", conformance: "O" }
    ]
    components: [
        { deviceType: "TemperatureSensor", id: "0x0302", conformance: "O" }
        { deviceType: "HumiditySensor", id: "0x0307", conformance: "O" }
    ]
)
structure RoomAirConditioner {}

/// The device type Laundry Washer, 0x0073.
@deviceType(
    id: "0x0073"
    title: "Laundry Washer"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "O", features: { DF: "M" } }
        {
            cluster: "LaundryWasherMode"
            id: "0x0051"
            conformance: "O"
            features: { DEPONOFF: "X" }
            attributes: { StartUpMode: { conformance: "X" } }
        }
        { cluster: "LaundryWasherControls", id: "0x0053", conformance: "O" }
        { cluster: "TemperatureControl", id: "0x0056", conformance: "O" }
        {
            cluster: "OperationalState"
            id: "0x0060"
            conformance: "M"
            events: { OperationCompletion: { conformance: "M" } }
        }
    ]
)
structure LaundryWasher {}

/// The device type Robotic Vacuum Cleaner, 0x0074.
@deviceType(
    id: "0x0074"
    title: "Robotic Vacuum Cleaner"
    revision: 4
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "RvcRunMode", id: "0x0054", conformance: "M" }
        { cluster: "RvcCleanMode", id: "0x0055", conformance: "O" }
        {
            cluster: "RvcOperationalState"
            id: "0x0061"
            conformance: "M"
            events: { OperationCompletion: { conformance: "M" } }
        }
        { cluster: "ServiceArea", id: "0x0150", conformance: "O" }
    ]
)
structure RoboticVacuumCleaner {}

/// The device type Dishwasher, 0x0075.
@deviceType(
    id: "0x0075"
    title: "Dishwasher"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "O", features: { DF: "M" } }
        { cluster: "TemperatureControl", id: "0x0056", conformance: "O" }
        {
            cluster: "DishwasherMode"
            id: "0x0059"
            conformance: "O"
            features: { DEPONOFF: "X" }
            attributes: { StartUpMode: { conformance: "X" } }
        }
        { cluster: "DishwasherAlarm", id: "0x005D", conformance: "O" }
        {
            cluster: "OperationalState"
            id: "0x0060"
            conformance: "M"
            events: { OperationCompletion: { conformance: "M" } }
        }
    ]
)
structure Dishwasher {}

/// The device type Smoke CO Alarm, 0x0076.
@deviceType(
    id: "0x0076"
    title: "Smoke CO Alarm"
    revision: 1
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "SmokeCoAlarm", id: "0x005C", conformance: "M" }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
        { cluster: "RelativeHumidityMeasurement", id: "0x0405", conformance: "O" }
        { cluster: "CarbonMonoxideConcentrationMeasurement", id: "0x040C", conformance: "O" }
    ]
    components: [{ deviceType: "PowerSource", id: "0x0011", conformance: "M" }]
)
structure SmokeCoAlarm {}

/// The device type Cook Surface, 0x0077.
@deviceType(
    id: "0x0077"
    title: "Cook Surface"
    revision: 2
    class: "simple"
    server: [
        { cluster: "OnOff", id: "0x0006", conformance: "O", features: { OFFONLY: "M" } }
        { cluster: "TemperatureControl", id: "0x0056", conformance: "O.a+", features: { TL: "M", TN: "X" } }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O.a+" }
    ]
)
structure CookSurface {}

/// The device type Cooktop, 0x0078.
@deviceType(
    id: "0x0078"
    title: "Cooktop"
    revision: 1
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { OFFONLY: "M" } }
    ]
    components: [{ deviceType: "CookSurface", id: "0x0077", conformance: "O" }]
)
structure Cooktop {}

/// The device type Microwave Oven, 0x0079.
@deviceType(
    id: "0x0079"
    title: "Microwave Oven"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "MicrowaveOvenMode", id: "0x005E", conformance: "M" }
        { cluster: "MicrowaveOvenControl", id: "0x005F", conformance: "M" }
        {
            cluster: "OperationalState"
            id: "0x0060"
            conformance: "M"
            attributes: { CountdownTime: { conformance: "M" } }
            events: { OperationCompletion: { conformance: "M" } }
        }
        { cluster: "FanControl", id: "0x0202", conformance: "O", features: { WND: "X", DIR: "X" } }
    ]
    components: [{ deviceType: "OnOffLight", id: "0x0100", conformance: "O" }]
)
structure MicrowaveOven {}

/// The device type Extractor Hood, 0x007A.
@deviceType(
    id: "0x007A"
    title: "Extractor Hood"
    revision: 1
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "HepaFilterMonitoring", id: "0x0071", conformance: "O" }
        { cluster: "ActivatedCarbonFilterMonitoring", id: "0x0072", conformance: "O" }
        {
            cluster: "FanControl"
            id: "0x0202"
            conformance: "M"
            features: { RCK: "X", WND: "X", DIR: "X" }
        }
    ]
    components: [{ deviceType: "OnOffLight", id: "0x0100", conformance: "O" }]
)
structure ExtractorHood {}

/// The device type Oven, 0x007B.
@deviceType(
    id: "0x007B"
    title: "Oven"
    revision: 2
    class: "simple"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "O" }]
    components: [
        { deviceType: "TemperatureControlledCabinet", id: "0x0071", conformance: "M" }
        { deviceType: "Cooktop", id: "0x0078", conformance: "O" }
    ]
    requiresConditions: [{ name: "Heater", deviceType: "TemperatureControlledCabinet", conformance: "M" }]
)
structure Oven {}

/// The device type Laundry Dryer, 0x007C.
@deviceType(
    id: "0x007C"
    title: "Laundry Dryer"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "O", features: { DF: "M" } }
        { cluster: "LaundryDryerControls", id: "0x004A", conformance: "O" }
        {
            cluster: "LaundryWasherMode"
            id: "0x0051"
            conformance: "O"
            features: { DEPONOFF: "X" }
            attributes: { StartUpMode: { conformance: "X" } }
        }
        { cluster: "TemperatureControl", id: "0x0056", conformance: "O" }
        {
            cluster: "OperationalState"
            id: "0x0060"
            conformance: "M"
            events: { OperationCompletion: { conformance: "M" } }
        }
    ]
)
structure LaundryDryer {}

/// The device type Network Infrastructure Manager, 0x0090.
@deviceType(
    id: "0x0090"
    title: "Network Infrastructure Manager"
    revision: 2
    class: "simple"
    server: [
        { cluster: "ThreadNetworkDiagnostics", id: "0x0035", conformance: "M" }
        { cluster: "WiFiNetworkManagement", id: "0x0451", conformance: "M" }
        { cluster: "ThreadBorderRouterManagement", id: "0x0452", conformance: "M" }
        { cluster: "ThreadNetworkDirectory", id: "0x0453", conformance: "M" }
    ]
    requiresConditions: [
        { name: "ManagedAclAllowed", deviceType: "RootNode", conformance: "O" }
        { name: "Ip", deviceType: "Base", conformance: "M" }
        { name: "IPv4", deviceType: "Base", conformance: "M" }
        { name: "IPv6", deviceType: "Base", conformance: "M" }
        { name: "Ethernet", deviceType: "Base", conformance: "M" }
        { name: "WiFi", deviceType: "Base", conformance: "M" }
        { name: "Thread", deviceType: "Base", conformance: "M" }
    ]
)
structure NetworkInfrastructureManager {}

/// The device type Thread Border Router, 0x0091.
@deviceType(
    id: "0x0091"
    title: "Thread Border Router"
    revision: 2
    class: "simple"
    server: [
        { cluster: "ThreadNetworkDiagnostics", id: "0x0035", conformance: "M" }
        { cluster: "ThreadBorderRouterManagement", id: "0x0452", conformance: "M" }
        { cluster: "ThreadNetworkDirectory", id: "0x0453", conformance: "O" }
    ]
    components: [{ deviceType: "SecondaryNetworkInterface", id: "0x0019", conformance: "O" }]
)
structure ThreadBorderRouter {}

/// The device type On/Off Light, 0x0100.
@deviceType(
    id: "0x0100"
    title: "On/Off Light"
    revision: 3
    class: "simple"
    server: [
        {
            cluster: "Identify"
            id: "0x0003"
            conformance: "M"
            commands: { TriggerEffect: { conformance: "M" } }
        }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { LT: "M" } }
        {
            cluster: "LevelControl"
            id: "0x0008"
            conformance: "O"
            features: { OO: "M", LT: "M" }
            attributes: {
                CurrentLevel: { constraint: { min: 1, max: 254 } }
                MinLevel: { constraint: { value: 1 } }
                MaxLevel: { constraint: { value: 254 } }
            }
        }
        {
            cluster: "ScenesManagement"
            id: "0x0062"
            conformance: "M"
            commands: { CopyScene: { conformance: "M" } }
        }
    ]
    client: [{ cluster: "OccupancySensing", id: "0x0406", conformance: "O" }]
)
structure OnOffLight {}

/// The device type Dimmable Light, 0x0101.
@deviceType(
    id: "0x0101"
    title: "Dimmable Light"
    revision: 3
    class: "simple"
    supersetOf: "OnOffLight"
    server: [
        {
            cluster: "Identify"
            id: "0x0003"
            conformance: "M"
            commands: { TriggerEffect: { conformance: "M" } }
        }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { LT: "M" } }
        {
            cluster: "LevelControl"
            id: "0x0008"
            conformance: "M"
            features: { LT: "M", OO: "M" }
            attributes: {
                CurrentLevel: { constraint: { min: 1, max: 254 } }
                MinLevel: { constraint: { value: 1 } }
                MaxLevel: { constraint: { value: 254 } }
            }
        }
        {
            cluster: "ScenesManagement"
            id: "0x0062"
            conformance: "M"
            commands: { CopyScene: { conformance: "M" } }
        }
    ]
    client: [{ cluster: "OccupancySensing", id: "0x0406", conformance: "O" }]
)
structure DimmableLight {}

/// The device type On/Off Light Switch, 0x0103.
@deviceType(
    id: "0x0103"
    title: "On/Off Light Switch"
    revision: 3
    class: "simple"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "M" }]
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "O" }
    ]
)
structure OnOffLightSwitch {}

/// The device type Dimmer Switch, 0x0104.
@deviceType(
    id: "0x0104"
    title: "Dimmer Switch"
    revision: 3
    class: "simple"
    supersetOf: "OnOffLightSwitch"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "M" }]
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "LevelControl", id: "0x0008", conformance: "M" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "O" }
    ]
)
structure DimmerSwitch {}

/// The device type Color Dimmer Switch, 0x0105.
@deviceType(
    id: "0x0105"
    title: "Color Dimmer Switch"
    revision: 3
    class: "simple"
    supersetOf: "DimmerSwitch"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "M" }]
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "LevelControl", id: "0x0008", conformance: "M" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "O" }
        { cluster: "ColorControl", id: "0x0300", conformance: "M" }
    ]
)
structure ColorDimmerSwitch {}

/// The device type Light Sensor, 0x0106.
@deviceType(
    id: "0x0106"
    title: "Light Sensor"
    revision: 4
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "IlluminanceMeasurement", id: "0x0400", conformance: "M" }
    ]
)
structure LightSensor {}

/// The device type Occupancy Sensor, 0x0107.
@deviceType(
    id: "0x0107"
    title: "Occupancy Sensor"
    revision: 4
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "BooleanStateConfiguration", id: "0x0080", conformance: "O" }
        { cluster: "OccupancySensing", id: "0x0406", conformance: "M" }
    ]
)
structure OccupancySensor {}

/// The device type On/Off Plug-in Unit, 0x010A.
@deviceType(
    id: "0x010A"
    title: "On/Off Plug-in Unit"
    revision: 4
    class: "simple"
    server: [
        {
            cluster: "Identify"
            id: "0x0003"
            conformance: "M"
            commands: { TriggerEffect: { conformance: "M" } }
        }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { LT: "M" } }
        {
            cluster: "LevelControl"
            id: "0x0008"
            conformance: "O"
            features: { OO: "M", LT: "M" }
            attributes: {
                CurrentLevel: { constraint: { min: 1, max: 254 } }
                MinLevel: { constraint: { value: 1 } }
                MaxLevel: { constraint: { value: 254 } }
            }
        }
        {
            cluster: "ScenesManagement"
            id: "0x0062"
            conformance: "M"
            commands: { CopyScene: { conformance: "M" } }
        }
    ]
    client: [{ cluster: "OccupancySensing", id: "0x0406", conformance: "O" }]
)
structure OnOffPlugInUnit {}

/// The device type Dimmable Plug-In Unit, 0x010B.
@deviceType(
    id: "0x010B"
    title: "Dimmable Plug-In Unit"
    revision: 5
    class: "simple"
    server: [
        {
            cluster: "Identify"
            id: "0x0003"
            conformance: "M"
            commands: { TriggerEffect: { conformance: "M" } }
        }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { LT: "M" } }
        {
            cluster: "LevelControl"
            id: "0x0008"
            conformance: "M"
            features: { OO: "M", LT: "M" }
            attributes: {
                CurrentLevel: { constraint: { min: 1, max: 254 } }
                MinLevel: { constraint: { value: 1 } }
                MaxLevel: { constraint: { value: 254 } }
            }
        }
        {
            cluster: "ScenesManagement"
            id: "0x0062"
            conformance: "M"
            commands: { CopyScene: { conformance: "M" } }
        }
    ]
    client: [{ cluster: "OccupancySensing", id: "0x0406", conformance: "O" }]
)
structure DimmablePlugInUnit {}

/// The device type Color Temperature Light, 0x010C.
@deviceType(
    id: "0x010C"
    title: "Color Temperature Light"
    revision: 4
    class: "simple"
    supersetOf: "DimmableLight"
    server: [
        {
            cluster: "Identify"
            id: "0x0003"
            conformance: "M"
            commands: { TriggerEffect: { conformance: "M" } }
        }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { LT: "M" } }
        {
            cluster: "LevelControl"
            id: "0x0008"
            conformance: "M"
            features: { OO: "M", LT: "M" }
            attributes: {
                CurrentLevel: { constraint: { min: 1, max: 254 } }
                MinLevel: { constraint: { value: 1 } }
                MaxLevel: { constraint: { value: 254 } }
            }
        }
        {
            cluster: "ScenesManagement"
            id: "0x0062"
            conformance: "M"
            commands: { CopyScene: { conformance: "M" } }
        }
        {
            cluster: "ColorControl"
            id: "0x0300"
            conformance: "M"
            features: { CT: "M" }
            attributes: { RemainingTime: { conformance: "M" } }
        }
    ]
    client: [{ cluster: "OccupancySensing", id: "0x0406", conformance: "O" }]
)
structure ColorTemperatureLight {}

/// The device type Extended Color Light, 0x010D.
@deviceType(
    id: "0x010D"
    title: "Extended Color Light"
    revision: 4
    class: "simple"
    supersetOf: "ColorTemperatureLight"
    server: [
        {
            cluster: "Identify"
            id: "0x0003"
            conformance: "M"
            commands: { TriggerEffect: { conformance: "M" } }
        }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { LT: "M" } }
        {
            cluster: "LevelControl"
            id: "0x0008"
            conformance: "M"
            features: { OO: "M", LT: "M" }
            attributes: {
                CurrentLevel: { constraint: { min: 1, max: 254 } }
                MinLevel: { constraint: { value: 1 } }
                MaxLevel: { constraint: { value: 254 } }
            }
        }
        {
            cluster: "ScenesManagement"
            id: "0x0062"
            conformance: "M"
            commands: { CopyScene: { conformance: "M" } }
        }
        {
            cluster: "ColorControl"
            id: "0x0300"
            conformance: "M"
            features: { HS: "O", EHUE: "O", CL: "O", XY: "M", CT: "M" }
            attributes: { RemainingTime: { conformance: "M" } }
        }
    ]
    client: [{ cluster: "OccupancySensing", id: "0x0406", conformance: "O" }]
)
structure ExtendedColorLight {}

/// The device type Mounted On/Off Control, 0x010F.
@deviceType(
    id: "0x010F"
    title: "Mounted On/Off Control"
    revision: 2
    class: "simple"
    supersetOf: "OnOffPlugInUnit"
    server: [
        {
            cluster: "Identify"
            id: "0x0003"
            conformance: "M"
            commands: { TriggerEffect: { conformance: "M" } }
        }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { LT: "M" } }
        {
            cluster: "LevelControl"
            id: "0x0008"
            conformance: "O"
            features: { OO: "M", LT: "M" }
            attributes: {
                CurrentLevel: { constraint: { min: 1, max: 254 } }
                MinLevel: { constraint: { value: 1 } }
                MaxLevel: { constraint: { value: 254 } }
            }
        }
        {
            cluster: "ScenesManagement"
            id: "0x0062"
            conformance: "M"
            commands: { CopyScene: { conformance: "M" } }
        }
    ]
    client: [{ cluster: "OccupancySensing", id: "0x0406", conformance: "O" }]
)
structure MountedOnOffControl {}

/// The device type Mounted Dimmable Load Control, 0x0110.
@deviceType(
    id: "0x0110"
    title: "Mounted Dimmable Load Control"
    revision: 2
    class: "simple"
    supersetOf: "DimmablePlugInUnit"
    server: [
        {
            cluster: "Identify"
            id: "0x0003"
            conformance: "M"
            commands: { TriggerEffect: { conformance: "M" } }
        }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "M", features: { LT: "M" } }
        {
            cluster: "LevelControl"
            id: "0x0008"
            conformance: "M"
            features: { OO: "M", LT: "M" }
            attributes: {
                CurrentLevel: { constraint: { min: 1, max: 254 } }
                MinLevel: { constraint: { value: 1 } }
                MaxLevel: { constraint: { value: 254 } }
            }
        }
        {
            cluster: "ScenesManagement"
            id: "0x0062"
            conformance: "M"
            commands: { CopyScene: { conformance: "M" } }
        }
    ]
    client: [{ cluster: "OccupancySensing", id: "0x0406", conformance: "O" }]
)
structure MountedDimmableLoadControl {}

/// The device type Joint Fabric Administrator, 0x0130.
@deviceType(
    id: "0x0130"
    title: "Joint Fabric Administrator"
    revision: 1
    class: "utility"
    server: [
        { cluster: "JointFabricDatastore", id: "0x0752", conformance: "M" }
        { cluster: "JointFabricAdministrator", id: "0x0753", conformance: "M" }
    ]
)
structure JointFabricAdministrator {}

/// The device type Intercom, 0x0140.
@deviceType(
    id: "0x0140"
    title: "Intercom"
    revision: 2
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        {
            cluster: "CameraAvStreamManagement"
            id: "0x0551"
            conformance: "M"
            features: { ADO: "M", VDO: "O", SNP: "X" }
        }
        { cluster: "CameraAvSettingsUserLevelManagement", id: "0x0552", conformance: "O" }
        { cluster: "WebRTCTransportProvider", id: "0x0553", conformance: "M" }
        { cluster: "WebRTCTransportRequestor", id: "0x0554", conformance: "M" }
    ]
    client: [
        { cluster: "WebRTCTransportProvider", id: "0x0553", conformance: "M" }
        { cluster: "WebRTCTransportRequestor", id: "0x0554", conformance: "M" }
        { cluster: "Chime", id: "0x0556", conformance: "O" }
    ]
    components: [{ deviceType: "GenericSwitch", id: "0x000F", conformance: "M" }]
    requiresConditions: [
        { name: "TlsCertificatesCond", deviceType: "RootNode", conformance: "M" }
        { name: "PowerSourceCond", deviceType: "RootNode", conformance: "M" }
        { name: "TimeSyncWithNtpcCond", deviceType: "RootNode", conformance: "M" }
        { name: "TimeSyncWithClientCond", deviceType: "RootNode", conformance: "M" }
        { name: "TimeSyncWithTzCond", deviceType: "RootNode", conformance: "M" }
    ]
)
structure Intercom {}

/// The device type Audio Doorbell, 0x0141.
@deviceType(
    id: "0x0141"
    title: "Audio Doorbell"
    revision: 2
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Switch", id: "0x003B", conformance: "M" }
        {
            cluster: "CameraAvStreamManagement"
            id: "0x0551"
            conformance: "M"
            features: { ADO: "M", SNP: "X", VDO: "X" }
        }
        { cluster: "WebRTCTransportProvider", id: "0x0553", conformance: "M" }
        { cluster: "WebRTCTransportRequestor", id: "0x0554", conformance: "O" }
        { cluster: "PushAvStreamTransport", id: "0x0555", conformance: "O" }
    ]
    client: [
        { cluster: "WebRTCTransportProvider", id: "0x0553", conformance: "O" }
        { cluster: "WebRTCTransportRequestor", id: "0x0554", conformance: "M" }
        { cluster: "Chime", id: "0x0556", conformance: "M" }
    ]
    requiresConditions: [
        { name: "TlsCertificatesCond", deviceType: "RootNode", conformance: "M" }
        { name: "PowerSourceCond", deviceType: "RootNode", conformance: "M" }
        { name: "TimeSyncWithNtpcCond", deviceType: "RootNode", conformance: "O" }
        { name: "TlsClientCond", deviceType: "RootNode", conformance: "O" }
    ]
)
structure AudioDoorbell {}

/// The device type Camera, 0x0142.
@deviceType(
    id: "0x0142"
    title: "Camera"
    revision: 1
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "OccupancySensing", id: "0x0406", conformance: "O" }
        { cluster: "ZoneManagement", id: "0x0550", conformance: "O", features: { TWODCART: "M" } }
        {
            cluster: "CameraAvStreamManagement"
            id: "0x0551"
            conformance: "M"
            features: { VDO: "M", ADO: "M", SNP: "M" }
        }
        { cluster: "CameraAvSettingsUserLevelManagement", id: "0x0552", conformance: "O" }
        { cluster: "WebRTCTransportProvider", id: "0x0553", conformance: "M" }
        { cluster: "WebRTCTransportRequestor", id: "0x0554", conformance: "O" }
        { cluster: "PushAvStreamTransport", id: "0x0555", conformance: "O" }
    ]
    client: [
        { cluster: "WebRTCTransportProvider", id: "0x0553", conformance: "O" }
        { cluster: "WebRTCTransportRequestor", id: "0x0554", conformance: "M" }
    ]
    components: [{ deviceType: "OccupancySensor", id: "0x0107", conformance: "O" }]
    requiresConditions: [
        { name: "TlsCertificatesCond", deviceType: "RootNode", conformance: "M" }
        { name: "PowerSourceCond", deviceType: "RootNode", conformance: "M" }
        { name: "TimeSyncWithNtpcCond", deviceType: "RootNode", conformance: "M" }
        { name: "TimeSyncWithClientCond", deviceType: "RootNode", conformance: "M" }
        { name: "TimeSyncWithTzCond", deviceType: "RootNode", conformance: "M" }
        { name: "TlsClientCond", deviceType: "RootNode", conformance: "M" }
    ]
)
structure Camera {}

/// The device type Video Doorbell, 0x0143.
@deviceType(
    id: "0x0143"
    title: "Video Doorbell"
    revision: 1
    class: "simple"
    since: "1.5"
    components: [
        { deviceType: "Camera", id: "0x0142", conformance: "M" }
        { deviceType: "Doorbell", id: "0x0148", conformance: "M" }
    ]
)
structure VideoDoorbell {}

/// The device type Floodlight Camera, 0x0144.
@deviceType(
    id: "0x0144"
    title: "Floodlight Camera"
    revision: 1
    class: "simple"
    since: "1.5"
    components: [
        { deviceType: "OnOffLight", id: "0x0100", conformance: "M" }
        { deviceType: "Camera", id: "0x0142", conformance: "M" }
    ]
)
structure FloodlightCamera {}

/// The device type Snapshot Camera, 0x0145.
@deviceType(
    id: "0x0145"
    title: "Snapshot Camera"
    revision: 1
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "OccupancySensing", id: "0x0406", conformance: "O" }
        { cluster: "ZoneManagement", id: "0x0550", conformance: "O", features: { TWODCART: "M" } }
        {
            cluster: "CameraAvStreamManagement"
            id: "0x0551"
            conformance: "M"
            features: { SNP: "M", VDO: "X", ADO: "X" }
        }
        { cluster: "CameraAvSettingsUserLevelManagement", id: "0x0552", conformance: "O" }
    ]
    components: [{ deviceType: "OccupancySensor", id: "0x0107", conformance: "O" }]
    requiresConditions: [
        { name: "PowerSourceCond", deviceType: "RootNode", conformance: "M" }
        { name: "TimeSyncWithTzCond", deviceType: "RootNode", conformance: "M" }
    ]
)
structure SnapshotCamera {}

/// The device type Chime, 0x0146.
@deviceType(
    id: "0x0146"
    title: "Chime"
    revision: 1
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "Chime", id: "0x0556", conformance: "M" }
    ]
)
structure Chime {}

/// The device type Camera Controller, 0x0147.
@deviceType(
    id: "0x0147"
    title: "Camera Controller"
    revision: 1
    class: "simple"
    since: "1.5"
    server: [{ cluster: "WebRTCTransportRequestor", id: "0x0554", conformance: "M" }]
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "PowerSource", id: "0x002F", conformance: "O" }
        { cluster: "OccupancySensing", id: "0x0406", conformance: "O" }
        { cluster: "ZoneManagement", id: "0x0550", conformance: "O" }
        { cluster: "CameraAvStreamManagement", id: "0x0551", conformance: "O" }
        { cluster: "CameraAvSettingsUserLevelManagement", id: "0x0552", conformance: "O" }
        { cluster: "WebRTCTransportProvider", id: "0x0553", conformance: "M" }
        { cluster: "PushAvStreamTransport", id: "0x0555", conformance: "O" }
        { cluster: "TlsCertificateManagement", id: "0x0801", conformance: "O" }
        { cluster: "TlsClientManagement", id: "0x0802", conformance: "O" }
    ]
)
structure CameraController {}

/// The device type Doorbell, 0x0148.
@deviceType(
    id: "0x0148"
    title: "Doorbell"
    revision: 2
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Switch", id: "0x003B", conformance: "M", features: { MS: "M" } }
    ]
    client: [{ cluster: "Chime", id: "0x0556", conformance: "M" }]
)
structure Doorbell {}

/// The device type Window Covering, 0x0202.
@deviceType(
    id: "0x0202"
    title: "Window Covering"
    revision: 6
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "Active, O" }
        { cluster: "WindowCovering", id: "0x0102", conformance: "M" }
        { cluster: "ClosureControl", id: "0x0104", conformance: "X" }
        { cluster: "ClosureDimension", id: "0x0105", conformance: "X" }
    ]
)
structure WindowCovering {}

/// The device type Window Covering Controller, 0x0203.
@deviceType(
    id: "0x0203"
    title: "Window Covering Controller"
    revision: 4
    class: "simple"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "O" }]
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "Groups", id: "0x0004", conformance: "Active, O" }
        { cluster: "WindowCovering", id: "0x0102", conformance: "M" }
    ]
)
structure WindowCoveringController {}

/// The device type Closure, 0x0230.
@deviceType(
    id: "0x0230"
    title: "Closure"
    revision: 1
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Descriptor", id: "0x001D", features: { TAGLIST: "M" } }
        { cluster: "WindowCovering", id: "0x0102", conformance: "X" }
        { cluster: "ClosureControl", id: "0x0104", conformance: "M" }
        { cluster: "ClosureDimension", id: "0x0105", conformance: "X" }
    ]
    components: [
        { deviceType: "DoorLock", id: "0x000A", conformance: "O" }
        { deviceType: "OnOffLight", id: "0x0100", conformance: "O" }
        { deviceType: "ClosurePanel", id: "0x0231", conformance: "O" }
    ]
)
structure Closure {}

/// The device type Closure Panel, 0x0231.
@deviceType(
    id: "0x0231"
    title: "Closure Panel"
    revision: 1
    class: "simple"
    since: "1.5"
    server: [
        { cluster: "Descriptor", id: "0x001D", features: { TAGLIST: "M" } }
        { cluster: "WindowCovering", id: "0x0102", conformance: "X" }
        { cluster: "ClosureControl", id: "0x0104", conformance: "X" }
        { cluster: "ClosureDimension", id: "0x0105", conformance: "M" }
    ]
)
structure ClosurePanel {}

/// The device type Closure Controller, 0x023E.
@deviceType(
    id: "0x023E"
    title: "Closure Controller"
    revision: 1
    class: "simple"
    since: "1.5"
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "ClosureControl", id: "0x0104", conformance: "M" }
        { cluster: "ClosureDimension", id: "0x0105", conformance: "O" }
    ]
)
structure ClosureController {}

/// The device type Thermostat, 0x0301.
@deviceType(
    id: "0x0301"
    title: "Thermostat"
    revision: 6
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "Active" }
        { cluster: "EnergyPreference", id: "0x009B", conformance: "O" }
        { cluster: "Thermostat", id: "0x0201", conformance: "M" }
        { cluster: "ThermostatUserInterfaceConfiguration", id: "0x0204", conformance: "O" }
    ]
    client: [
        { cluster: "FanControl", id: "0x0202", conformance: "O" }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
        { cluster: "RelativeHumidityMeasurement", id: "0x0405", conformance: "O" }
        { cluster: "OccupancySensing", id: "0x0406", conformance: "O" }
        { cluster: "AmbientContextSensing", id: "0x0431", conformance: "P, O" }
    ]
)
structure Thermostat {}

/// The device type Temperature Sensor, 0x0302.
@deviceType(
    id: "0x0302"
    title: "Temperature Sensor"
    revision: 3
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        {
            cluster: "ThermostatUserInterfaceConfiguration"
            id: "0x0204"
            conformance: "O"
            attributes: { KeypadLockout: { conformance: "O" } }
        }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "M" }
    ]
)
structure TemperatureSensor {}

/// The device type Pump, 0x0303.
@deviceType(
    id: "0x0303"
    title: "Pump"
    revision: 3
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "LevelControl", id: "0x0008", conformance: "O" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "O" }
        { cluster: "PumpConfigurationAndControl", id: "0x0200", conformance: "M" }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
        { cluster: "PressureMeasurement", id: "0x0403", conformance: "O" }
        { cluster: "FlowMeasurement", id: "0x0404", conformance: "O" }
    ]
    client: [
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
        { cluster: "PressureMeasurement", id: "0x0403", conformance: "O" }
        { cluster: "FlowMeasurement", id: "0x0404", conformance: "O" }
        { cluster: "OccupancySensing", id: "0x0406", conformance: "O" }
    ]
)
structure Pump {}

/// The device type Pump Controller, 0x0304.
@deviceType(
    id: "0x0304"
    title: "Pump Controller"
    revision: 4
    class: "simple"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "M" }]
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "LevelControl", id: "0x0008", conformance: "O" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "O" }
        { cluster: "PumpConfigurationAndControl", id: "0x0200", conformance: "M" }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
        { cluster: "PressureMeasurement", id: "0x0403", conformance: "O" }
        { cluster: "FlowMeasurement", id: "0x0404", conformance: "O" }
    ]
)
structure PumpController {}

/// The device type Pressure Sensor, 0x0305.
@deviceType(
    id: "0x0305"
    title: "Pressure Sensor"
    revision: 3
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "PressureMeasurement", id: "0x0403", conformance: "M" }
    ]
)
structure PressureSensor {}

/// The device type Flow Sensor, 0x0306.
@deviceType(
    id: "0x0306"
    title: "Flow Sensor"
    revision: 3
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "FlowMeasurement", id: "0x0404", conformance: "M" }
    ]
)
structure FlowSensor {}

/// The device type Humidity Sensor, 0x0307.
@deviceType(
    id: "0x0307"
    title: "Humidity Sensor"
    revision: 3
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "RelativeHumidityMeasurement", id: "0x0405", conformance: "M" }
    ]
)
structure HumiditySensor {}

/// The device type Heat Pump, 0x0309.
@deviceType(
    id: "0x0309"
    title: "Heat Pump"
    revision: 1
    class: "simple"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "O" }]
    client: [{ cluster: "Thermostat", id: "0x0201", conformance: "O" }]
    components: [
        { deviceType: "PowerSource", id: "0x0011", conformance: "M" }
        { deviceType: "Thermostat", id: "0x0301", conformance: "O" }
        { deviceType: "TemperatureSensor", id: "0x0302", conformance: "O" }
        { deviceType: "DeviceEnergyManagement", id: "0x050D", conformance: "M" }
        { deviceType: "WaterHeater", id: "0x050F", conformance: "O" }
        { deviceType: "ElectricalSensor", id: "0x0510", conformance: "M" }
    ]
)
structure HeatPump {}

/// The device type Thermostat Controller, 0x030A.
@deviceType(
    id: "0x030A"
    title: "Thermostat Controller"
    revision: 1
    class: "simple"
    since: "1.4.2"
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "O" }
        { cluster: "Thermostat", id: "0x0201", conformance: "M" }
    ]
)
structure ThermostatController {}

/// The device type Energy EVSE, 0x050C.
@deviceType(
    id: "0x050C"
    title: "Energy EVSE"
    revision: 2
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "EnergyEvse", id: "0x0099", conformance: "M" }
        { cluster: "EnergyEvseMode", id: "0x009D", conformance: "M" }
        { cluster: "TemperatureMeasurement", id: "0x0402", conformance: "O" }
    ]
    components: [
        { deviceType: "PowerSource", id: "0x0011", conformance: "M" }
        { deviceType: "DeviceEnergyManagement", id: "0x050D", conformance: "M" }
        { deviceType: "ElectricalSensor", id: "0x0510", conformance: "M" }
    ]
)
structure EnergyEvse {}

/// The device type Device Energy Management, 0x050D.
@deviceType(
    id: "0x050D"
    title: "Device Energy Management"
    revision: 3
    class: "utility"
    conditions: ["ControllableEsa"]
    server: [
        {
            cluster: "DeviceEnergyManagement"
            id: "0x0098"
            conformance: "M"
            features: {
                PA: "[ControllableESA].a+"
                STA: "[ControllableESA].a+"
                PAU: "[ControllableESA].a+"
                FA: "[ControllableESA].a+"
                CON: "[ControllableESA].a+"
            }
        }
        { cluster: "DeviceEnergyManagementMode", id: "0x009F", conformance: "ControllableESA, O" }
    ]
    client: [{ cluster: "ElectricalGridConditions", id: "0x00A0", conformance: "O" }]
)
structure DeviceEnergyManagement {}

/// The device type Water Heater, 0x050F.
@deviceType(
    id: "0x050F"
    title: "Water Heater"
    revision: 1
    class: "simple"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "O" }
        { cluster: "WaterHeaterManagement", id: "0x0094", conformance: "M" }
        { cluster: "WaterHeaterMode", id: "0x009E", conformance: "M" }
        { cluster: "Thermostat", id: "0x0201", conformance: "M", features: { HEAT: "M" } }
    ]
    components: [
        { deviceType: "PowerSource", id: "0x0011", conformance: "O" }
        { deviceType: "TemperatureSensor", id: "0x0302", conformance: "O" }
        { deviceType: "DeviceEnergyManagement", id: "0x050D", conformance: "O" }
        { deviceType: "ElectricalSensor", id: "0x0510", conformance: "desc" }
    ]
)
structure WaterHeater {}

/// The device type Electrical Sensor, 0x0510.
@deviceType(
    id: "0x0510"
    title: "Electrical Sensor"
    revision: 1
    class: "utility"
    server: [
        { cluster: "ElectricalPowerMeasurement", id: "0x0090", conformance: "O.a+" }
        { cluster: "ElectricalEnergyMeasurement", id: "0x0091", conformance: "O.a+" }
        { cluster: "PowerTopology", id: "0x009C", conformance: "M" }
    ]
)
structure ElectricalSensor {}

/// The device type Electrical Utility Meter, 0x0511.
@deviceType(
    id: "0x0511"
    title: "Electrical Utility Meter"
    revision: 1
    class: "simple"
    supersetOf: "MeterReferencePoint"
    since: "1.5"
    server: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "MeterIdentification", id: "0x0B06", conformance: "M" }
    ]
    components: [
        { deviceType: "ElectricalEnergyTariff", id: "0x0513", conformance: "[ElectricalEnergy].a+" }
        { deviceType: "ElectricalMeter", id: "0x0514", conformance: "[ElectricalEnergy].a+" }
    ]
    requiresConditions: [{ name: "TimeSyncCond", deviceType: "RootNode", conformance: "M" }]
)
structure ElectricalUtilityMeter {}

/// The device type Meter Reference Point, 0x0512.
@deviceType(
    id: "0x0512"
    title: "Meter Reference Point"
    revision: 1
    class: "simple"
    since: "1.5"
    conditions: ["ElectricalEnergy"]
    server: [{ cluster: "Identify", id: "0x0003", conformance: "M" }]
    components: [
        { deviceType: "ElectricalEnergyTariff", id: "0x0513", conformance: "[ElectricalEnergy].a+" }
        { deviceType: "ElectricalMeter", id: "0x0514", conformance: "[ElectricalEnergy].a+" }
    ]
    requiresConditions: [{ name: "TimeSyncCond", deviceType: "RootNode", conformance: "M" }]
)
structure MeterReferencePoint {}

/// The device type Electrical Energy Tariff, 0x0513.
@deviceType(
    id: "0x0513"
    title: "Electrical Energy Tariff"
    revision: 1
    class: "simple"
    since: "1.5"
    conditions: ["ActiveTariff"]
    server: [
        { cluster: "Descriptor", id: "0x001D", features: { TAGLIST: "M" } }
        { cluster: "CommodityPrice", id: "0x0095", conformance: "[ActiveTariff].a+" }
        { cluster: "ElectricalGridConditions", id: "0x00A0", conformance: "O" }
        { cluster: "CommodityTariff", id: "0x0700", conformance: "O.a+" }
    ]
)
structure ElectricalEnergyTariff {}

/// The device type Electrical Meter, 0x0514.
@deviceType(
    id: "0x0514"
    title: "Electrical Meter"
    revision: 1
    class: "simple"
    supersetOf: "ElectricalEnergyTariff"
    since: "1.5"
    server: [
        { cluster: "ElectricalPowerMeasurement", id: "0x0090", conformance: "M" }
        { cluster: "ElectricalEnergyMeasurement", id: "0x0091", conformance: "M" }
        { cluster: "CommodityPrice", id: "0x0095", conformance: "[ActiveTariff].a+" }
        { cluster: "ElectricalGridConditions", id: "0x00A0", conformance: "O" }
        { cluster: "CommodityTariff", id: "0x0700", conformance: "O.a+" }
        { cluster: "CommodityMetering", id: "0x0B07", conformance: "P, M" }
    ]
    components: [{ deviceType: "ElectricalSensor", id: "0x0510", conformance: "M" }]
)
structure ElectricalMeter {}

/// The device type Control Bridge, 0x0840.
@deviceType(
    id: "0x0840"
    title: "Control Bridge"
    revision: 3
    class: "simple"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "M" }]
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "M" }
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "LevelControl", id: "0x0008", conformance: "M" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "M" }
        { cluster: "ColorControl", id: "0x0300", conformance: "M" }
        { cluster: "IlluminanceMeasurement", id: "0x0400", conformance: "O" }
        { cluster: "OccupancySensing", id: "0x0406", conformance: "O" }
    ]
)
structure ControlBridge {}

/// The device type On/Off Sensor, 0x0850.
@deviceType(
    id: "0x0850"
    title: "On/Off Sensor"
    revision: 3
    class: "simple"
    server: [{ cluster: "Identify", id: "0x0003", conformance: "M" }]
    client: [
        { cluster: "Identify", id: "0x0003", conformance: "M" }
        { cluster: "Groups", id: "0x0004", conformance: "O" }
        { cluster: "OnOff", id: "0x0006", conformance: "M" }
        { cluster: "LevelControl", id: "0x0008", conformance: "O" }
        { cluster: "ScenesManagement", id: "0x0062", conformance: "O" }
        { cluster: "ColorControl", id: "0x0300", conformance: "O" }
    ]
)
structure OnOffSensor {}
