$version: "2.0"

// The one operation of managed integrations for AWS IoT Device Management that a cloud connector
// calls: everything it has to tell about devices and users goes through it.
namespace dev.connectorkit.event

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use dev.connectorkit.traits#eventMembers
use dev.connectorkit.traits#writtenAhead

/// Managed integrations for AWS IoT Device Management, as far as a connector calls it.
/// Its host is `api.iotmanagedintegrations.<region>.api.aws`; there is no IPv4-only host.
@title("Managed integrations for AWS IoT Device Management")
@service(
    sdkId: "IoT Managed Integrations"
    arnNamespace: "iotmanagedintegrations"
    endpointPrefix: "api.iotmanagedintegrations"
)
@sigv4(name: "iotmanagedintegrations")
@restJson1
@dualStackOnlyEndpoints
@standardRegionalEndpoints
@cors(
    origin: "*"
    maxAge: 86400
    additionalAllowedHeaders: ["x-amz-content-sha256", "x-amz-user-agent", "content-type"]
)
service IotManagedIntegrations {
    version: "2025-03-03"
    operations: [
        SendConnectorEvent
    ]
}

/// Tells managed integrations what a connector found or what happened at a device: devices of a user,
/// the answer to a command, a change of state, or a request that starts at the device.
/// Accepted events are answered with status 202 before they are worked on.
@http(method: "POST", uri: "/connector-event/{ConnectorId}", code: 202)
@idempotent
operation SendConnectorEvent {
    input: SendConnectorEventRequest
    output: SendConnectorEventResponse
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ServiceUnavailableException
        ThrottlingException
        ValidationException
    ]
}

/// One event. Which members go with it is decided by `Operation`.
@input
structure SendConnectorEventRequest {
    /// The connector that sends the event; part of the request's path.
    @httpLabel
    @required
    ConnectorId: ConnectorId

    /// The user at the device cloud to whom the devices belong.
    UserId: ThirdPartyUserId

    /// What the event is about; decides which other members are needed.
    @required
    Operation: ConnectorEventOperation

    /// Version of the event's form. `1.0` is the only one in use.
    OperationVersion: ConnectorEventOperationVersion

    /// Outcome in the manner of HTTP: 200 for success. In a discovery, a status of the 300s says that
    /// more devices follow in further events, and 200 that this was the last of them.
    StatusCode: ConnectorEventStatusCode

    /// A remark for people, such as why a command failed.
    Message: ConnectorEventMessage

    /// The discovery that this event answers, as it was named in the request to discover.
    DeviceDiscoveryId: DeviceDiscoveryId

    /// The device, as the device cloud names it, that the event comes from or answers for.
    ConnectorDeviceId: ConnectorDeviceId

    /// Ties the event to the command it answers; taken over unchanged from that command.
    TraceId: TraceId

    /// The devices that a discovery found. The model sets no limit to their number.
    Devices: Devices

    /// The state, results and events of one endpoint of the device. Several endpoints need several events.
    MatterEndpoint: MatterEndpoint
}

/// What answers an accepted event.
@output
structure SendConnectorEventResponse {
    /// The connector that sent the event.
    @required
    ConnectorId: ConnectorId
}

/// What an event is about.
enum ConnectorEventOperation {
    /// The answer to a command that managed integrations sent. Attributes belong into it only
    /// when the device has confirmed them.
    @eventMembers(
        entry: "commandResponse"
        needs: ["UserId", "ConnectorDeviceId", "TraceId", "StatusCode"]
        carries: ["Message", "MatterEndpoint"]
        sets: { OperationVersion: "1.0" }
    )
    DEVICE_COMMAND_RESPONSE

    /// Devices of a user that were found at the device cloud.
    @eventMembers(
        entry: "deviceDiscovery"
        needs: ["UserId", "DeviceDiscoveryId", "StatusCode", "Devices"]
        carries: ["Message"]
        sets: { OperationVersion: "1.0" }
    )
    DEVICE_DISCOVERY

    /// Something that happened at the device: changed attributes, Matter events.
    @eventMembers(
        entry: "deviceEvent"
        needs: ["ConnectorDeviceId", "MatterEndpoint"]
        carries: ["UserId", "StatusCode", "Message", "TraceId"]
        sets: { OperationVersion: "1.0" }
    )
    DEVICE_EVENT

    /// A request that starts at the device, such as the offer of a camera to open a WebRTC session.
    @eventMembers(
        entry: "commandRequest"
        needs: ["ConnectorDeviceId", "MatterEndpoint"]
        carries: ["UserId", "StatusCode", "Message", "TraceId"]
        sets: { OperationVersion: "1.0" }
    )
    DEVICE_COMMAND_REQUEST
}

