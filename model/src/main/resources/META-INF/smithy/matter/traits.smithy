$version: "2.0"

// Matter spells its enumeration values in upper camel case. The model keeps that spelling, because
// it is the one authors know from the specification; generated constants change the case.
metadata suppressions = [
    {
        id: "EnumShape"
        namespace: "*"
        reason: "Enumeration values keep the spelling of the Matter specification."
    }
]

// The words in which Matter's data model is written in Smithy.
//
// A cluster is a service in a namespace of its own. Its attributes are the members of one
// structure, its commands are operations, its events and structs are structures. Names are the
// ones of the Matter specification; what Smithy cannot spell carries `@specName`.
//
// Whoever describes a cluster of their own writes it in the same words.
namespace dev.connectorkit.matter

// ---------------------------------------------------------------------------------------------
// Clusters
// ---------------------------------------------------------------------------------------------

/// Makes a service a Matter cluster. The cluster's name is the service's name without the suffix
/// `Cluster`; its commands are the service's operations.
@traitValidators(
    "MatterCluster.Name": {
        selector: ":not([id|name$='Cluster'])"
        message: "a cluster's service must have a name that ends in Cluster: the rest is the cluster's name"
        severity: "ERROR"
    }
    "MatterCluster.Operation": {
        selector: "-[operation]-> :not([trait|dev.connectorkit.matter#command])"
        message: "an operation of a cluster must have @command with the command's id"
        severity: "ERROR"
    }
)
@trait(selector: "service")
structure cluster {
    /// The cluster's id, `0x` and four digits, or eight for a manufacturer's own.
    @required
    id: HexId

    /// The official title, such as `On/Off`.
    @required
    title: String

    /// The id under which the service publishes the cluster, without its version: `matter.OnOff`.
    @required
    publicId: PublicId

    /// The version under which the service publishes the cluster; absent: that of the specification, as for all of
    /// Matter's own. A manufacturer's cluster has one: `1.0`.
    publicVersion: SpecVersion

    /// What the cluster serves: an application, an endpoint or the whole node.
    @required
    classification: Classification

    /// The cluster's revision in each version of the specification that the model knows it in.
    @required
    revisions: Revisions

    /// The version of the specification that brought the cluster; absent: there since 1.4 or before.
    since: SpecVersion

    /// True while the specification may still change the cluster.
    provisional: Boolean

    /// The cluster from which this one took elements; they are repeated here.
    base: String

    /// Quality letters of the cluster as a whole, such as `K` for diagnostics.
    quality: Quality

    /// The structure whose members are the attributes; absent for a cluster without attributes.
    attributes: AttributesRef

    /// The structures that are the cluster's events, in the order of their ids.
    events: EventRefs

    /// The cluster's features, in the order of their bits.
    features: Features

    /// Elements that the newest version forbids or no longer has.
    withdrawn: WithdrawnElements
}

/// Adds a manufacturer's own elements to one of Matter's clusters: the attributes, the events and, as the service's
/// operations, the commands. The extension's name is the service's name without the suffix `Extension`.
@traitValidators(
    "MatterExtension.Name": {
        selector: ":not([id|name$='Extension'])"
        message: "a cluster extension's service must have a name that ends in Extension: the rest is the extension's name"
        severity: "ERROR"
    }
    "MatterExtension.Operation": {
        selector: "-[operation]-> :not([trait|dev.connectorkit.matter#command])"
        message: "an operation of a cluster extension must have @command with the command's id"
        severity: "ERROR"
    }
)
@trait(selector: "service")
structure clusterExtension {
    /// The cluster that gets the elements.
    @required
    cluster: ClusterRef

    /// The structure whose members are the attributes; absent for an extension without attributes.
    attributes: AttributesRef

    /// The structures that are the events, in the order of their ids.
    events: EventRefs
}

@private
@idRef(failWhenMissing: true, selector: "service[trait|dev.connectorkit.matter#cluster]")
string ClusterRef

enum Classification {
    APPLICATION = "application"
    ENDPOINT = "endpoint"
    NODE = "node"
}

@private
@idRef(failWhenMissing: true, selector: "structure")
string AttributesRef

@private
list EventRefs {
    member: EventRef
}

@private
@idRef(failWhenMissing: true, selector: "structure[trait|dev.connectorkit.matter#event]")
string EventRef

/// Version of the specification to revision of the cluster.
map Revisions {
    key: SpecVersion
    value: Revision
}

@range(min: 1, max: 65535)
integer Revision

list Features {
    member: Feature
}

