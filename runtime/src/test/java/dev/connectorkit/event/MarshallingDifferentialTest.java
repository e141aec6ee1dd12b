package dev.connectorkit.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iotmanagedintegrations.IotManagedIntegrationsClient;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * AWS's own marshaller is the judge. A walk over the model makes values nobody thought of; what could go wrong silently is
 * a member left out, misnamed, put into the wrong place or written in another form.
 */
class MarshallingDifferentialTest {

    private static final int REQUESTS = 10_000;
    private static final long SEED = 20_261_123L;
    private static final CapturingHttpClient HTTP = new CapturingHttpClient();
    private static final IotManagedIntegrationsClient SDK = IotManagedIntegrationsClient.builder()
            .region(Region.EU_WEST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
            .httpClient(HTTP)
            .build();

    @AfterAll
    static void close() {
        SDK.close();
    }

    @Test
    void writesWhatAwsWritesForRandomValidRequests() {
        JsonWriter json = new JsonWriter();
        for (int i = 0; i < REQUESTS; i++) {
            ObjectNode value = new RandomRequests(new Random(SEED + i), i % 50 == 0).structure(EventModel.request());
            SendConnectorEventRequest request = GeneratedShapes.request(value, Validation.ON);
            json.reset();
            SendConnectorEventOperation.INSTANCE.writeBody(request, json);
            String ours = new String(json.buffer(), 0, json.length(), StandardCharsets.UTF_8);
            SDK.sendConnectorEvent(SdkShapes.request(value));

            assertThat(PlainJson.of(ours))
                    .as("body of request %d: %s", i, Node.printJson(value))
                    .isEqualTo(PlainJson.of(HTTP.body()));
            assertThat(SendConnectorEventOperation.INSTANCE.path(request))
                    .as("path of request %d", i)
                    .isEqualTo(HTTP.request().encodedPath());
            assertThat(HTTP.request().method()).isEqualTo(SdkHttpMethod.POST);
        }
    }

    @Test
    void namesTheOperationAsAwsDoes() {
        SendConnectorEventOperation operation = SendConnectorEventOperation.INSTANCE;
        assertThat(operation.method()).isEqualTo("POST");
        assertThat(operation.successStatus()).isEqualTo(202);
        assertThat(operation.idempotent()).isTrue();
        assertThat(operation.service().sdkId()).isEqualTo("IoT Managed Integrations");
        assertThat(operation.service().signingName()).isEqualTo("iotmanagedintegrations");
        assertThat(operation.service().endpointPrefix()).isEqualTo("api.iotmanagedintegrations");
        assertThat(operation.service().dualStackOnly()).isTrue();
    }

    @Test
    void keepsTheModelsOrderInTheBody() {
        ObjectNode value = new RandomRequests(new Random(SEED), true).structure(EventModel.request());
        SendConnectorEventRequest request = GeneratedShapes.request(value, Validation.ON);
        JsonWriter json = new JsonWriter();
        request.writeTo(json);
        String body = new String(json.toByteArray(), StandardCharsets.UTF_8);
        assertThat(body)
                .startsWith("{\"UserId\":")
                .containsSubsequence(
                        "\"Operation\":",
                        "\"OperationVersion\":",
                        "\"StatusCode\":",
                        "\"Message\":",
                        "\"DeviceDiscoveryId\":",
                        "\"ConnectorDeviceId\":",
                        "\"TraceId\":",
                        "\"Devices\":",
                        "\"MatterEndpoint\":")
                .doesNotContain("\"ConnectorId\"");
    }
}
