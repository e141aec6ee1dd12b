package dev.connectorkit.sample.lifx.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.sample.lifx.LifxCloud;
import dev.connectorkit.sample.lifx.LifxState;
import dev.connectorkit.sample.lifx.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** The whole connector between the stand-in and the verifying endpoint. */
class MainTest {

    private static final EventModel OPERATION = EventModel.load();
    private static final String TOKEN = "lifx-c5d1f0e8";
    private static final String SECRET = "aws-wJalrXUt";
    private static final String SOFA = "d073d5000001";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>(
            Map.of("LIFX_TOKEN", TOKEN, "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY", SECRET));
    private final House house = new House();
    private LifxStandIn lifx;
    private VerifyingEndpoint endpoint;

    @BeforeEach
    void start() throws IOException {
        lifx = new LifxStandIn(house, TOKEN);
        endpoint = new VerifyingEndpoint(
                OPERATION, AwsCredentialsIdentity.create("AKIDEXAMPLE", SECRET), Clock.systemUTC(), event -> {});
    }

    @AfterEach
    void stop() {
        lifx.close();
        endpoint.close();
        assertThat(out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8))
                .doesNotContain(TOKEN, SECRET);
    }

    @Test
    void reportsTheHouseAndThenWhatChanges() {
        var cloud = new LifxCloud(lifx.uri(), Duration.ofSeconds(20));
        var code = run(
                interval -> {
                    assertThat(interval).isEqualTo(Duration.ofSeconds(7));
                    cloud.setState(TOKEN, SOFA, LifxState.brightness(1));
                },
                "--rounds",
                "2",
                "--interval",
                "7");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        assertThat(endpoint.received()).allMatch(ReceivedEvent::accepted);
        assertThat(endpoint.received())
                .extracting(ReceivedEvent::operation)
                .containsExactly("DEVICE_DISCOVERY", "DEVICE_EVENT");
        assertThat(endpoint.received()
                        .get(0)
                        .body()
                        .expectArrayMember("Devices")
                        .size())
                .isEqualTo(6);
        assertThat(endpoint.received()
                        .get(1)
                        .body()
                        .expectStringMember("ConnectorDeviceId")
                        .getValue())
                .isEqualTo(SOFA);
    }

    @Test
    void saysThatLifxRefusesTheToken() {
        environment.put("LIFX_TOKEN", "revoked");
        assertThat(run(interval -> {})).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("GET /v1/lights/all: LIFX answered 401: Invalid token");
        assertThat(endpoint.received()).isEmpty();
    }

    @Test
    void saysThatTheServiceRefusesTheSignature() {
        environment.put("AWS_SECRET_ACCESS_KEY", "another");
        assertThat(run(interval -> {})).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("AccessDeniedException")
                .contains("403", "rehearsal-1", "signature we calculated does not match");
    }

    @Test
    void saysThatThereIsNoTokenOrNoCredentials() {
        environment.remove("AWS_SECRET_ACCESS_KEY");
        assertThat(run(interval -> {})).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("AWS_SECRET_ACCESS_KEY");
        environment.remove("LIFX_TOKEN");
        assertThat(run(interval -> {})).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("LIFX_TOKEN must be set in the environment");
    }

    @Test
    void saysWhatIsWrongWithTheOptions() {
        assertThat(run(interval -> {}, "--rounds", "many")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("option --rounds must be a whole number from 0, found many");
        assertThat(run(interval -> {}, "--lifx", "http://api.lifx.com")).isEqualTo(2);
        assertThat(run(interval -> {}, "--endpoint", "http://aws.example")).isEqualTo(2);
        assertThat(run(interval -> {}, "--region", "Ireland")).isEqualTo(2);
        assertThat(endpoint.received()).isEmpty();
    }

    @Test
    void refusesIdsTheServiceWouldRefuse() {
        assertThat(run(interval -> {}, "--user-id", "auth0|123")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("UserId: must match")
                .doesNotContain("auth0");
        assertThat(endpoint.received()).isEmpty();
    }

    @Test
    void helps() {
        assertThat(run(interval -> {}, "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--connector-id");
    }

    @Test
    void stopsWhenInterrupted() {
        var code = run(interval -> {
            throw new InterruptedException();
        });
        assertThat(code).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    private int run(Main.Pause pause, String... more) {
        var arguments = new ArrayList<>(List.of("--connector-id", "c", "--user-id", "mom", "--region", "eu-west-1"));
        arguments.addAll(List.of(
                "--lifx", lifx.uri().toString(), "--endpoint", endpoint.uri().toString()));
        arguments.addAll(List.of(more));
        return new Main(environment, new PrintStream(out, true), new PrintStream(err, true), pause).run(arguments);
    }
}
