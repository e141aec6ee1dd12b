package dev.connectorkit.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Appliance;
import dev.connectorkit.benchmarks.payload.CommandRequest;
import dev.connectorkit.benchmarks.payload.Lamps;
import dev.connectorkit.benchmarks.payload.Light;
import dev.connectorkit.benchmarks.payload.LightMatter;
import dev.connectorkit.benchmarks.payload.Payloads;
import dev.connectorkit.benchmarks.peer.awssdk.AwsMarshaller;
import dev.connectorkit.benchmarks.peer.awssdk.AwsRequests;
import dev.connectorkit.benchmarks.peer.connectorkit.KitCommand;
import dev.connectorkit.benchmarks.peer.connectorkit.KitRequests;
import dev.connectorkit.benchmarks.peer.databind.CommandDispatch;
import dev.connectorkit.benchmarks.peer.databind.CommandEnvelope;
import dev.connectorkit.benchmarks.peer.databind.DatabindRequests;
import dev.connectorkit.benchmarks.peer.floor.FloorBytes;
import dev.connectorkit.benchmarks.peer.floor.FloorCommand;
import dev.connectorkit.benchmarks.peer.floor.FloorDiscovery;
import dev.connectorkit.benchmarks.peer.floor.FloorEvent;
import dev.connectorkit.benchmarks.peer.floor.FloorSigner;
import dev.connectorkit.benchmarks.peer.jacksoncore.CoreBody;
import dev.connectorkit.benchmarks.peer.jacksoncore.CoreCommand;
import dev.connectorkit.benchmarks.peer.jacksoncore.CoreDiscovery;
import dev.connectorkit.benchmarks.peer.jacksoncore.CoreEvent;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventOperation;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.validation.Validation;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** A comparison is worth something when all candidates do the same. */
class PeersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void allWriteTheSameEvent() throws IOException {
        Light light = Payloads.light();
        JsonNode reference = JSON.readTree(new AwsMarshaller().body(AwsRequests.event(light)));
        assertThat(reference.at("/MatterEndpoint/clusters/2/attributes/0x0007").intValue())
                .isEqualTo(370);
        assertThat(JSON.readTree(DatabindRequests.body(DatabindRequests.event(light))))
                .isEqualTo(reference);
        assertThat(JSON.readTree(written(KitRequests.event(light, Validation.ON))))
                .isEqualTo(reference);
        CoreBody core = new CoreBody();
        CoreEvent.write(light, core);
        assertThat(JSON.readTree(core.toByteArray())).isEqualTo(reference);
        FloorBytes floor = new FloorBytes(16);
        FloorEvent.write(light, floor);
        assertThat(JSON.readTree(written(floor))).isEqualTo(reference);
    }

    @Test
    void allWriteTheSameDiscovery() throws IOException {
        List<Appliance> found = Payloads.appliances();
        JsonNode reference = JSON.readTree(new AwsMarshaller().body(AwsRequests.discovery(found)));
        assertThat(reference.path("Devices")).hasSize(Payloads.DEVICES);
        assertThat(JSON.readTree(DatabindRequests.body(DatabindRequests.discovery(found))))
                .isEqualTo(reference);
        assertThat(JSON.readTree(written(KitRequests.discovery(found, Validation.ON))))
                .isEqualTo(reference);
        CoreBody core = new CoreBody();
        CoreDiscovery.write(found, core);
        assertThat(JSON.readTree(core.toByteArray())).isEqualTo(reference);
        FloorBytes floor = new FloorBytes(16);
        FloorDiscovery.write(found, floor);
        assertThat(JSON.readTree(written(floor))).isEqualTo(reference);
    }

    @Test
    void allFindTheSameChanges() throws IOException {
        Light before = Payloads.light();
        Light after = Payloads.changedLight();
        JsonNode reference = JSON.readTree(
                new AwsMarshaller().body(AwsRequests.event(after.id(), AwsRequests.changes(before, after))));
        assertThat(reference.at("/MatterEndpoint/clusters")).hasSize(2);
        assertThat(JSON.readTree(DatabindRequests.body(
                        DatabindRequests.event(after.id(), DatabindRequests.changes(before, after)))))
                .isEqualTo(reference);
        MatterEndpoint ours = LightMatter.changes(before, after).get(0);
        assertThat(JSON.readTree(written(KitRequests.event(after.id(), ours, Validation.ON))))
                .isEqualTo(reference);
    }

    @Test
    void allAnswerACommandAlike() throws IOException {
        byte[] command = CommandRequest.json();
        CommandEnvelope read = CommandEnvelope.read(command);
        JsonNode reference = JSON.readTree(new AwsMarshaller().body(AwsRequests.response(read)));
        assertThat(JSON.readTree(DatabindRequests.body(DatabindRequests.response(read))))
                .isEqualTo(reference);
        CoreBody core = new CoreBody();
        assertDims(() -> CoreCommand.handle(command, core));
        assertThat(JSON.readTree(core.toByteArray())).isEqualTo(reference);
        FloorBytes floor = new FloorBytes(16);
        assertDims(() -> FloorCommand.handle(command, floor));
        assertThat(JSON.readTree(written(floor))).isEqualTo(reference);
        KitCommand kit = new KitCommand();
        assertDims(() -> assertThat(new String(kit.handle(command), StandardCharsets.UTF_8))
                .isEqualTo(CommandRequest.ACKNOWLEDGEMENT));
        assertThat(JSON.readTree(kit.body().toByteArray())).isEqualTo(reference);
        assertDims(() -> CommandDispatch.run(read));
    }

    private static void assertDims(Runnable command) {
        Lamps.dim("", -1);
        command.run();
        assertThat(Lamps.noted()).isEqualTo(127 + CommandRequest.DEVICE_ID.length());
    }

    @Test
    void floorSignsAsAwsDoes() {
        FloorBytes body = new FloorBytes(16);
        FloorEvent.write(Payloads.light(), body);
        FloorSigner floor = new FloorSigner(Account.HOST);
        // The last second of a leap day, the next one, and far later.
        for (long second : new long[] {1_709_251_199L, 1_709_251_200L, 4_102_444_799L}) {
            SdkHttpRequest judged = awsSigned(written(body), second);
            assertThat(floor.sign(body.bytes(), body.length(), second))
                    .isEqualTo(judged.firstMatchingHeader("Authorization").orElseThrow());
            assertThat(floor.date())
                    .isEqualTo(judged.firstMatchingHeader("X-Amz-Date").orElseThrow());
            assertThat(floor.bodyHash())
                    .isEqualTo(
                            judged.firstMatchingHeader("x-amz-content-sha256").orElseThrow());
        }
    }

    private static SdkHttpRequest awsSigned(byte[] body, long second) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(URI.create("https://" + Account.HOST + Account.PATH))
                .putHeader("Content-Type", "application/json")
                .build();
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(AwsSessionCredentialsIdentity.create(
                                Account.ACCESS_KEY_ID, Account.SECRET_ACCESS_KEY, Account.SESSION_TOKEN))
                        .request(request)
                        .payload(ContentStreamProvider.fromByteArray(body))
                        .putProperty(
                                HttpSigner.SIGNING_CLOCK, Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, Account.SIGNING_NAME)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, Account.REGION))
                .request();
    }

    private static byte[] written(SendConnectorEventRequest request) {
        JsonWriter json = new JsonWriter();
        SendConnectorEventOperation.INSTANCE.writeBody(request, json);
        return json.toByteArray();
    }

    private static byte[] written(FloorBytes floor) {
        return Arrays.copyOf(floor.bytes(), floor.length());
    }
}
