$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.types

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#catalogue
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fabricScoped
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter#specName
use dev.connectorkit.matter#unit
use dev.connectorkit.matter.cameraavstreammanagement#AudioStreamID
use dev.connectorkit.matter.cameraavstreammanagement#VideoStreamID
use dev.connectorkit.matter.tlscertificatemanagement#TLSCAID

/// What the converted files as a whole know.
@catalogue(
    oldest: "1.4"
    newest: "1.6"
    withdrawnClusters: [
        { id: "0x0042", name: "ProxyConfiguration", until: "1.4" }
        { id: "0x0043", name: "ProxyDiscovery", until: "1.4" }
        { id: "0x0044", name: "ProxyValid", until: "1.4" }
        { id: "0x0301", name: "BallastConfiguration", until: "1.4" }
    ]
)
structure Catalogue {}

/// The attributes that every cluster has.
structure GlobalAttributes {
    @attribute(id: "0xFFF8", access: "R V", quality: "F")
    @conformance("M")
    GeneratedCommandList: CommandIdList

    @attribute(id: "0xFFF9", access: "R V", quality: "F")
    @conformance("M")
    AcceptedCommandList: CommandIdList

    @attribute(id: "0xFFFB", access: "R V", quality: "F")
    @conformance("M")
    AttributeList: AttributeIdList

    @attribute(id: "0xFFFC", access: "R V", quality: "F")
    @conformance("M")
    @fallback(value: 0)
    FeatureMap: Map32

    @attribute(id: "0xFFFD", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 1, max: 65535)
    ClusterRevision: UInt16
}

/// The Matter type action-id.
@matterType("action-id")
@range(min: 0, max: 255)
integer ActionId

/// The Matter type amperage-mA, in mA.
@matterType("amperage-mA")
@unit("mA")
@range(min: -9223372036854775808, max: 9223372036854775807)
long AmperageMA

/// The Matter type any.
@matterType("any")
document Any

/// The Matter type attrib-id.
@matterType("attrib-id")
@range(min: 0, max: 4294967295)
long AttributeId

/// The Matter type bool.
@matterType("bool")
boolean Bool

/// The Matter type cluster-id.
@matterType("cluster-id")
@range(min: 0, max: 4294967295)
long ClusterId

/// The Matter type command-id.
@matterType("command-id")
@range(min: 0, max: 4294967295)
long CommandId

/// The Matter type data-ver.
@matterType("data-ver")
@range(min: 0, max: 4294967295)
long DataVersion

/// The Matter type devtype-id.
@matterType("devtype-id")
@range(min: 0, max: 4294967295)
long DeviceTypeId

/// The Matter type double.
@matterType("double")
double Float64

/// The Matter type elapsed-s, in s.
@matterType("elapsed-s")
@unit("s")
@range(min: 0, max: 4294967295)
long ElapsedS

/// The Matter type endpoint-no.
@matterType("endpoint-no")
@range(min: 0, max: 65535)
integer EndpointNumber

/// The Matter type energy-mVARh, in mvarh.
@matterType("energy-mVARh")
@unit("mvarh")
@range(min: -9223372036854775808, max: 9223372036854775807)
long EnergyMVARh

/// The Matter type energy-mVAh, in mVAh.
@matterType("energy-mVAh")
@unit("mVAh")
@range(min: -9223372036854775808, max: 9223372036854775807)
long EnergyMVAh

/// The Matter type energy-mWh, in mWh.
@matterType("energy-mWh")
@unit("mWh")
@range(min: -9223372036854775808, max: 9223372036854775807)
long EnergyMWh

/// The Matter type entry-idx.
@matterType("entry-idx")
@range(min: 0, max: 65535)
integer EntryIndex

/// The Matter type enum16.
@matterType("enum16")
@range(min: 0, max: 65535)
integer Enum16

/// The Matter type enum8.
@matterType("enum8")
@range(min: 0, max: 255)
integer Enum8

/// The Matter type epoch-s, in s since 2000-01-01T00:00:00Z.
@matterType("epoch-s")
@unit("s since 2000-01-01T00:00:00Z")
@range(min: 0, max: 4294967295)
long EpochS

