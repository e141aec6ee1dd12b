package dev.connectorkit.sample.lifx.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.sample.lifx.lambda.LifxFunction;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** The jar that is deployed, run by AWS's own runtime interface client in a process of its own. */
class LambdaRuntimeIT {

    private static final AwsSessionCredentialsIdentity CREDENTIALS =
            AwsSessionCredentialsIdentity.create("AKIDLAMBDA", "lambda-secret-key", "lambda-session");
    private static final String TOKEN = "lifx-c5d1f0e8";
    private static final String SOFA = "d073d5000001";
    private static final String HOME = "5e1f02f47d2b11efa1c30242ac120002";

    @TempDir
    Path directory;

    private final House house = new House();
    private LifxStandIn lifx;
    private SecretsStandIn secrets;
    private VerifyingEndpoint endpoint;
    private LambdaApi lambda;
    private Process function;

    @BeforeEach
    void start() throws IOException {
        lifx = new LifxStandIn(house, TOKEN);
        secrets = new SecretsStandIn(CREDENTIALS.sessionToken(), TOKEN);
        endpoint = new VerifyingEndpoint(EventModel.load(), CREDENTIALS, Clock.systemUTC(), event -> {});
        lambda = new LambdaApi();
    }

    @AfterEach
    void stop() throws Exception {
        function.destroy();
        function.waitFor();
        lambda.close();
        endpoint.close();
        secrets.close();
        lifx.close();
        assertThat(Files.readString(directory.resolve("log"))).doesNotContain(TOKEN, CREDENTIALS.secretAccessKey());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void answersAllOperations(boolean bySecret) throws Exception {
        function = function("on-demand");
        var requests = bySecret
                ? ServiceRequests.withSecret(SecretsStandIn.ARN, SecretsStandIn.VERSION)
                : ServiceRequests.withToken(TOKEN);

        assertThat(answer(requests.activate())
                        .expectObjectMember("payload")
                        .expectStringMember("userId")
                        .getValue())
                .isEqualTo(HOME);
        assertThat(answer(requests.discover("d1s2"))).isEqualTo(acknowledged());
        assertThat(answer(requests.command(SOFA, "9b75f3839b6140f=_1", "0x0006", "0x02", "{}")))
                .isEqualTo(acknowledged());
        assertThat(answer(requests.deactivate())).isEqualTo(acknowledged());

        assertThat(endpoint.received()).allMatch(ReceivedEvent::accepted, "accepted");
        assertThat(endpoint.received())
                .extracting(ReceivedEvent::operation)
                .containsExactly("DEVICE_DISCOVERY", "DEVICE_COMMAND_RESPONSE");
        var discovery = endpoint.received().get(0).body();
        assertThat(discovery.expectStringMember("DeviceDiscoveryId").getValue()).isEqualTo("d1s2");
        assertThat(discovery.expectArrayMember("Devices").size()).isEqualTo(6);
        var response = endpoint.received().get(1).body();
        assertThat(response.expectStringMember("TraceId").getValue()).isEqualTo("9b75f3839b6140f=_1");
        assertThat(response.expectStringMember("UserId").getValue()).isEqualTo(HOME);
        assertThat(Node.printJson(response.expectMember("MatterEndpoint")))
                .contains("{\"id\":\"0x0006\",\"attributes\":{\"0x0000\":false},\"commands\":{\"0x02\":{}}}");
    }

    @Test
    void isReadyForASnapshotWithoutHavingAskedAnybody() throws Exception {
        function = function("snap-start");
        lambda.awaitSnapshot();
        assertThat(lifx.requests()).isZero();
        assertThat(endpoint.received()).isEmpty();

        var off = ServiceRequests.withToken(TOKEN).command(SOFA, "trace-1", "0x0006", "0x00", "{}");
        assertThat(answer(off)).isEqualTo(acknowledged());
        assertThat(endpoint.received()).singleElement().matches(ReceivedEvent::accepted, "accepted");
    }

    @Test
    void startsFromAnArchiveOfClasses() throws Exception {
        var archive = directory.resolve("function.jsa");
        var made = java("-XX:ArchiveClassesAtExit=" + archive);
        assertThat(made.waitFor()).isZero();
        assertThat(archive).isNotEmptyFile();

        function = java("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load");
        var loaded = new String(function.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(loaded)
                .contains("dev.connectorkit.sample.lifx.LifxConnectorHandler source: shared objects file (top)");
    }

    /** A process that loads what the first request needs. */
    private Process java(String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("function.jar"), LifxFunction.class.getName()));
        var builder = new ProcessBuilder(command)
                .redirectError(directory.resolve("log").toFile());
        builder.environment().put("AWS_REGION", "eu-west-1");
        return builder.start();
    }

    private ObjectNode answer(String request) throws Exception {
        return Node.parse(lambda.invoke(request)).expectObjectNode();
    }

    private static ObjectNode acknowledged() {
        return Node.objectNode()
                .withMember("header", Node.objectNode().withMember("responseCode", 200))
                .withMember("payload", Node.objectNode());
    }

    private Process function(String initialization) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As the managed runtimes do, so that org.crac finds Lambda's hooks.
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                "-cp",
                System.getProperty("function.jar") + File.pathSeparator + runtimeInterfaceClient(),
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                LifxFunction.class.getName()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", lambda.address(),
                        "AWS_LAMBDA_INITIALIZATION_TYPE", initialization,
                        "AWS_REGION", "eu-west-1",
                        "AWS_ACCESS_KEY_ID", CREDENTIALS.accessKeyId(),
                        "AWS_SECRET_ACCESS_KEY", CREDENTIALS.secretAccessKey(),
                        "AWS_SESSION_TOKEN", CREDENTIALS.sessionToken(),
                        "AWS_ENDPOINT_URL", endpoint.uri().toString(),
                        "PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", secrets.port(),
                        "LIFX_API", lifx.uri().toString()));
        return builder.start();
    }

    /** The client and what it is made of; nothing else of the tests' class path. */
    private static String runtimeInterfaceClient() {
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> jar.matches(".*/(aws-lambda-java-|utils-lite-)[^/]*\\.jar"))
                .toList();
        assertThat(jars).hasSizeGreaterThanOrEqualTo(3);
        return String.join(File.pathSeparator, jars);
    }
}
