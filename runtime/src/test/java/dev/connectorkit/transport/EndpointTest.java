package dev.connectorkit.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.com, example.com",
        "https://example.com:443/, example.com",
        "https://example.com:8443, example.com:8443",
        "https://example.com:80, example.com:80",
        "http://localhost, localhost",
        "http://localhost:80, localhost",
        "http://localhost:443, localhost:443",
        "http://127.0.0.1:8080/prefix/, 127.0.0.1:8080",
        "http://[::1]:8080, [::1]:8080",
    })
    void leavesTheSchemesOwnPortOutOfHost(String url, String host) {
        assertThat(Endpoint.of(url).hostHeader()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "http://169.254.169.254",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com",
                "http://10.0.0.1:8080",
            })
    void refusesPlainHttpToOtherMachines(String url) {
        assertThatThrownBy(() -> Endpoint.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("endpoint must use https, found http to ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "ftp://example.com",
                "https://",
                "https://user:canary@example.com",
                "https://example.com?key=canary",
                "https://example.com#canary",
                "https://exa mple.com/canary",
            })
    void refusesWhatIsNoUrlOfAHostAndDoesNotQuoteIt(String url) {
        assertThatThrownBy(() -> Endpoint.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("endpoint must be an http or https URL")
                .hasMessageNotContaining("canary");
    }
}