/// A feature: one bit of the cluster's feature map.
structure Feature {
    @required
    bit: BitIndex

    /// The short code that conformance expressions use, such as `LT`.
    @required
    code: String

    /// The feature's name, such as `Lighting`.
    @required
    name: String

    /// When the feature must or may be supported. `X`: never in this cluster. Absent: not stated.
    conformance: ConformanceExpression

    since: SpecVersion
}

list WithdrawnElements {
    member: WithdrawnElement
}

/// An element that must not be used in the newest version of the specification, kept so that a tool
/// can say why. It is no member and no operation of the cluster.
structure WithdrawnElement {
    @required
    kind: ElementKind

    @required
    id: HexId

    @required
    name: String

    @required
    reason: WithdrawalReason

    /// The last version of the specification that had the element; absent: none of the model's.
    until: SpecVersion

    /// The Matter type it had, in Matter's spelling, where known.
    type: String

    /// The conformance it had in the version `until`.
    conformance: ConformanceExpression
}

enum ElementKind {
    ATTRIBUTE = "attribute"
    COMMAND = "command"
    COMMAND_RESPONSE = "commandResponse"
    EVENT = "event"
}

enum WithdrawalReason {
    /// A base cluster has it, this one must not.
    DISALLOWED = "disallowed"

    /// Still described, but not to be used by new devices.
    DEPRECATED = "deprecated"

    /// Gone from the specification.
    REMOVED = "removed"
}

/// What a set of converted clusters as a whole knows.
@trait(selector: "structure")
structure catalogue {
    /// The oldest version of the specification that the elements tell apart.
    @required
    oldest: SpecVersion

    /// The version that the elements describe.
    @required
    newest: SpecVersion

    /// Clusters that the newest version no longer has.
    withdrawnClusters: WithdrawnClusters
}

@private
list WithdrawnClusters {
    member: WithdrawnCluster
}

structure WithdrawnCluster {
    @required
    id: HexId

    @required
    name: String

    /// The last version that had it.
    @required
    until: SpecVersion
}

// ---------------------------------------------------------------------------------------------
// Elements of a cluster
// ---------------------------------------------------------------------------------------------

/// Makes a member of the cluster's attributes structure an attribute.
@traitValidators(
    "MatterAttribute.Sibling": {
        selector: "< structure > member:not([trait|dev.connectorkit.matter#attribute])"
        message: "a member beside attributes must be an attribute and have @attribute with its id"
        severity: "ERROR"
    }
)
@trait(selector: "structure > member")
structure attribute {
    /// `0x` and four digits, or eight for a manufacturer's own.
    @required
    id: HexId

    /// Matter's access notation: `R V`, `RW VO`, `R[W] VM`, with `F` fabric-scoped, `S` fabric-sensitive, `T` timed.
    @required
    access: Access

    /// Matter's quality letters: `X` nullable, `N` non-volatile, `F` fixed, `S` scene, `Q` quieter reporting,
    /// `C` changes omitted, `P` reportable, `T` atomic write.
    quality: Quality

    /// True when the attribute can be written; with `R[W]` the device may refuse.
    writable: Boolean

    since: SpecVersion

    provisional: Boolean

    /// True when new devices should not have it any more although it is still allowed.
    deprecated: Boolean
}

/// Makes an operation a command. The command's name is the operation's name without the suffix `Command`.
@traitValidators(
    "MatterCommand.Name": {
        selector: ":not([id|name$='Command'])"
        message: "a command's operation must have a name that ends in Command: the rest is the command's name"
        severity: "ERROR"
    }
    "MatterCommand.Field": {
        selector: "-[input]-> structure > member:not([trait|dev.connectorkit.matter#field])"
        message: "a member of a command's input must have @field with the field's id"
        severity: "ERROR"
    }
    "MatterCommand.Response": {
        selector: "-[output]-> structure:not([trait|dev.connectorkit.matter#commandResponse]):not([id='smithy.api#Unit'])"
        message: "a command's output must have @commandResponse with the response's id"
        severity: "ERROR"
    }
)
@trait(selector: "operation")
structure command {
    /// `0x` and two digits. Requests and responses number separately.
    @required
    id: HexId

    /// Who may invoke: `O` operate, `M` manage, `A` administer; `T` timed, `F` fabric-scoped.
    @required
    access: Access

    quality: Quality

    since: SpecVersion

    provisional: Boolean

    /// What answers a command without a modelled output; absent when the output is the answer.
    response: PlainResponse
}

enum PlainResponse {
    /// A status code and nothing else.
    STATUS = "status"

    /// Nothing.
    NONE = "none"
}