/// The Matter type epoch-us, in µs since 2000-01-01T00:00:00Z.
@matterType("epoch-us")
@unit("µs since 2000-01-01T00:00:00Z")
@range(min: 0, max: 18446744073709551615)
bigInteger EpochUs

/// The Matter type event-id.
@matterType("event-id")
@range(min: 0, max: 4294967295)
long EventId

/// The Matter type event-no.
@matterType("event-no")
@range(min: 0, max: 18446744073709551615)
bigInteger EventNumber

/// The Matter type fabric-id.
@matterType("fabric-id")
@range(min: 0, max: 18446744073709551615)
bigInteger FabricId

/// The Matter type fabric-idx.
@matterType("fabric-idx")
@range(min: 0, max: 255)
integer FabricIndex

/// The Matter type field-id.
@matterType("field-id")
@range(min: 0, max: 4294967295)
long FieldId

/// The Matter type group-id.
@matterType("group-id")
@range(min: 0, max: 65535)
integer GroupId

/// The Matter type hwadr.
@matterType("hwadr")
@length(min: 6, max: 8)
blob HardwareAddress

/// The Matter type int16.
@matterType("int16")
@range(min: -32768, max: 32767)
integer Int16

/// The Matter type int24.
@matterType("int24")
@range(min: -8388608, max: 8388607)
integer Int24

/// The Matter type int32.
@matterType("int32")
@range(min: -2147483648, max: 2147483647)
integer Int32

/// The Matter type int40.
@matterType("int40")
@range(min: -549755813888, max: 549755813887)
long Int40

/// The Matter type int48.
@matterType("int48")
@range(min: -140737488355328, max: 140737488355327)
long Int48

/// The Matter type int56.
@matterType("int56")
@range(min: -36028797018963968, max: 36028797018963967)
long Int56

/// The Matter type int64.
@matterType("int64")
@range(min: -9223372036854775808, max: 9223372036854775807)
long Int64

/// The Matter type int8.
@matterType("int8")
@range(min: -128, max: 127)
integer Int8

/// The Matter type ipadr.
@matterType("ipadr")
@length(min: 4, max: 16)
blob IpAddress

/// The Matter type ipv4adr.
@matterType("ipv4adr")
@length(min: 4, max: 4)
blob Ipv4Address

/// The Matter type ipv6adr.
@matterType("ipv6adr")
@length(min: 16, max: 16)
blob Ipv6Address

/// The Matter type ipv6pre.
@matterType("ipv6pre")
@length(min: 1, max: 17)
blob Ipv6Prefix

/// The Matter type map16.
@matterType("map16")
@range(min: 0, max: 65535)
integer Map16

/// The Matter type map32.
@matterType("map32")
@range(min: 0, max: 4294967295)
long Map32

/// The Matter type map64.
@matterType("map64")
@range(min: 0, max: 18446744073709551615)
bigInteger Map64

/// The Matter type map8.
@matterType("map8")
@range(min: 0, max: 255)
integer Map8

/// The Matter type money.
@matterType("money")
@range(min: -9223372036854775808, max: 9223372036854775807)
long Money

/// The Matter type node-id.
@matterType("node-id")
@range(min: 0, max: 18446744073709551615)
bigInteger NodeId

/// The Matter type octstr.
@matterType("octstr")
blob OctetString

/// The Matter type percent, in %.
@matterType("percent")
@unit("%")
@range(min: 0, max: 100)
integer Percent

/// The Matter type percent100ths, in 0.01 %.
@matterType("percent100ths")
@unit("0.01 %")
@range(min: 0, max: 10000)
integer Percent100ths

/// The Matter type posix-ms, in ms since 1970-01-01T00:00:00Z.
@matterType("posix-ms")
@unit("ms since 1970-01-01T00:00:00Z")
@range(min: 0, max: 18446744073709551615)
bigInteger PosixMs

/// The Matter type power-mVA, in mVA.
@matterType("power-mVA")
@unit("mVA")
@range(min: -9223372036854775808, max: 9223372036854775807)
long PowerMVA

