package dev.connectorkit.sigv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.credentials.Credentials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a signer keeps from one request to the next must not show in the next: one that keeps nothing is the judge. */
class SignatureFrameTest {
    private static final long NOW = 1_795_000_000;

    private final SigV4Signer signer = new SigV4Signer("eu-west-1", "iotmanagedintegrations");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "POST, api.example.com, /event/1, application/json, 0, AKID, token",
                "PUT, api.example.com, /event/1, application/json, 0, AKID, token",
                "POST, localhost:8443, /event/1, application/json, 0, AKID, token",
                "POST, api.example.com, /event/2, application/json, 0, AKID, token",
                "POST, api.example.com, /event/1, none, 0, AKID, token",
                "POST, api.example.com, /event/1, application/json, 1, AKID, token",
                "POST, api.example.com, /event/1, application/json, 86400, AKID, token",
                "POST, api.example.com, /event/1, application/json, 0, OTHER, token",
                "POST, api.example.com, /event/1, application/json, 0, AKID, other",
                "POST, api.example.com, /event/1, application/json, 0, AKID, none",
            })
    void isMadeAnewForAnyDifference(
            String method,
            String host,
            String path,
            @Nullable String type,
            long later,
            String accessKeyId,
            @Nullable String token) {
        var first = new SignableRequest("POST", "api.example.com", "/event/1", "application/json", new byte[] {1}, 1);
        var request = new SignableRequest(method, host, path, type, new byte[] {2, 3}, 2);
        var credentials = Credentials.of(accessKeyId, "secret", token);
        signer.sign(first, Credentials.of("AKID", "secret", "token"), NOW);

        assertThat(signer.sign(request, credentials, NOW + later))
                .usingRecursiveComparison()
                .isEqualTo(
                        new SigV4Signer("eu-west-1", "iotmanagedintegrations").sign(request, credentials, NOW + later));
    }

    @Test
    void refusesAQuery() {
        var request = new SignableRequest("GET", "api.example.com", "/event?id=1", null, new byte[0], 0);

        assertThatThrownBy(() -> signer.sign(request, Credentials.of("AKID", "secret"), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path must not have a query, found one; bind its members to the body");
    }
}