/// Makes a structure the payload of a response command. Its name is the command's name.
@traitValidators(
    "MatterCommandResponse.Field": {
        selector: "> member:not([trait|dev.connectorkit.matter#field])"
        message: "a member of a command's response must have @field with the field's id"
        severity: "ERROR"
    }
)
@trait(selector: "structure")
structure commandResponse {
    /// `0x` and two digits. Requests and responses number separately.
    @required
    id: HexId

    since: SpecVersion
}

/// Makes a structure an event. The event's name is the structure's name without the suffix `Event`.
@traitValidators(
    "MatterEvent.Name": {
        selector: ":not([id|name$='Event'])"
        message: "an event's structure must have a name that ends in Event: the rest is the event's name"
        severity: "ERROR"
    }
    "MatterEvent.Field": {
        selector: "> member:not([trait|dev.connectorkit.matter#field])"
        message: "a member of an event must have @field with the field's id"
        severity: "ERROR"
    }
)
@trait(selector: "structure")
structure event {
    /// `0x` and two digits.
    @required
    id: HexId

    @required
    priority: EventPriority

    /// Who may read it, as in `@attribute`.
    @required
    access: Access

    since: SpecVersion

    provisional: Boolean
}

enum EventPriority {
    DEBUG = "debug"
    INFO = "info"
    CRITICAL = "critical"
}

/// Makes a member a field of a command, an event or a struct.
@trait(selector: "structure > member")
structure field {
    @required
    id: FieldId

    /// Who may see it, where that differs from the element: `S` fabric-sensitive and its kind.
    access: Access

    quality: Quality

    since: SpecVersion
}

@range(min: 0, max: 255)
integer FieldId

// ---------------------------------------------------------------------------------------------
// What holds for a value
// ---------------------------------------------------------------------------------------------

/// When an element must, may or must not be there, in Matter's notation: `M`, `O`, `LT`, `[LT]`, `O.a+`, `A, B, O`.
/// An element without it is not conditioned.
@trait(selector: ":is(service, operation, structure, member)")
string conformance

/// The value may be null (quality `X`). That is not the same as being optional, which conformance decides.
/// Matter encodes null as the greatest unsigned or the least signed integer: the member's range leaves it out.
@trait(selector: "member")
structure nullable {}

/// The entries of the list may be null.
@trait(selector: "structure > member")
structure entryNullable {}

/// The whole constraint of the specification, where `@range` and `@length` on the member cannot say it all.
/// What they can say they do say as well, together with the bounds of the type: a trait on a member replaces the one
/// on its target. Bounds are in the encoded unit.
@trait(selector: "structure > member")
structure constraint with [ConstraintMembers] {}

@mixin
structure ConstraintMembers {
    /// A number, or an expression over other attributes or fields, as text.
    min: Bound

    /// A number, or an expression over other attributes or fields, as text.
    max: Bound

    /// The one allowed value: a number, or the name of an enumeration value, attribute or field.
    value: Bound

    /// What is bounded when it is not the value itself.
    on: BoundedQuantity

    /// Greatest number of Unicode code points of a string, beside its length in bytes.
    maxCodePoints: Integer

    /// The attribute that lists what is allowed.
    in: String

    /// Bounds of a list's entries.
    entry: ConstraintValue

    /// Alternatives: one of them must hold.
    anyOf: ConstraintValues

    /// True when the specification says it in prose only.
    desc: Boolean

    /// True when the manufacturer decides.
    ms: Boolean
}

structure ConstraintValue with [ConstraintMembers] {}

@private
list ConstraintValues {
    member: ConstraintValue
}

@private
document Bound

enum BoundedQuantity {
    /// Bytes of an octet string; bytes of a string's UTF-8 form.
    LENGTH = "length"

    /// Entries of a list.
    COUNT = "count"
}

/// The value an element has when nothing gives one. Exactly one member is present.
@trait(selector: "structure > member")
structure fallback {
    /// The value in its encoded form.
    value: FallbackValue

    /// The attribute or field whose value it is.
    reference: String

    /// The octets, in hexadecimal digits.
    bytes: String

    /// True when it is null.
    none: Boolean
}

@private
document FallbackValue

// ---------------------------------------------------------------------------------------------
// Types
// ---------------------------------------------------------------------------------------------

/// The Matter type that a shape stands for, in Matter's spelling: `uint8`, `temperature`, `enum8`.
@trait(selector: ":is(simpleType, list, structure)")
string matterType

/// The unit of an encoded value: `0.01 °C`, `mW`.
@trait(selector: "number")
string unit

/// Matter's spelling where the shape's or member's name had to differ from it.
@trait
string specName

