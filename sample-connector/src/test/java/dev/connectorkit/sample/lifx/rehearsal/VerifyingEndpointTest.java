package dev.connectorkit.sample.lifx.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** The judge is judged: requests that AWS's own signer signed, right ones and wrong ones. */
class VerifyingEndpointTest {

    private static final EventModel OPERATION = EventModel.load();
    private static final AwsCredentialsIdentity CREDENTIALS =
            AwsSessionCredentialsIdentity.create("AKIDEXAMPLE", "secret", "session");
    private static final String PATH = "/connector-event/my-connector_1";
    private static final String EVENT = """
            {"Operation":"DEVICE_EVENT","OperationVersion":"1.0","ConnectorDeviceId":"d073d5000001",
             "MatterEndpoint":{"id":"1","clusters":[{"id":"0x0006","attributes":{"0x0000":true}}]}}""";

    private VerifyingEndpoint endpoint;

    @BeforeEach
    void start() throws IOException {
        endpoint = new VerifyingEndpoint(OPERATION, CREDENTIALS, Clock.systemUTC(), event -> {});
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void acceptsWhatIsRight() throws Exception {
        var answer = client().send("POST", PATH, EVENT);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"ConnectorId\":\"my-connector_1\"}");
        assertThat(endpoint.received()).singleElement().satisfies(event -> {
            assertThat(event.accepted()).isTrue();
            assertThat(event.operation()).isEqualTo("DEVICE_EVENT");
        });
    }

    @Test
    void refusesABodyThatWasTamperedWith() throws Exception {
        var answer = client().send("POST", PATH, EVENT, EVENT.replace("true", "null"));
        assertRefused(answer, 403, "AccessDeniedException", "signature we calculated does not match");
    }

    @Test
    void refusesTheSignatureOfAnotherSecret() throws Exception {
        var other = AwsSessionCredentialsIdentity.create("AKIDEXAMPLE", "another", "session");
        var answer = new SigningClient(endpoint.uri(), other).send("POST", PATH, EVENT);
        assertRefused(answer, 403, "AccessDeniedException", "signature we calculated does not match");
    }

    @Test
    void refusesAnotherKeyAndAnotherSession() throws Exception {
        var key = AwsSessionCredentialsIdentity.create("AKIDOTHER", "secret", "session");
        var session = AwsSessionCredentialsIdentity.create("AKIDEXAMPLE", "secret", "old");
        assertRefused(
                new SigningClient(endpoint.uri(), key).send("POST", PATH, EVENT),
                403,
                "AccessDeniedException",
                "security token included in the request is invalid");
        assertRefused(
                new SigningClient(endpoint.uri(), session).send("POST", PATH, EVENT),
                403,
                "AccessDeniedException",
                "X-Amz-Security-Token");
    }

    @Test
    void refusesASignatureForAnotherService() throws Exception {
        var answer = client().signingFor("iot").send("POST", PATH, EVENT);
        assertRefused(answer, 403, "AccessDeniedException", "scoped to service iotmanagedintegrations");
    }

    @ParameterizedTest
    @ValueSource(longs = {-6, 6})
    void refusesARequestOfAnotherTime(long minutes) throws Exception {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes));
        var answer = client().at(clock).send("POST", PATH, EVENT);
        assertRefused(answer, 403, "AccessDeniedException", "within 5 minutes");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /connector-events/c",
        "POST, /connector-event",
        "POST, /connector-event/c/",
        "POST, /connector-event/c/d",
        "PUT, /connector-event/c",
        "GET, /connector-event/c"
    })
    void refusesAnotherPathOrMethod(String method, String path) throws Exception {
        assertRefused(client().send(method, path, EVENT), 404, "ResourceNotFoundException", path);
    }

    @Test
    void refusesAnotherContentType() throws Exception {
        var answer = client().contentType("text/plain").send("POST", PATH, EVENT);
        assertRefused(answer, 400, "ValidationException", "Content-Type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{} {}", "{\"Operation\":}"})
    void refusesWhatIsNoJsonObject(String body) throws Exception {
        assertRefused(client().send("POST", PATH, body), 400, "ValidationException", "the body must be");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Operation":"DEVICE_EVENT" | "Operation":"DEVICE_GONE"       | must be one of
            "Operation":"DEVICE_EVENT",|                                 | Operation
            "OperationVersion":"1.0"   | "OperationVersion":"one"        | OperationVersion
            "OperationVersion":"1.0"   | "Version":"1.0"                 | Version
            "OperationVersion":"1.0"   | "StatusCode":99                 | StatusCode
            "OperationVersion":"1.0"   | "ConnectorId":"c"               | ConnectorId goes in the path
            "OperationVersion":"1.0"   | "DeviceDiscoveryId":"d1"        | DEVICE_EVENT does not carry DeviceDiscoveryId
            "d073d5000001"             | "Mom's lamp"                    | ConnectorDeviceId
            "d073d5000001"             | 7                               | ConnectorDeviceId
            "ConnectorDeviceId"        | "Message"                       | DEVICE_EVENT needs ConnectorDeviceId
            "id":"1"                   | "id":"1/2"                      | MatterEndpoint.id
            "0x0006"                   | "OnOff"                         | MatterEndpoint.clusters.0.id
            true                       | 1                               | OnOff.OnOff
            true                       | null                            | OnOff.OnOff: must not be null
            "0x0006"                   | "8"                             | LevelControl.CurrentLevel
            """)
    void refusesABodyThatBreaksTheModel(String right, String wrong, String said) throws Exception {
        var body = EVENT.replace(right, wrong == null ? "" : wrong);
        assertRefused(client().send("POST", PATH, body), 400, "ValidationException", said);
    }

    @Test
    void refusesALevelOutOfRange() throws Exception {
        var level = EVENT.replace("0x0006", "0x0008").replace("true", "256");
        assertRefused(client().send("POST", PATH, level), 400, "ValidationException", "LevelControl.CurrentLevel");
    }

    @Test
    void refusesAConnectorIdOutsideItsPattern() throws Exception {
        assertRefused(
                client().send("POST", "/connector-event/my%20connector", EVENT),
                400,
                "ValidationException",
                "ConnectorId");
    }

    @Test
    void knowsNullableValuesAndVendorsClusters() throws Exception {
        var level = EVENT.replace("0x0006", "0x0008").replace("true", "null");
        var vendor = EVENT.replace("0x0006", "0x1003").replace("true", "[73]");
        assertThat(client().send("POST", PATH, level).statusCode()).isEqualTo(202);
        assertThat(client().send("POST", PATH, vendor).statusCode()).isEqualTo(202);
    }

    private SigningClient client() {
        return new SigningClient(endpoint.uri(), CREDENTIALS);
    }

    private void assertRefused(HttpResponse<String> answer, int status, String error, String message) {
        assertThat(answer.body()).contains("\"Message\":", message);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("x-amzn-errortype")).contains(error);
        assertThat(endpoint.received()).last().satisfies(event -> {
            assertThat(event.accepted()).isFalse();
            assertThat(event.status()).isEqualTo(status);
            assertThat(event.refusal()).startsWith(error).contains(message);
        });
    }
}
