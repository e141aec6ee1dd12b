package dev.connectorkit.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentCredentialsTest {
    private static final String SECRET = "canary-secret";
    private static final String TOKEN = "canary-token";

    private final Map<String, String> environment = new HashMap<>(
            Map.of("AWS_ACCESS_KEY_ID", "ASIAEXAMPLE", "AWS_SECRET_ACCESS_KEY", SECRET, "AWS_SESSION_TOKEN", TOKEN));
    private final EnvironmentCredentials provider = new EnvironmentCredentials(environment);

    @Test
    void readsTheEnvironmentOnEveryCall() {
        assertThat(provider.get()).isEqualTo(Credentials.of("ASIAEXAMPLE", SECRET, TOKEN));

        environment.remove("AWS_SESSION_TOKEN");
        environment.put("AWS_SECRET_ACCESS_KEY", "other");

        assertThat(provider.get()).isEqualTo(Credentials.of("ASIAEXAMPLE", "other"));
    }

    @Test
    void givesTheSameObjectWhileNothingChanges() {
        assertThat(provider.get()).isSameAs(provider.get());
    }

    @Test
    void saysWhatItLookedForInOrder() {
        environment.remove("AWS_ACCESS_KEY_ID");
        environment.put("AWS_SECRET_ACCESS_KEY", " ");

        assertThatThrownBy(provider::get)
                .isInstanceOf(CredentialsException.class)
                .hasMessage("""
                        credentials must be in the environment, looked in this order:
                          environment variable AWS_ACCESS_KEY_ID: not set
                          environment variable AWS_SECRET_ACCESS_KEY: not set
                          environment variable AWS_SESSION_TOKEN: set (only for session credentials)
                        set them, run where AWS sets them (Lambda does), or give the client's builder credentials(...)""");
    }

    @Test
    void refusesAStrayLineBreakWithoutShowingTheValue() {
        environment.put("AWS_SECRET_ACCESS_KEY", SECRET + "\n");

        assertThatThrownBy(provider::get)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("secret access key must be visible ASCII")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void neverPrintsASecret() {
        assertThat(provider.get())
                .hasToString("Credentials[accessKeyId=ASIA***, secretAccessKey=***, sessionToken=***]");
        assertThat(CredentialsProvider.of(Credentials.of("short", SECRET)))
                .asString()
                .doesNotContain(SECRET)
                .doesNotContain("short");
    }
}
