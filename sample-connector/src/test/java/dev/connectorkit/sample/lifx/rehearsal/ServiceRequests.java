package dev.connectorkit.sample.lifx.rehearsal;

import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** What the service asks of a connector, in JSON. */
final class ServiceRequests {

    private final ObjectNode authorization;

    private ServiceRequests(ObjectNode authorization) {
        this.authorization = authorization;
    }

    static ServiceRequests withToken(String token) {
        return new ServiceRequests(
                Node.objectNode().withMember("type", "OAuth2.0").withMember("token", token));
    }

    static ServiceRequests withSecret(String arn, String version) {
        var secret = Node.objectNode().withMember("arn", arn).withMember("versionId", version);
        return new ServiceRequests(
                Node.objectNode().withMember("type", "GeneralAuthorization").withMember("secretsManager", secret));
    }

    String activate() {
        return request("AWS.ActivateUser", "{}");
    }

    String discover(String discoveryId) {
        return request(
                "AWS.DiscoverDevices", "{\"deviceDiscoveryId\":\"" + discoveryId + "\",\"connectorDeviceIdList\":[]}");
    }

    /** One command for endpoint 1; the fields are a JSON object by id. */
    String command(String light, String traceId, String cluster, String command, String fields) {
        return request("AWS.SendCommand", """
                {"connectorDeviceId":"%s","traceId":"%s","endpoints":[{"id":"1","clusters":[
                  {"id":"%s","commands":[{"%s":%s}]}]}]}""".formatted(light, traceId, cluster, command, fields));
    }

    String deactivate() {
        return request("AWS.DeactivateUser", "{}");
    }

    private String request(String operation, String members) {
        var payload = Node.parse(members)
                .expectObjectNode()
                .withMember("operationName", operation)
                .withMember("operationVersion", "1.0")
                .withMember("connectorId", "lifx-connector");
        var header = Node.objectNode().withMember("auth", authorization);
        return Node.printJson(Node.objectNode().withMember("header", header).withMember("payload", payload));
    }
}