/// Makes a structure a bitmap; its members are the bits.
@traitValidators(
    "MatterBitmap.Bit": {
        selector: "> member:not([trait|dev.connectorkit.matter#bit])"
        message: "a member of a bitmap must have @bit with the bits it takes"
        severity: "ERROR"
    }
)
@trait(selector: "structure")
structure bitmap {
    /// `map8`, `map16`, `map32` or `map64`.
    @required
    type: BitmapType
}

enum BitmapType {
    MAP8 = "map8"
    MAP16 = "map16"
    MAP32 = "map32"
    MAP64 = "map64"
}

/// The bits of a bitmap that a member takes: one for a boolean, more for a number or an enumeration.
@trait(selector: "structure > member")
structure bit {
    /// The lowest bit.
    @required
    from: BitIndex

    /// The highest bit; equal to `from` for a single one.
    @required
    to: BitIndex

    since: SpecVersion
}

@range(min: 0, max: 63)
integer BitIndex

/// Entries of the struct belong to one fabric each.
@trait(selector: "structure")
structure fabricScoped {}

/// Makes an enumeration a namespace of semantic tags.
@trait(selector: "intEnum")
structure tagNamespace {
    /// `0x` and two digits.
    @required
    id: HexId
}

// ---------------------------------------------------------------------------------------------
// Device types
// ---------------------------------------------------------------------------------------------

/// Makes a structure without members a device type. The structure's name is the device type's name.
@trait(selector: "structure")
structure deviceType {
    /// `0x` and four digits; absent for the base device type, which every device type adds to.
    id: HexId

    /// The official title, such as `Extended Color Light`.
    @required
    title: String

    revision: Revision

    @required
    class: DeviceTypeClass

    /// The simpler device type that a device of this type can stand in for. Requirements are not inherited from it.
    supersetOf: String

    since: SpecVersion

    /// Conditions that the requirements of this device type, or of its parts, may name.
    conditions: Names

    /// Clusters that an endpoint of this type has as a server.
    server: Requirements

    /// Clusters that an endpoint of this type uses as a client.
    client: Requirements

    /// Device types of other endpoints of the same device.
    components: Components

    /// Conditions that another device type's requirements must be read with.
    requiresConditions: RequiredConditions
}

enum DeviceTypeClass {
    /// What every device type adds to.
    BASE = "base"
    NODE = "node"
    UTILITY = "utility"
    SIMPLE = "simple"
    DYNAMIC = "dynamic"
}

@private
list Names {
    member: String
}

list Requirements {
    member: Requirement
}

/// What a device type asks of one cluster.
structure Requirement {
    /// The cluster's name, such as `OnOff`.
    @required
    cluster: String

    /// The cluster's id.
    @required
    id: HexId

    /// When the cluster must or may be there; absent: this only narrows a cluster that another rule asks for.
    conformance: ConformanceExpression

    quality: Quality

    /// Feature code to the conformance that replaces the cluster's own.
    features: FeatureRequirements

    /// Attribute name to what is narrowed.
    attributes: ElementRequirements

    /// Command name to what is narrowed.
    commands: ElementRequirements

    /// Event name to what is narrowed.
    events: ElementRequirements
}

@private
map FeatureRequirements {
    key: String
    value: ConformanceExpression
}

@private
map ElementRequirements {
    key: String
    value: ElementRequirement
}

structure ElementRequirement {
    conformance: ConformanceExpression
    constraint: ConstraintValue
}

list Components {
    member: Component
}

/// A device type that a part of the device has.
structure Component {
    /// The device type's name.
    @required
    deviceType: String

    @required
    id: HexId

    conformance: ConformanceExpression

    /// Tells apart several entries for one device type.
    instance: Integer
}

list RequiredConditions {
    member: RequiredCondition
}

structure RequiredCondition {
    /// The condition's name.
    @required
    name: String

    /// The device type whose condition it is.
    @required
    deviceType: String

    conformance: ConformanceExpression
}

// ---------------------------------------------------------------------------------------------
// Notations
// ---------------------------------------------------------------------------------------------

@pattern("^0x[0-9A-F]{2,8}$")
string HexId

@pattern("^\\d+\\.\\d+(\\.\\d+)?$")
string SpecVersion

@pattern("^[a-zA-Z0-9]+\\.[a-zA-Z0-9]+$")
string PublicId

@pattern("^[RWFSTVOMA\\[\\] ]+$")
string Access

@pattern("^[XNFSQCPIKLT ]+$")
string Quality

@length(min: 1)
string ConformanceExpression
