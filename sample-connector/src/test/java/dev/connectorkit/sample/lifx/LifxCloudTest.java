package dev.connectorkit.sample.lifx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorkit.sample.lifx.LifxException.Reason;
import dev.connectorkit.sample.lifx.ScriptedServer.Then;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client makes of answers that are not the good one; the good one is the stand-in's test. */
class LifxCloudTest {

    private static final String TOKEN = "c5d1f0e8-secret";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "401, UNAUTHORIZED",
        "403, UNAUTHORIZED",
        "404, NOT_FOUND",
        "422, REFUSED",
        "426, REFUSED",
        "500, FAILED",
        "502, FAILED",
        "503, FAILED",
        "523, FAILED"
    })
    void tellsTheReasonByStatus(int status, Reason reason) throws Exception {
        try (var server = answering(status, "", "{\"error\":\"because\"}")) {
            var failure = failure(server.uri(), PATIENCE);
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure).hasMessage("GET /v1/lights/all: LIFX answered " + status + ": because");
        }
    }

    @Test
    void tellsWhenTheRateLimitEnds() throws Exception {
        try (var server = answering(429, "X-RateLimit-Reset: 1787469360\r\n", "{\"error\":\"Too many requests\"}")) {
            var failure = failure(server.uri(), PATIENCE);
            assertThat(failure.reason()).isEqualTo(Reason.TOO_MANY_REQUESTS);
            assertThat(failure.retryAt()).contains(Instant.ofEpochSecond(1_787_469_360));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X-RateLimit-Reset: soon\r\n", "X-RateLimit-Reset: 9223372036854775807\r\n"})
    void livesWithoutAReadableRateLimitHeader(String header) throws Exception {
        try (var server = answering(429, header, "{}")) {
            assertThat(failure(server.uri(), PATIENCE).retryAt()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Bad gateway</html>", "{\"error\":", "[]", "{\"error\":{\"code\":1}}"})
    void saysTheStatusAloneWhenTheErrorBodyIsNotLifxs(String body) throws Exception {
        try (var server = answering(502, "", body)) {
            assertThat(failure(server.uri(), PATIENCE)).hasMessage("GET /v1/lights/all: LIFX answered 502");
        }
    }

    @Test
    void keepsTheTokenOutOfMessagesEvenWhenLifxEchoesIt() throws Exception {
        try (var server = answering(401, "", "{\"error\":\"no such token: " + TOKEN + "\"}")) {
            assertThat(failure(server.uri(), PATIENCE))
                    .hasMessage("GET /v1/lights/all: LIFX answered 401: no such token: ***");
        }
    }

    @Test
    void doesNotFollowARedirectWithTheToken() throws Exception {
        try (var target = answering(200, "", "[]");
                var server = answering(302, "Location: " + target.uri() + "/v1/lights/all\r\n", "")) {
            var failure = failure(server.uri(), PATIENCE);
            assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
            assertThat(failure).hasMessageContaining("302");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 500\r\n\r\n[{\"id\":\"d073d5000001\"",
                "Transfer-Encoding: chunked\r\n\r\n5\r\n[{\"id\"\r\n",
                "Connection: close\r\n\r\n[{\"id\":\"d073d5000001\",\"label\":\"So"
            })
    void doesNotTakeATruncatedAnswerForAComplete(String rest) throws Exception {
        try (var server = new ScriptedServer("HTTP/1.1 200 OK\r\n" + rest, Then.CLOSE)) {
            assertThat(failure(server.uri(), PATIENCE).reason()).isIn(Reason.MALFORMED, Reason.UNREACHABLE);
        }
    }

    @Test
    void givesUpOnAServerThatDoesNotAnswer() throws Exception {
        try (var server = new ScriptedServer("", Then.KEEP_SILENT)) {
            var failure = failure(server.uri(), Duration.ofMillis(100));
            assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
            assertThat(failure).hasMessage("GET /v1/lights/all: no complete answer within 100 ms");
        }
    }

    @Test
    void givesUpOnABodyThatStops() throws Exception {
        var answer = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[{\"id\":\"d073d5000001\"";
        try (var server = new ScriptedServer(answer, Then.KEEP_SILENT)) {
            assertThat(failure(server.uri(), Duration.ofMillis(200)).reason()).isEqualTo(Reason.TIMED_OUT);
        }
    }

    @Test
    void saysWhenNobodyListens() throws Exception {
        URI nobody;
        try (var server = new ScriptedServer("", Then.CLOSE)) {
            nobody = server.uri();
        }
        assertThat(failure(nobody, PATIENCE).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.lifx.com", "ftp://api.lifx.com", "http://192.0.2.7:8080", "api.lifx.com"})
    void sendsTheTokenOverTlsOrLoopbackAlone(String api) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LifxCloud(URI.create(api), PATIENCE))
                .withMessage("LIFX address must be https, or http to a loopback address, found " + api);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "../account", "d073d5000001/toggle?x", "d073d5000001\r\nX: y", "ｄ073"})
    void refusesIdsThatCouldNameAnotherResource(String id) {
        var cloud = new LifxCloud(LifxCloud.PUBLIC_API, PATIENCE);
        assertThat(failure(() -> cloud.toggle(TOKEN, id)).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    private static ScriptedServer answering(int status, String headers, String body) throws Exception {
        return new ScriptedServer(
                "HTTP/1.1 " + status + " X\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body,
                Then.CLOSE);
    }

    private static LifxException failure(URI api, Duration timeout) {
        return failure(() -> new LifxCloud(api, timeout).lights(TOKEN));
    }

    private static LifxException failure(ThrowingCallable call) {
        var failure = catchThrowableOfType(LifxException.class, call);
        assertThat(failure).isNotNull();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(TOKEN);
        }
        return failure;
    }
}