/// Id of a connector, given when it was created.
@length(min: 1, max: 64)
@pattern("^[A-Za-z0-9-_]+$")
string ConnectorId

/// Id of a user at the device cloud. Ids with other characters, such as `auth0|123`, must be encoded
/// in a way that the connector can undo.
@sensitive
@length(min: 1, max: 64)
@pattern("^[a-zA-Z0-9_.,@-]+$")
string ThirdPartyUserId

/// Version of an event's form, digits and dots.
@length(min: 1, max: 6)
@pattern("^[0-9.]+$")
string ConnectorEventOperationVersion

/// An outcome in the manner of HTTP.
@range(min: 100, max: 550)
integer ConnectorEventStatusCode

/// A remark for people. Apostrophes, colons, brackets and other signs are not allowed.
@sensitive
@length(min: 1, max: 256)
@pattern("^[\\sa-zA-Z0-9_.,@-]+$")
string ConnectorEventMessage

/// Id of a discovery, given by managed integrations.
@length(min: 1, max: 200)
@pattern("^[A-Za-z0-9]+$")
string DeviceDiscoveryId

/// Id of a device at the device cloud. A MAC address with colons must be written without them.
@sensitive
@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9_.,@-]+$")
string ConnectorDeviceId

/// Name of a device as its owner knows it: letters and digits of any script, spaces, dots, underscores and hyphens.
@length(min: 1, max: 256)
@pattern("^[\\p{L}\\p{N} ._-]+$")
string ConnectorDeviceName

/// Id under which a command can be followed through the logs.
@length(min: 1, max: 128)
@pattern("^[a-zA-Z0-9:=_-]+$")
string TraceId

/// Devices that were found.
list Devices {
    member: Device
}

/// A device that was found at the device cloud.
structure Device {
    /// The device's id at the device cloud, under which commands for it will arrive.
    @required
    ConnectorDeviceId: ConnectorDeviceId

    /// The name its owner gave the device.
    ConnectorDeviceName: ConnectorDeviceName

    /// What the device can do, in Matter's terms.
    @required
    CapabilityReport: MatterCapabilityReport

    /// Schemas of capabilities in the report that managed integrations does not know of itself. At most 40.
    CapabilitySchemas: CapabilitySchemas

    /// Anything else worth keeping with the device, such as brand and model.
    DeviceMetadata: DeviceMetadata
}

/// Free form data about a device.
document DeviceMetadata

/// Schemas of capabilities, at most 40.
@length(min: 0, max: 40)
list CapabilitySchemas {
    member: CapabilitySchemaItem
}

/// The schema of a capability that comes with a device.
structure CapabilitySchemaItem {
    /// The language in which the schema is written.
    @required
    Format: SchemaVersionFormat

    /// Public id and version of the capability that the schema describes.
    @required
    CapabilityId: SchemaVersionedId

    /// Id of the cluster behind the capability.
    @required
    ExtrinsicId: ExtrinsicSchemaId

    /// Revision of the cluster behind the capability, 1 to 10.
    @required
    ExtrinsicVersion: MatterCapabilityReportClusterRevisionId

    /// The schema itself.
    @required
    Schema: ValidationSchema
}

/// Language in which a schema is written.
enum SchemaVersionFormat {
    /// The capability schemas of managed integrations.
    AWS

    /// The form of the Zigbee cluster library.
    ZCL

    /// A form of the connector's own.
    CONNECTOR
}

/// Public id and version of a schema, such as `matter.OnOff@1.4`.
@length(min: 7, max: 128)
@pattern("^[a-zA-Z0-9.]+@(\\d+\\.\\d+(\\.\\d+)?|\\$latest)$")
string SchemaVersionedId

/// Id outside managed integrations that a schema describes: hexadecimal after `0x`, or decimal; at most 10 characters.
@length(min: 1, max: 10)
@pattern("^0[xX][0-9a-fA-F]+$|^[0-9]+$")
string ExtrinsicSchemaId

/// A schema as a document.
document ValidationSchema

/// What a device can do: its endpoints and their clusters.
@writtenAhead
structure MatterCapabilityReport {
    /// Version of the report's form, always `1.0.0`.
    @required
    version: CapabilityReportVersion

    /// The node's id, where the device cloud knows one.
    nodeId: NodeId

    /// The device's endpoints, at most 50.
    @required
    endpoints: MatterCapabilityReportEndpoints
}

/// Version of the form of a capability report.
@length(min: 1, max: 10)
@pattern("^1\\.0\\.0$")
string CapabilityReportVersion