/// The Matter type power-mVAR, in mvar.
@matterType("power-mVAR")
@unit("mvar")
@range(min: -9223372036854775808, max: 9223372036854775807)
long PowerMVAR

/// The Matter type power-mW, in mW.
@matterType("power-mW")
@unit("mW")
@range(min: -9223372036854775808, max: 9223372036854775807)
long PowerMW

/// The Matter type single.
@matterType("single")
float Float32

/// The Matter type string.
@matterType("string")
string CharString

/// The Matter type subject-id.
@matterType("subject-id")
@range(min: 0, max: 18446744073709551615)
bigInteger SubjectId

/// The Matter type systime-ms, in ms since the device started.
@matterType("systime-ms")
@unit("ms since the device started")
@range(min: 0, max: 18446744073709551615)
bigInteger SystimeMs

/// The Matter type systime-us, in µs since the device started.
@matterType("systime-us")
@unit("µs since the device started")
@range(min: 0, max: 18446744073709551615)
bigInteger SystimeUs

/// The Matter type tag.
@matterType("tag")
@range(min: 0, max: 255)
integer Tag

/// The Matter type temperature, in 0.01 °C.
@matterType("temperature")
@unit("0.01 °C")
@range(min: -27315, max: 32767)
integer Temperature

/// The Matter type trans-id.
@matterType("trans-id")
@range(min: 0, max: 4294967295)
long TransactionId

/// The Matter type uint16.
@matterType("uint16")
@range(min: 0, max: 65535)
integer UInt16

/// The Matter type uint24.
@matterType("uint24")
@range(min: 0, max: 16777215)
integer UInt24

/// The Matter type uint32.
@matterType("uint32")
@range(min: 0, max: 4294967295)
long UInt32

/// The Matter type uint40.
@matterType("uint40")
@range(min: 0, max: 1099511627775)
long UInt40

/// The Matter type uint48.
@matterType("uint48")
@range(min: 0, max: 281474976710655)
long UInt48

/// The Matter type uint56.
@matterType("uint56")
@range(min: 0, max: 72057594037927935)
long UInt56

/// The Matter type uint64.
@matterType("uint64")
@range(min: 0, max: 18446744073709551615)
bigInteger UInt64

/// The Matter type uint8.
@matterType("uint8")
@range(min: 0, max: 255)
integer UInt8

/// The Matter type vendor-id.
@matterType("vendor-id")
@range(min: 0, max: 65535)
integer VendorId

/// The Matter type voltage-mV, in mV.
@matterType("voltage-mV")
@unit("mV")
@range(min: -9223372036854775808, max: 9223372036854775807)
long VoltageMV

@matterType("enum8")
intEnum AtomicRequestTypeEnum {
    BeginWrite = 0
    CommitWrite = 1
    RollbackWrite = 2
}

@matterType("enum8")
intEnum CertificationTypeEnum {
    DeviceAttestationPki = 0
    OperationalPki = 1
    VidSignerPki = 2
}

@matterType("enum16")
intEnum MeasurementTypeEnum {
    Unspecified = 0
    Voltage = 1
    ActiveCurrent = 2
    ReactiveCurrent = 3
    ApparentCurrent = 4
    ActivePower = 5
    ReactivePower = 6
    ApparentPower = 7
    RMSVoltage = 8
    RMSCurrent = 9
    RMSPower = 10
    Frequency = 11
    PowerFactor = 12
    NeutralCurrent = 13
    ElectricalEnergy = 14
    ReactiveEnergy = 15
    ApparentEnergy = 16
    SoilMoisture = 17
}

@specName("namespace")
@matterType("enum8")
intEnum Namespace {
    CommonClosure = 1
    CommonCompassDirection = 2
    CommonCompassLocation = 3
    CommonDirection = 4
    CommonLevel = 5
    CommonLocation = 6
    CommonNumber = 7
    CommonPosition = 8
    ElectricalMeasurement = 10
    CommodityTariffChronology = 11
    CommodityTariffCommodity = 13
    Laundry = 14
    PowerSource = 15
    CommonAreaNamespace = 16
    CommonLandmarkNamespace = 17
    CommonRelativePosition = 18
    CommodityTariffFlow = 19
    Refrigerator = 65
    RoomAirConditioner = 66
    Switches = 67
    Closure = 68
    ClosurePanel = 69
    ClosureCovering = 70
    ClosureWindow = 71
    ClosureCabinet = 72
    IdentifiedObject = 73
    IdentifiedSound = 74
    IdentifiedHumanActivity = 75
}

