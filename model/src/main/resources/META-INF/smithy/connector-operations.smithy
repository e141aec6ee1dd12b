$version: "2.0"

namespace dev.connectorkit.operations

use dev.connectorkit.event#ClusterId
use dev.connectorkit.event#ConnectorDeviceId
use dev.connectorkit.event#ConnectorId
use dev.connectorkit.event#DeviceDiscoveryId
use dev.connectorkit.event#EndpointId
use dev.connectorkit.event#MatterCommandId
use dev.connectorkit.event#ThirdPartyUserId
use dev.connectorkit.event#TraceId

/// The requests of the service's operations come to us, and we answer them.
@trait(selector: "service")
structure received {}

/// The list may also arrive as its only element, without the brackets.
@trait(selector: "list")
structure bracketsOptional {}

/// The string may also arrive as a JSON number, whose digits it then is.
@trait(selector: "structure > member")
structure quotesOptional {}

/// The four operations that managed integrations for AWS IoT Device Management calls on a cloud
/// connector. There is no HTTP: a request is the JSON payload with which the connector's Lambda
/// function is invoked, the response is what the function returns. An invocation has two seconds,
/// and one that fails is repeated up to five times.
///
/// Every request and response is an envelope of a `header` and a `payload`; which operation is
/// meant stands in the payload.
///
/// The public guide shows some of these forms in two ways. Writing follows the model; reading
/// tolerates, beside it:
///
/// - `commands` as one object with several command ids, where a list of objects with one id each is due;
/// - the fields of a command as a list of objects with one field each, where one object is due;
/// - ids in hexadecimal or decimal digits and in any case, quoted or as a number;
/// - values of enumerations and numbers as strings;
/// - operation names without the prefix `AWS.`;
/// - any `operationVersion`, because `1.0.0` and `1.0` both occur, and none;
/// - `connectorDeviceIdList` missing, null or empty, all of which mean every device;
/// - an authorization without `type` when its other members leave no doubt;
/// - members nobody has heard of, and members in any order.
///
/// The guide's remaining contradictions concern what a connector sends, and its examples that are not
/// JSON are refused like any other text that is not JSON.
@received
service ConnectorOperations {
    version: "1.0"
    operations: [
        ActivateUser
        DiscoverDevices
        SendCommand
        DeactivateUser
    ]
}

/// Comes once after a user has linked an account, before anything else. The answer names the user.
operation ActivateUser {
    input: ActivateUserRequest
    output: ActivateUserResponse
}

/// Asks for the user's devices. The answer only says that the question arrived; the devices follow in
/// one or several `DEVICE_DISCOVERY` events with the same discovery id.
operation DiscoverDevices {
    input: DiscoverDevicesRequest
    output: Acknowledgement
}

/// Hands over commands for one device. The answer only says that the device cloud has them; what became
/// of them follows in `DEVICE_COMMAND_RESPONSE` events with the same trace id.
operation SendCommand {
    input: SendCommandRequest
    output: Acknowledgement
}

/// Says that the user has unlinked the account: tokens are to be revoked, and no event about the user may
/// be sent from now on.
operation DeactivateUser {
    input: DeactivateUserRequest
    output: Acknowledgement
}

/// A request to name the user.
@input
structure ActivateUserRequest {
    /// On whose behalf the request comes.
    @required
    header: RequestHeader

    /// What is asked.
    @required
    payload: ActivateUserRequestPayload
}

/// A request to find devices.
@input
structure DiscoverDevicesRequest {
    /// On whose behalf the request comes.
    @required
    header: RequestHeader

    /// What is asked.
    @required
    payload: DiscoverDevicesRequestPayload
}

/// A request to pass commands on.
@input
structure SendCommandRequest {
    /// On whose behalf the request comes.
    @required
    header: RequestHeader

    /// What is asked.
    @required
    payload: SendCommandRequestPayload
}

/// A request to forget the user.
@input
structure DeactivateUserRequest {
    /// On whose behalf the request comes.
    @required
    header: RequestHeader

    /// What is asked.
    @required
    payload: DeactivateUserRequestPayload
}

/// What stands before a request's payload.
structure RequestHeader {
    /// The user's authorization at the device cloud.
    @required
    auth: Authorization
}

/// The user's authorization at the device cloud, in one of two forms told apart by `type`.
structure Authorization {
    /// Which form it has.
    type: AuthorizationType

    /// The user's access token; with `OAuth2.0`.
    token: OAuthToken

    /// Where the credentials are kept; with `GeneralAuthorization`.
    secretsManager: SecretsManagerReference
}

/// The forms of an authorization.
enum AuthorizationType {
    /// An access token of the user.
    OAUTH = "OAuth2.0"

    /// A secret in AWS Secrets Manager, which the connector fetches itself.
    GENERAL = "GeneralAuthorization"
}

/// An access token of OAuth 2.0, kept fresh by managed integrations.
@sensitive
@length(min: 1)
string OAuthToken

/// A secret in AWS Secrets Manager, in one of its versions.
structure SecretsManagerReference {
    /// The secret's Amazon resource name.
    @required
    arn: SecretArn

    /// The version of the secret to fetch; absent: its current one.
    versionId: SecretVersionId
}