/// Id of a Matter node.
@length(min: 1, max: 64)
@pattern("^[a-zA-Z0-9=_.,@\\+\\-/]+$")
string NodeId

/// Endpoints of a device, at most 50.
@length(min: 0, max: 50)
list MatterCapabilityReportEndpoints {
    member: MatterCapabilityReportEndpoint
}

/// One endpoint of a device and what it can do.
@writtenAhead
structure MatterCapabilityReportEndpoint {
    /// The endpoint's id, unique within the device.
    @required
    id: EndpointId

    /// Names of the device types that the endpoint has, at most 50.
    @required
    deviceTypes: DeviceTypes

    /// The clusters that the endpoint serves, at most 50.
    @required
    clusters: MatterCapabilityReportClusters

    /// Ids of the endpoints that are parts of this one, at most 32.
    parts: MatterCapabilityReportEndpointParts

    /// Tags that tell the endpoint from others of its kind, at most 32.
    semanticTags: MatterCapabilityReportEndpointSemanticTags

    /// Ids of the clusters that the endpoint uses as a client, at most 32.
    clientClusters: MatterCapabilityReportEndpointClientClusters
}

/// Id of an endpoint, letters and digits.
@length(min: 1, max: 64)
@pattern("^[0-9a-zA-Z]+$")
string EndpointId

/// Names of device types, at most 50.
@length(min: 0, max: 50)
list DeviceTypes {
    member: DeviceType
}

/// Name of a device type, such as `Extended Color Light`.
@length(max: 256)
@pattern("^[a-zA-Z0-9=_. ,@\\+\\-/]+$")
string DeviceType

/// Ids of endpoints, at most 32.
@length(min: 0, max: 32)
list MatterCapabilityReportEndpointParts {
    member: EndpointId
}

/// Semantic tags, at most 32.
@length(min: 0, max: 32)
list MatterCapabilityReportEndpointSemanticTags {
    member: EndpointSemanticTag
}

/// A semantic tag.
@length(min: 1, max: 128)
@pattern("^[0-9a-zA-Z._-]+$")
string EndpointSemanticTag

/// Ids of clusters, at most 32.
@length(min: 0, max: 32)
list MatterCapabilityReportEndpointClientClusters {
    member: ClusterId
}

/// Clusters of an endpoint, at most 50.
@length(min: 0, max: 50)
list MatterCapabilityReportClusters {
    member: MatterCapabilityReportCluster
}

/// A cluster that an endpoint serves.
@writtenAhead
structure MatterCapabilityReportCluster {
    /// The cluster's id, such as `0x0006`.
    @required
    id: ClusterId

    /// The cluster's revision, 1 to 10.
    @required
    revision: MatterCapabilityReportClusterRevisionId

    /// Public id and version of the capability, such as `matter.OnOff@1.4`.
    publicId: SchemaVersionedId

    /// The cluster's official title, such as `On/Off`.
    name: CapabilityName

    /// Version of the Matter specification that the cluster follows, such as `1.4`.
    specVersion: SpecVersion

    /// The attributes that the endpoint has, at most 100.
    attributes: MatterCapabilityReportAttributes

    /// Ids of the commands that the endpoint accepts, at most 100.
    commands: MatterCapabilityReportCommands

    /// Ids of the events that the endpoint may send, at most 100.
    events: MatterCapabilityReportEvents

    /// The supported features, one bit each.
    featureMap: MatterCapabilityReportFeatureMap

    /// Ids of the response commands that the endpoint may generate, at most 50.
    generatedCommands: MatterCapabilityReportGeneratedCommands

    /// Index of the fabric, 0 to 4096.
    fabricIndex: MatterCapabilityReportFabricIndex
}

/// Id of a cluster: hexadecimal after `0x`, or decimal. One number may be spelt in several ways.
@length(min: 1, max: 24)
@pattern("^0[xX][0-9a-fA-F]+$|^[0-9]+$")
string ClusterId

/// Revision of a cluster.
@range(min: 1, max: 10)
integer MatterCapabilityReportClusterRevisionId

/// Title of a cluster.
@length(min: 1, max: 128)
@pattern("^[/a-zA-Z0-9\\._ -]+$")
string CapabilityName

/// Version of the Matter specification, major and minor.
@length(min: 1, max: 64)
@pattern("^\\d+\\.\\d+$")
string SpecVersion

/// Attributes of a cluster, at most 100.
@length(min: 0, max: 100)
list MatterCapabilityReportAttributes {
    member: MatterCapabilityReportAttribute
}