@matterType("enum8")
intEnum PowerThresholdSourceEnum {
    Contract = 0
    Regulator = 1
    Equipment = 2
}

@specName("priority")
@matterType("enum8")
intEnum Priority {
    Debug = 0
    Info = 1
    Critical = 2
}

@matterType("enum8")
intEnum SoftwareVersionCertificationStatusEnum {
    DevTest = 0
    Provisional = 1
    Certified = 2
    Revoked = 3
}

@specName("status")
@matterType("enum8")
intEnum Status {
    Success = 0
    Failure = 1
    InvalidSubscription = 125
    UnsupportedAccess = 126
    UnsupportedEndpoint = 127
    InvalidAction = 128
    UnsupportedCommand = 129
    InvalidCommand = 133
    UnsupportedAttribute = 134
    ConstraintError = 135
    UnsupportedWrite = 136
    ResourceExhausted = 137
    NotFound = 139
    UnreportableAttribute = 140
    InvalidDataType = 141
    UnsupportedRead = 143
    DataVersionMismatch = 146
    Timeout = 148
    UnsupportedNode = 155
    Busy = 156
    AccessRestricted = 157
    UnsupportedCluster = 195
    NoUpstreamSubscription = 197
    NeedsTimedInteraction = 198
    UnsupportedEvent = 199
    PathsExhausted = 200
    TimedRequestMismatch = 201
    FailsafeRequired = 202
    InvalidInState = 203
    NoCommandResponse = 204
    TermsAndConditionsChanged = 205
    MaintenanceRequired = 206
    DynamicConstraintError = 207
    AlreadyExists = 208
    InvalidTransportType = 209
}

@matterType("enum8")
intEnum StreamUsageEnum {
    Internal = 0
    Recording = 1
    Analysis = 2
    LiveView = 3
}

@matterType("enum8")
intEnum TariffPriceTypeEnum {
    Standard = 0
    Critical = 1
    Virtual = 2
    Incentive = 3
    IncentiveSignal = 4
}

@matterType("enum8")
intEnum TariffUnitEnum {
    KWh = 0
    KVAh = 1
}

@matterType("enum8")
intEnum ThreeLevelAutoEnum {
    Auto = 0
    Low = 1
    Medium = 2
    High = 3
}

@bitmap(type: "map16")
structure WildcardPathFlagsBitmap {
    @bit(from: 0, to: 0)
    WildcardSkipRootNode: Bool

    @bit(from: 1, to: 1)
    WildcardSkipGlobalAttributes: Bool

    @bit(from: 2, to: 2)
    WildcardSkipAttributeList: Bool

    @bit(from: 3, to: 3)
    DoNotUse: Bool

    @bit(from: 4, to: 4)
    WildcardSkipCommandLists: Bool

    @bit(from: 5, to: 5)
    WildcardSkipCustomElements: Bool

    @bit(from: 6, to: 6)
    WildcardSkipFixedAttributes: Bool

    @bit(from: 7, to: 7)
    WildcardSkipChangesOmittedAttributes: Bool

    @bit(from: 8, to: 8)
    WildcardSkipDiagnosticsClusters: Bool
}

structure AtomicAttributeStatusStruct {
    @field(id: 0)
    @conformance("M")
    AttributeID: AttributeId

    @field(id: 1)
    @conformance("M")
    StatusCode: Status
}

@specName("currency")
structure CurrencyStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 0, max: 999)
    Currency: UInt16

    @field(id: 1)
    @conformance("M")
    DecimalPoints: UInt8
}

