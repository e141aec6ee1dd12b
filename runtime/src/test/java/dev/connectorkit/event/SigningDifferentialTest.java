package dev.connectorkit.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.sigv4.SigV4Signer;
import dev.connectorkit.sigv4.SignableRequest;
import dev.connectorkit.sigv4.Signature;
import dev.connectorkit.validation.Validation;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** The requests of {@link MarshallingDifferentialTest}, written here, signed by us and by AWS's own signer. */
class SigningDifferentialTest {
    private static final int REQUESTS = 10_000;
    private static final long SEED = 20_261_123L;
    private static final String HOST = "api.iotmanagedintegrations.eu-west-1.api.aws";
    private static final Credentials KEYS = Credentials.of("ASIAEXAMPLE", "secret/+=", "token/+==");
    private static final AwsSessionCredentialsIdentity IDENTITY =
            AwsSessionCredentialsIdentity.create("ASIAEXAMPLE", "secret/+=", "token/+==");

    private final AwsV4HttpSigner judge = AwsV4HttpSigner.create();

    @Test
    void signsRandomValidRequestsAsAwsDoes() {
        SendConnectorEventOperation operation = SendConnectorEventOperation.INSTANCE;
        SigV4Signer signer = new SigV4Signer("eu-west-1", operation.service().signingName());
        JsonWriter json = new JsonWriter();
        for (int i = 0; i < REQUESTS; i++) {
            var value = new RandomRequests(new Random(SEED + i), i % 50 == 0).structure(EventModel.request());
            SendConnectorEventRequest request = GeneratedShapes.request(value, Validation.ON);
            json.reset();
            operation.writeBody(request, json);
            Instant now = Instant.parse("2026-11-23T18:00:00Z").plusSeconds(37L * i);

            Signature ours = signer.sign(
                    new SignableRequest(
                            "POST", HOST, operation.path(request), "application/json", json.buffer(), json.length()),
                    KEYS,
                    now.getEpochSecond());

            assertThat(ours.authorization())
                    .as("request %d", i)
                    .isEqualTo(judged(operation.path(request), json.toByteArray(), now)
                            .firstMatchingHeader("Authorization")
                            .orElseThrow());
        }
    }

    private SdkHttpRequest judged(String path, byte[] body, Instant now) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .protocol("https")
                .host(HOST)
                .encodedPath(path)
                .putHeader("Content-Type", "application/json")
                .build();
        return judge.sign(signing -> signing.identity(IDENTITY)
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "iotmanagedintegrations")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(now, ZoneOffset.UTC)))
                .request();
    }
}