/// Amazon resource name of a secret.
@length(min: 20, max: 2048)
string SecretArn

/// Id of a version of a secret.
@length(min: 1, max: 64)
string SecretVersionId

/// The operations by the names that requests give them.
enum OperationName {
    /// Names the user.
    ACTIVATE_USER = "AWS.ActivateUser"

    /// Finds devices.
    DISCOVER_DEVICES = "AWS.DiscoverDevices"

    /// Passes commands on.
    SEND_COMMAND = "AWS.SendCommand"

    /// Forgets the user.
    DEACTIVATE_USER = "AWS.DeactivateUser"
}

/// Version of a request's form. Both `1.0` and `1.0.0` occur; nothing depends on it.
string OperationVersion

/// What a request to name the user says.
structure ActivateUserRequestPayload {
    /// Which operation is asked for.
    @required
    operationName: OperationName

    /// Version of the request's form.
    operationVersion: OperationVersion

    /// The connector as managed integrations knows it.
    @required
    connectorId: ConnectorId
}

/// What a request to find devices says.
structure DiscoverDevicesRequestPayload {
    /// Which operation is asked for.
    @required
    operationName: OperationName

    /// Version of the request's form.
    operationVersion: OperationVersion

    /// The connector as managed integrations knows it.
    @required
    connectorId: ConnectorId

    /// The discovery, to be named in the events that answer it.
    @required
    @quotesOptional
    deviceDiscoveryId: DeviceDiscoveryId

    /// The only devices to report, at most 100; absent or empty: all of the user's.
    connectorDeviceIdList: ConnectorDeviceIdList
}

/// Ids of devices, at most 100.
@length(max: 100)
list ConnectorDeviceIdList {
    member: ConnectorDeviceId
}

/// What a request to pass commands on says.
structure SendCommandRequestPayload {
    /// Which operation is asked for.
    @required
    operationName: OperationName

    /// Version of the request's form.
    operationVersion: OperationVersion

    /// The connector as managed integrations knows it.
    @required
    connectorId: ConnectorId

    /// The device, by the id under which it was reported.
    @required
    connectorDeviceId: ConnectorDeviceId

    /// The command's trace, to be named in the events that answer it.
    @required
    traceId: TraceId

    /// The endpoints that have something to do, in the order in which they do it.
    @required
    endpoints: CommandEndpoints
}

/// What a request to forget the user says.
structure DeactivateUserRequestPayload {
    /// Which operation is asked for.
    @required
    operationName: OperationName

    /// Version of the request's form.
    operationVersion: OperationVersion

    /// The connector as managed integrations knows it.
    @required
    connectorId: ConnectorId
}

/// Endpoints that have something to do.
@bracketsOptional
@length(min: 1)
list CommandEndpoints {
    member: CommandEndpoint
}

/// What an endpoint of the device is to do.
structure CommandEndpoint {
    /// The endpoint's id, as in the device's capability report.
    @required
    @quotesOptional
    id: EndpointId

    /// The clusters that have something to do, in order.
    @required
    clusters: CommandClusters
}

/// Clusters that have something to do.
@bracketsOptional
@length(min: 1)
list CommandClusters {
    member: CommandCluster
}

/// What a cluster of an endpoint is to do.
structure CommandCluster {
    /// The cluster's id, such as `0x0006`.
    @required
    @quotesOptional
    id: ClusterId

    /// The commands, in order.
    @required
    commands: Commands
}

/// Commands in order, each an object with the command's id as its only member.
@bracketsOptional
@length(min: 1)
list Commands {
    member: Command
}

/// A command: its id, and the ids and values of its fields. Two ids are of no cluster and of all of them:
/// `0xff01` sets the attributes that its fields name, `0xff02` reads attributes. A command without fields may
/// have null for them.
@sparse
@length(min: 1)
map Command {
    key: MatterCommandId
    value: CommandFields
}

/// Field ids and their values.
@sensitive
document CommandFields

/// The answer to a request to name the user.
@output
structure ActivateUserResponse {
    /// The outcome.
    @required
    header: ResponseHeader

    /// The user, or what went wrong.
    @required
    payload: ActivateUserResponsePayload
}

/// The answer to every other request: it was understood, and where something was to be passed on, the device
/// cloud has it.
structure Acknowledgement {
    /// The outcome.
    @required
    header: ResponseHeader

    /// What went wrong, if anything.
    @required
    payload: AcknowledgementPayload
}

/// What stands before a response's payload.
structure ResponseHeader {
    /// The outcome in the manner of HTTP: 200 for success. The other values are published nowhere.
    @required
    responseCode: ResponseCode
}

/// An outcome in the manner of HTTP.
@range(min: 100, max: 599)
integer ResponseCode

/// A remark that reaches the customer. It must not contain secrets.
string ResponseMessage

/// The user, or what went wrong.
structure ActivateUserResponsePayload {
    /// What went wrong, for the customer; wanted whenever the code is not 200.
    responseMessage: ResponseMessage

    /// The user's id at the device cloud, the same in every event about the user; when the code is 200.
    userId: ThirdPartyUserId
}

/// What went wrong, if anything.
structure AcknowledgementPayload {
    /// What went wrong, for the customer; wanted whenever the code is not 200.
    responseMessage: ResponseMessage
}
