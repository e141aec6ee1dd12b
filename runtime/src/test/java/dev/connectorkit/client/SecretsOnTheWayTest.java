package dev.connectorkit.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsProvider;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.event.UnmodelledServiceException;
import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.transport.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys, tokens and members while a request is on its way: no exception and no listener has them. */
class SecretsOnTheWayTest {
    private static final Credentials KEYS = Credentials.of("ASIACANARYEXAMPLE", "CANARY-secret", "CANARY/token+==");

    private final Recorder recorder = new Recorder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 202 Accepted\r\nContent-Length: 99\r\n\r\n{",
                "HTTP/1.1 202 Accepted\r\nContent-Length: 7\r\n\r\n<html/>",
                "HTTP/1.1 503 X\r\nContent-Length: 2\r\n\r\n{}",
                "HTTP/1.1 307 X\r\nLocation: https://localhost/\r\nContent-Length: 0\r\n\r\n",
                "EHLO\r\n\r\n"
            })
    void noFailureHasThem(String answer) throws IOException {
        try (ScriptedServer server = ScriptedServer.answeringAndClosing(answer)) {
            assertThat(Recorder.allOf(failure(server))).doesNotContain("CANARY");
        }
        assertThat(recorder.heard()).isNotEmpty().doesNotContain("CANARY");
    }

    /** As the service does that refuses a signature: it shows what should have been signed, with the token. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{\"message\":\"%s\"}", "{\"Deep\":{\"text\":\"%s\"}}", "<html>%s</html>", "{\"broken\": %s"})
    void anAnswerThatRepeatsTheTokenLosesIt(String form) throws IOException {
        String body = form.replace("%s", "x-amz-security-token:" + KEYS.sessionToken());
        String answer = "HTTP/1.1 403 X\r\nx-amzn-errortype: InvalidSignatureException\r\nConnection: close\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        try (ScriptedServer server = ScriptedServer.answeringAndClosing(answer)) {
            ConnectorException failure = failure(server);

            assertThat(Recorder.allOf(failure)).doesNotContain("CANARY");
            assertThat(((UnmodelledServiceException) failure).members().toString())
                    .doesNotContain("CANARY")
                    .contains("***");
        }
    }

    @Test
    void anErrorIsOneLineOfBoundedLength() throws IOException {
        String body = "{\"message\":\"first\\r\\nsecond\\u2028third" + "x".repeat(60_000) + "\"}";
        String answer = "HTTP/1.1 400 X\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (ScriptedServer server = ScriptedServer.answeringAndClosing(answer)) {
            assertThat(failure(server).getMessage())
                    .contains("first  second third")
                    .doesNotContain("\n", "\r")
                    .hasSizeLessThan(3_000);
        }
    }

    @Test
    void whatHoldsKeysMasksThem() {
        var environment = CredentialsProvider.fromEnvironment(
                Map.of("AWS_ACCESS_KEY_ID", "CANARY-id", "AWS_SECRET_ACCESS_KEY", "CANARY-secret"));
        environment.get();

        for (Object holder : List.of(KEYS, CredentialsProvider.of(KEYS), environment, new AccessToken("CANARY"))) {
            assertThat(holder.toString()).as(holder.getClass().getName()).doesNotContain("CANARY");
        }
    }

    @Test
    void keysThatCannotBeUsedAreNotQuoted() {
        for (String key : List.of("CANARY\n", "CANARY key", "CANARY\u00e9")) {
            assertThatThrownBy(() -> Credentials.of(key, "s")).hasMessageNotContaining("CANARY");
            assertThatThrownBy(() -> Credentials.of("i", key)).hasMessageNotContaining("CANARY");
            assertThatThrownBy(() -> Credentials.of("i", "s", key)).hasMessageNotContaining("CANARY");
        }
        assertThatThrownBy(() -> CredentialsProvider.fromEnvironment(Map.of("AWS_ACCESS_KEY_ID", "CANARY"))
                        .get())
                .hasMessageContaining("AWS_ACCESS_KEY_ID: set")
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void anEndpointWithAPasswordIsNotQuoted() {
        assertThatThrownBy(() -> ConnectorClient.builder()
                        .region("eu-west-1")
                        .endpoint("https://user:CANARY@example.com")
                        .build())
                .hasMessageNotContaining("CANARY");
    }

    private ConnectorException failure(ScriptedServer server) {
        try (ConnectorClient client = ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint(server.url())
                .credentials(() -> KEYS)
                .retries(new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1)))
                .listener(recorder)
                .build()) {
            client.send(SendConnectorEventRequest.deviceEvent("c1")
                    .connectorDeviceId("CANARY-device")
                    .matterEndpoint(MatterEndpoint.builder().id("1").build())
                    .message("CANARY message")
                    .build());
        } catch (ConnectorException e) {
            assertThat(server.requests().get(0).getBytes(ISO_8859_1)).isNotEmpty();
            return e;
        }
        throw new AssertionError("the request was answered");
    }
}
