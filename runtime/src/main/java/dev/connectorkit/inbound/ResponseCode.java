package dev.connectorkit.inbound;

/**
 * The values of {@code responseCode} that handlers answer with, and of {@code StatusCode} in the events about commands that
 * failed. The service publishes only 200; the others follow HTTP, which its own documentation resembles.
 *
 * <p>A request that was answered 200 is not carried out again when it is repeated; any other is.
 *
 * <table>
 *   <caption>When each is given</caption>
 *   <tr><th>code</th><th>when</th></tr>
 *   <tr><td>200</td><td>done, or handed over to the device cloud; of several commands at least one</td></tr>
 *   <tr><td>400</td><td>the request is not JSON, lacks a member, or a member has not the form the model gives it</td></tr>
 *   <tr><td>401</td><td>the device cloud does not accept the credential ({@link AuthorizationException})</td></tr>
 *   <tr><td>403</td><td>the connector does not support this form of authorization</td></tr>
 *   <tr><td>404</td><td>no such operation, cluster, command or device</td></tr>
 *   <tr><td>413</td><td>the request is longer than the handler's limit</td></tr>
 *   <tr><td>422</td><td>a field is missing, of another type, or out of its range</td></tr>
 *   <tr><td>500</td><td>the connector failed</td></tr>
 *   <tr><td>501</td><td>the attribute cannot be written or read through this connector</td></tr>
 *   <tr><td>502</td><td>the device cloud failed</td></tr>
 *   <tr><td>503</td><td>the outcome could not be reported to the service, which is tried again when the request is
 *       repeated, or the same request is still at work</td></tr>
 *   <tr><td>504</td><td>the time was over before the outcome was known</td></tr>
 * </table>
 */
public final class ResponseCode {
    /** Done, or handed over to the device cloud. */
    public static final int SUCCESS = 200;

    /** The request cannot be understood. */
    public static final int MALFORMED = 400;

    /** The device cloud does not accept the credential. */
    public static final int UNAUTHORIZED = 401;

    /** The connector does not support this form of authorization. */
    public static final int AUTHORIZATION_UNSUPPORTED = 403;

    /** No such operation, cluster, command, attribute or device. */
    public static final int NOT_FOUND = 404;

    /** The request is longer than the handler's limit. */
    public static final int TOO_LARGE = 413;

    /** A field is missing, of another type, or out of its range. */
    public static final int INVALID_FIELD = 422;

    /** The connector failed. */
    public static final int CONNECTOR_FAILED = 500;

    /** The attribute cannot be written or read through this connector. */
    public static final int NOT_SUPPORTED = 501;

    /** The device cloud failed. */
    public static final int CLOUD_FAILED = 502;

    /** The outcome could not be reported, or the same request is still at work. */
    public static final int UNAVAILABLE = 503;

    /** The time was over before the outcome was known. */
    public static final int DEADLINE_PASSED = 504;

    private ResponseCode() {}
}