@specName("locationdesc")
structure LocationDescriptorStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 128)
    LocationName: CharString

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: -32767, max: 32767)
    FloorNumber: Int16

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 254)
    AreaType: Tag
}

structure MeasurementAccuracyRangeStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: -4611686018427387904, max: 4611686018427387904)
    RangeMin: Int64

    @field(id: 1)
    @conformance("M")
    @range(min: -4611686018427387904, max: 4611686018427387904)
    RangeMax: Int64

    @field(id: 2)
    @conformance("O.a+")
    PercentMax: Percent100ths

    @field(id: 3)
    @conformance("[PercentMax]")
    @constraint(max: "PercentTypical")
    PercentMin: Percent100ths

    @field(id: 4)
    @conformance("[PercentMin]")
    @constraint(min: "PercentMin", max: "PercentMax")
    PercentTypical: Percent100ths

    @field(id: 5)
    @conformance("O.a+")
    @range(min: 0, max: 4611686018427387903)
    FixedMax: UInt64

    @field(id: 6)
    @conformance("[FixedMax]")
    @constraint(max: "FixedMax")
    FixedMin: UInt64

    @field(id: 7)
    @conformance("[FixedMin]")
    @constraint(min: "FixedMin", max: "FixedMax")
    FixedTypical: UInt64
}

structure MeasurementAccuracyStruct {
    @field(id: 0)
    @conformance("M")
    MeasurementType: MeasurementTypeEnum

    @field(id: 1)
    @conformance("M")
    Measured: Bool

    @field(id: 2)
    @conformance("M")
    @range(min: -4611686018427387904, max: 4611686018427387904)
    MinMeasuredValue: Int64

    @field(id: 3)
    @conformance("M")
    @range(min: -4611686018427387904, max: 4611686018427387904)
    MaxMeasuredValue: Int64

    @field(id: 4)
    @conformance("M")
    @length(min: 1)
    AccuracyRanges: MeasurementAccuracyRangeStructList
}

structure PowerThresholdStruct {
    @field(id: 0)
    @conformance("O.b")
    PowerThreshold: PowerMW

    @field(id: 1)
    @conformance("O.b")
    ApparentPowerThreshold: PowerMVA

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    PowerThresholdSource: PowerThresholdSourceEnum
}

@specName("price")
structure PriceStruct {
    @field(id: 0)
    @conformance("M")
    Amount: Money

    @field(id: 1)
    @conformance("M")
    Currency: CurrencyStruct
}

@specName("semtag")
structure SemanticTagStruct {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    @fallback(none: true)
    MfgCode: VendorId

    @field(id: 1)
    @conformance("M")
    NamespaceID: Namespace

    @field(id: 2)
    @conformance("M")
    Tag: Tag

    @field(id: 3, quality: "X")
    @conformance("O")
    @nullable
    @length(max: 64)
    @fallback(none: true)
    Label: CharString
}

structure ViewportStruct {
    @field(id: 0)
    @conformance("M")
    X1: UInt16

    @field(id: 1)
    @conformance("M")
    Y1: UInt16

    @field(id: 2)
    @conformance("M")
    X2: UInt16

    @field(id: 3)
    @conformance("M")
    Y2: UInt16
}

@matterType("enum8")
intEnum WebRTCEndReasonEnum {
    ICEFailed = 0
    ICETimeout = 1
    UserHangup = 2
    UserBusy = 3
    Replaced = 4
    NoUserMedia = 5
    InviteTimeout = 6
    AnsweredElsewhere = 7
    OutOfResources = 8
    MediaTimeout = 9
    LowPower = 10
    PrivacyMode = 11
    UnknownReason = 12
}

structure ICEServerStruct {
    @field(id: 0)
    @conformance("M")
    @length(max: 10)
    URLs: ICEServerStructURLsList

    @field(id: 1)
    @conformance("O")
    @length(max: 508)
    Username: CharString

    @field(id: 2)
    @conformance("O")
    @length(max: 512)
    Credential: CharString

    @field(id: 3)
    @conformance("O")
    @range(min: 0, max: 65534)
    CAID: TLSCAID
}

