package dev.connectorkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.document.Document;
import dev.connectorkit.event.ConnectorEventOperation;
import dev.connectorkit.event.ResourceNotFoundException;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.event.ServiceException;
import dev.connectorkit.event.UnmodelledServiceException;
import dev.connectorkit.transport.ScriptedServer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an exception of the service holds and says. */
class ServiceErrorTest {
    @ParameterizedTest
    @CsvSource({
        "400, ValidationException, correct the request",
        "403, AccessDeniedException, check that the keys are of the right account",
        "404, ResourceNotFoundException, check the id of what was asked for",
        "404, , and the endpoint",
        "429, ThrottlingException, 'send again after a pause, and less at a time'",
        "503, ServiceUnavailableException, nothing is wrong with the request",
        "302, , redirects are not followed",
        "418, , check whether something between here and the service answered",
    })
    void saysWhatToDo(int status, @Nullable String code, String mend) throws IOException {
        assertThat(failure(status, code, "{}"))
                .hasMessageContaining("status " + status)
                .hasMessageContaining(mend);
    }

    @Test
    void keepsTheMembersOfAModelledError() throws IOException {
        String body = "{\"message\":\"no such\",\"ResourceId\":\"c1\",\"ResourceType\":\"connector\"}";

        ResourceNotFoundException failure = (ResourceNotFoundException) failure(404, "ResourceNotFoundException", body);

        assertThat(failure.resourceId()).isEqualTo("c1");
        assertThat(failure.resourceType()).isEqualTo("connector");
        assertThat(failure.retryable()).isFalse();
        assertThat(failure).hasMessageContaining("no such");
    }

    @ParameterizedTest
    @CsvSource({
        "500, BrandNewException, '{\"Message\":\"odd\",\"Detail\":1}', '{\"Message\":\"odd\",\"Detail\":1}'",
        "502, , '<html>bad gateway</html>', '{\"body\":\"<html>bad gateway</html>\"}'",
        "403, , '[1]', '{\"body\":\"[1]\"}'",
        "307, , '', '{}'",
        "400, , '{\"truncated', '{\"body\":\"{\\\"truncated\"}'",
    })
    void keepsCodeAndBodyOfUnknownErrors(int status, @Nullable String code, String body, String members)
            throws IOException {
        ServiceException failure = failure(status, code, body);

        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(((UnmodelledServiceException) failure).members()).isEqualTo(Document.parse(members));
    }

    @Test
    void keepsOnlyTheBeginningOfALongBody() throws IOException {
        String body = "{\"message\":\"" + "x".repeat(100_000) + "\"}";

        UnmodelledServiceException failure = (UnmodelledServiceException) failure(400, null, body);

        assertThat(failure.members().get("body").asString()).isEqualTo(body.substring(0, 2_048));
    }

    private static ServiceException failure(int status, @Nullable String code, String body) throws IOException {
        String answer = "HTTP/1.1 " + status + " X\r\nConnection: close\r\n"
                + (code == null ? "" : "x-amzn-errortype: " + code + "\r\n")
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        try (ScriptedServer server = ScriptedServer.answeringAndClosing(answer);
                ConnectorClient client = ConnectorClient.builder()
                        .region("eu-west-1")
                        .endpoint(server.url())
                        .credentials(() -> Credentials.of("AKID", "secret"))
                        .retries(RetryPolicy.NONE)
                        .build()) {
            client.send(SendConnectorEventRequest.builder("c1", ConnectorEventOperation.DEVICE_EVENT)
                    .build());
        } catch (ServiceException e) {
            return e;
        }
        throw new AssertionError("the request was answered with success");
    }
}