/// An attribute that an endpoint has.
structure MatterCapabilityReportAttribute {
    /// The attribute's id, such as `0x0000`.
    id: MatterAttributeId

    /// The attribute's name in the specification.
    name: ActionName

    /// The attribute's value when the report was made.
    value: MatterCapabilityReportAttributeValue
}

/// Id of an attribute: hexadecimal after `0x`, or decimal. One number may be spelt in several ways.
@length(min: 1, max: 24)
@pattern("^0[xX][0-9a-fA-F]+$|^[0-9]+$")
string MatterAttributeId

/// Name of an attribute.
@length(min: 1, max: 128)
@pattern("^[/a-zA-Z0-9\\._ -]+$")
string ActionName

/// Value of an attribute in a report.
document MatterCapabilityReportAttributeValue

/// Ids of accepted commands, at most 100.
@length(min: 0, max: 100)
list MatterCapabilityReportCommands {
    member: MatterCommandId
}

/// Id of a command: hexadecimal after `0x`, or decimal. One number may be spelt in several ways.
@length(min: 1, max: 24)
@pattern("^0[xX][0-9a-fA-F]+$|^[0-9]+$")
string MatterCommandId

/// Ids of events, at most 100.
@length(min: 0, max: 100)
list MatterCapabilityReportEvents {
    member: MatterEventId
}

/// Id of an event: hexadecimal after `0x`, or decimal. One number may be spelt in several ways.
@length(min: 1, max: 24)
@pattern("^0[xX][0-9a-fA-F]+$|^[0-9]+$")
string MatterEventId

/// The bits of the supported features, as an unsigned number of 32 bits.
@range(min: 0, max: 4294967295)
long MatterCapabilityReportFeatureMap

/// Ids of generated response commands, at most 50.
@length(min: 0, max: 50)
list MatterCapabilityReportGeneratedCommands {
    member: MatterCommandId
}

/// Index of a fabric.
@range(min: 0, max: 4096)
integer MatterCapabilityReportFabricIndex

/// What one endpoint of a device reports.
structure MatterEndpoint {
    /// The endpoint's id, as in the device's capability report.
    id: EndpointId

    /// The clusters that have something to report, 1 to 5. More of them need several events.
    clusters: MatterClusters
}

/// Clusters with something to report, 1 to 5.
@length(min: 1, max: 5)
list MatterClusters {
    member: MatterCluster
}

/// What one cluster of an endpoint reports.
structure MatterCluster {
    /// The cluster's id, such as `0x0006`.
    id: ClusterId

    /// Values of attributes: an object from attribute id to value.
    attributes: MatterAttributes

    /// Results of commands, 1 to 5: the command's id and the fields of its response.
    commands: MatterCommands

    /// Events that happened, 1 to 5: the event's id and its fields.
    events: MatterEvents
}

/// Attribute ids and their values.
@sensitive
document MatterAttributes

/// Command ids and the fields that go with them, 1 to 5.
@length(min: 1, max: 5)
map MatterCommands {
    key: MatterCommandId
    value: MatterFields
}

/// Event ids and the fields that go with them, 1 to 5.
@length(min: 1, max: 5)
map MatterEvents {
    key: MatterEventId
    value: MatterFields
}

/// Field ids and their values.
@sensitive
document MatterFields

/// The caller's identity may not send events for this connector. Sending again does not help.
@error("client")
@httpError(403)
structure AccessDeniedException {
    /// What was refused, for people.
    Message: ErrorMessage
}

/// The service failed to handle the event. Sending it again later may succeed.
@error("server")
@httpError(500)
structure InternalServerException {
    /// What went wrong, for people.
    Message: ErrorMessage
}

/// Something the event names does not exist, most often the connector in this region and account.
@error("client")
@httpError(404)
structure ResourceNotFoundException {
    /// What is missing, for people.
    Message: ErrorMessage

    /// Id of what is missing.
    ResourceId: ErrorResourceId

    /// Kind of what is missing.
    ResourceType: ErrorResourceType
}

/// The service is not available now. Sending the event again later may succeed.
@error("server")
@httpError(503)
structure ServiceUnavailableException {
    /// Why, for people.
    Message: ErrorMessage
}

/// Too many events in too short a time. Sending again after a pause may succeed.
@error("client")
@httpError(429)
structure ThrottlingException {
    /// What was exceeded, for people.
    Message: ErrorMessage
}

/// The event breaks a rule of the service. Sending the same event again fails again.
@error("client")
@httpError(400)
structure ValidationException {
    /// Which rule, for people.
    Message: ErrorMessage
}

/// Text of an error.
string ErrorMessage

/// Id of a resource in an error.
string ErrorResourceId

/// Kind of a resource in an error.
string ErrorResourceType