structure ICECandidateStruct {
    @field(id: 0)
    @conformance("M")
    Candidate: CharString

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @length(min: 1)
    SDPMid: CharString

    @field(id: 2, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 65534)
    SDPMLineIndex: UInt16
}

@fabricScoped
structure WebRTCSessionStruct {
    @field(id: 0, access: "F")
    @conformance("M")
    ID: WebRTCSessionID

    @field(id: 1, access: "F")
    @conformance("M")
    PeerNodeID: NodeId

    @field(id: 2, access: "F")
    @conformance("M")
    PeerEndpointID: EndpointNumber

    @field(id: 3, access: "F")
    @conformance("M")
    StreamUsage: StreamUsageEnum

    @field(id: 4, access: "F", quality: "X")
    @conformance("O, D")
    @nullable
    @range(min: 0, max: 65534)
    VideoStreamID: VideoStreamID

    @field(id: 5, access: "F", quality: "X")
    @conformance("O, D")
    @nullable
    @range(min: 0, max: 65534)
    AudioStreamID: AudioStreamID

    @field(id: 6, access: "F")
    @conformance("M")
    MetadataEnabled: Bool

    @field(id: 7, access: "F")
    @conformance("O.a+")
    @length(min: 1, max: 16)
    VideoStreams: VideoStreamIDList

    @field(id: 8, access: "F")
    @conformance("O.a+")
    @length(min: 1, max: 16)
    AudioStreams: AudioStreamIDList

    @field(id: 254)
    FabricIndex: FabricIndex
}

@matterType("WebRTCSessionID")
@range(min: 0, max: 65535)
integer WebRTCSessionID

/// MeasurementUnitEnum of the clusters that derive from ConcentrationMeasurement.
@matterType("enum8")
intEnum MeasurementUnitEnum {
    @conformance("MEA")
    PPM = 0
    @conformance("MEA")
    PPB = 1
    @conformance("MEA")
    PPT = 2
    @conformance("MEA")
    MGM3 = 3
    @conformance("MEA")
    UGM3 = 4
    @conformance("MEA")
    NGM3 = 5
    @conformance("MEA")
    PM3 = 6
    @conformance("MEA")
    BQM3 = 7
}

/// MeasurementMediumEnum of the clusters that derive from ConcentrationMeasurement.
@matterType("enum8")
intEnum MeasurementMediumEnum {
    Air = 0
    Water = 1
    Soil = 2
}

/// LevelValueEnum of the clusters that derive from ConcentrationMeasurement.
@matterType("enum8")
intEnum LevelValueEnum {
    Unknown = 0
    Low = 1
    @conformance("MED")
    Medium = 2
    High = 3
    @conformance("CRI")
    Critical = 4
}

/// ModeChangeStatus of the clusters that derive from ModeBase.
@matterType("enum8")
intEnum ModeChangeStatus {
    Success = 0
    UnsupportedMode = 1
    GenericFailure = 2
    InvalidInMode = 3
}

/// DegradationDirectionEnum of the clusters that derive from ResourceMonitoring.
@matterType("enum8")
intEnum DegradationDirectionEnum {
    Up = 0
    Down = 1
}

/// ChangeIndicationEnum of the clusters that derive from ResourceMonitoring.
@matterType("enum8")
intEnum ChangeIndicationEnum {
    OK = 0
    @conformance("WRN")
    Warning = 1
    Critical = 2
}

/// ProductIdentifierTypeEnum of the clusters that derive from ResourceMonitoring.
@matterType("enum8")
intEnum ProductIdentifierTypeEnum {
    UPC = 0
    @specName("GTIN-8")
    GTIN8 = 1
    EAN = 2
    @specName("GTIN-14")
    GTIN14 = 3
    OEM = 4
}

list AttributeIdList {
    member: AttributeId
}

list AudioStreamIDList {
    member: AudioStreamID
}

list CommandIdList {
    member: CommandId
}

list ICEServerStructURLsList {
    @length(max: 2000)
    member: CharString
}

list MeasurementAccuracyRangeStructList {
    member: MeasurementAccuracyRangeStruct
}

list VideoStreamIDList {
    member: VideoStreamID
}
