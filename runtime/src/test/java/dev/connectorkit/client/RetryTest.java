package dev.connectorkit.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.event.ConnectorEventOperation;
import dev.connectorkit.event.InternalServerException;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.event.ThrottlingException;
import dev.connectorkit.event.UnmodelledServiceException;
import dev.connectorkit.event.ValidationException;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.transport.Phase;
import dev.connectorkit.transport.ScriptedServer;
import dev.connectorkit.transport.TransportException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each connection gets the next answer of a script; nobody waits. */
class RetryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final String OK = answer(202, "", "{\"ConnectorId\":\"c1\"}");
    private static final String RESET = "";

    private final List<Long> bounds = new ArrayList<>();
    private final List<Long> pauses = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private ScriptedServer server;

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"429, ThrottlingException", "500, InternalServerException", "503, ServiceUnavailableException"})
    void triesAgainAfterWhatPasses(int status, String code) throws IOException {
        script(error(status, code), error(status, code), OK);

        assertThat(client(RetryPolicy.DEFAULT).send(event()).connectorId()).isEqualTo("c1");
        assertThat(server.requests()).hasSize(3);
        assertThat(bounds).containsExactly(50L, 100L);
        assertThat(pauses).isEqualTo(bounds);
    }

    @Test
    void triesAgainAfterALostAnswer() throws IOException {
        script(RESET, OK);

        client(RetryPolicy.DEFAULT).send(event());

        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void givesUpAfterTheLastAttemptWithItsError() throws IOException {
        script(
                error(500, "InternalServerException"),
                error(500, "InternalServerException"),
                error(429, "ThrottlingException"));

        assertThatThrownBy(() -> client(RetryPolicy.DEFAULT).send(event())).isInstanceOf(ThrottlingException.class);
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 501, 502, 504, 307})
    void doesNotTryAgainAfterWhatStays(int status) throws IOException {
        script(answer(status, "", "{}"), OK);

        assertThatThrownBy(() -> client(RetryPolicy.DEFAULT).send(event()))
                .isInstanceOf(UnmodelledServiceException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void triesOnceWhenToldSo() throws IOException {
        script(error(500, "InternalServerException"), OK);

        assertThatThrownBy(() -> client(RetryPolicy.NONE).send(event())).isInstanceOf(InternalServerException.class);
        assertThat(server.requests()).hasSize(1);
    }

    /** Seconds, or until a date by the clock of the service, whatever ours says. */
    @ParameterizedTest
    @CsvSource({
        "2, 2000",
        "'Mon, 23 Nov 2026 18:00:03 GMT', 3000",
        "'Mon, 23 Nov 2026 17:59:00 GMT', 50",
        "tomorrow, 50",
        "-1, 50",
        "999999, 50",
    })
    void waitsAsLongAsTheServiceAsks(String date, long pause) throws IOException {
        script(
                answer(
                        429,
                        "x-amzn-errortype: ThrottlingException\r\nDate: Mon, 23 Nov 2026 18:00:00 GMT\r\nRetry-After: "
                                + date + "\r\n",
                        "{}"),
                OK);

        client(RetryPolicy.DEFAULT).send(event());

        assertThat(pauses).containsExactly(pause);
    }

    @Test
    void doesNotWaitBeyondTheDeadline() throws IOException {
        script(answer(429, "x-amzn-errortype: ThrottlingException\r\nRetry-After: 9\r\n", "{}"), OK);

        assertThatThrownBy(() -> client(RetryPolicy.DEFAULT).send(event(), Duration.ofSeconds(8)))
                .isInstanceOf(ThrottlingException.class);
        assertThat(pauses).isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void stopsTryingAgainWhenTheBudgetIsSpent() throws IOException {
        String[] failures = new String[300];
        Arrays.fill(failures, error(503, "ServiceUnavailableException"));
        script(failures);
        ConnectorClient client = client(RetryPolicy.DEFAULT);

        for (int i = 0; i < 60; i++) {
            assertThatThrownBy(() -> client.send(event())).isInstanceOf(ConnectorException.class);
        }

        // 500 tokens at 5 each: a hundred retries, then one attempt a request.
        assertThat(server.requests()).hasSize(60 + 100);
    }

    @Test
    void signsEachAttemptAnew() throws IOException {
        script(error(500, "InternalServerException"), OK);
        Credentials[] keys = {Credentials.of("FIRST", "s"), Credentials.of("SECOND", "s")};
        int[] asked = {0};

        ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint(server.url())
                .credentials(() -> keys[asked[0]++])
                .pause(instant())
                .build()
                .send(event());

        assertThat(server.requests().get(0)).contains("Credential=FIRST/");
        assertThat(server.requests().get(1)).contains("Credential=SECOND/");
    }

    @Test
    void correctsAClockThatIsFarOffOnceAndForAll() throws IOException {
        String refusal = answer(
                403,
                "x-amzn-errortype: InvalidSignatureException\r\nDate: Mon, 23 Nov 2026 20:30:00 GMT\r\n",
                "{\"message\":\"Signature expired\"}");
        script(refusal, OK, OK);
        ConnectorClient client = client(RetryPolicy.NONE);

        client.send(event());
        client.send(event());

        assertThat(server.requests()).hasSize(3);
        assertThat(server.requests().get(0)).contains("X-Amz-Date: 20261123T180000Z");
        assertThat(server.requests().get(1)).contains("X-Amz-Date: 20261123T203000Z");
        assertThat(server.requests().get(2)).contains("X-Amz-Date: 20261123T203000Z");
        assertThat(pauses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon, 23 Nov 2026 18:03:00 GMT", "yesterday", ""})
    void takesARefusalAtTheRightTimeForWhatItIs(String date) throws IOException {
        script(answer(400, "x-amzn-errortype: ValidationException\r\nDate: " + date + "\r\n", "{}"), OK);

        assertThatThrownBy(() -> client(RetryPolicy.DEFAULT).send(event())).isInstanceOf(ValidationException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void correctsTheClockOnlyOncePerRequest() throws IOException {
        String early = answer(403, "Date: Mon, 23 Nov 2026 20:30:00 GMT\r\n", "{}");
        String late = answer(403, "Date: Mon, 23 Nov 2026 16:30:00 GMT\r\n", "{}");
        script(early, late, OK);

        assertThatThrownBy(() -> client(RetryPolicy.DEFAULT).send(event())).isInstanceOf(ConnectorException.class);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void tellsItsListenerWhatHappensAndBearsItsFailures() throws IOException {
        script(error(503, "ServiceUnavailableException"), RESET, OK);

        client(RetryPolicy.DEFAULT).send(event());

        assertThat(heard)
                .containsExactly(
                        "start 1",
                        "answer 1 503",
                        "retry 2 ServiceUnavailableException",
                        "start 2",
                        "failure 2 RECEIVE",
                        "retry 3 TransportException",
                        "start 3",
                        "answer 3 202");
    }

    private ConnectorClient client(RetryPolicy policy) {
        return ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint(server.url())
                .credentials(() -> Credentials.of("AKID", "secret"))
                .timeout(Duration.ofSeconds(30))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .retries(policy)
                .pause(instant())
                .listener(new Ear())
                .build();
    }

    /** Writes down what it hears, then falls over. */
    private final class Ear implements SendListener {
        @Override
        public void attemptStarted(String operation, int attempt, int bodyBytes) {
            hear("start " + attempt);
        }

        @Override
        public void attemptAnswered(String operation, int attempt, int status, int bodyBytes, long millis) {
            hear("answer " + attempt + " " + status);
        }

        @Override
        public void attemptFailed(String operation, int attempt, ConnectorException failure, long millis) {
            Phase phase = ((TransportException) failure).phase();
            hear("failure " + attempt + " " + phase);
        }

        @Override
        public void retryScheduled(String operation, int attempt, ConnectorException cause, long pauseMillis) {
            hear("retry " + attempt + " " + cause.getClass().getSimpleName());
        }

        private void hear(String what) {
            heard.add(what);
            throw new IllegalStateException("the listener fell over");
        }
    }

    /** Draws the greatest pause and does not hold it. */
    private Pause instant() {
        return new Pause() {
            @Override
            public long draw(long boundMillis) {
                bounds.add(boundMillis);
                return boundMillis;
            }

            @Override
            public void hold(long millis) {
                pauses.add(millis);
            }
        };
    }

    private void script(String... answers) throws IOException {
        ScriptedServer[] self = new ScriptedServer[1];
        self[0] = new ScriptedServer((connection, socket) -> {
            self[0].readRequest(socket);
            socket.getOutputStream().write(answers[connection].getBytes(UTF_8));
        });
        server = self[0];
    }

    private static String error(int status, String code) {
        return answer(status, "x-amzn-errortype: " + code + "\r\n", "{}");
    }

    private static String answer(int status, String headers, String body) {
        return "HTTP/1.1 " + status + " X\r\nConnection: close\r\n" + headers + "Content-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private static SendConnectorEventRequest event() {
        return SendConnectorEventRequest.builder("c1", ConnectorEventOperation.DEVICE_EVENT)
                .build();
    }
}
