package dev.connectorkit.credentials;

import dev.connectorkit.shape.ConnectorException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Credentials from environment variables, read anew each time: what restores a process may have changed them. */
final class EnvironmentCredentials implements CredentialsProvider {
    private static final String ACCESS_KEY_ID = "AWS_ACCESS_KEY_ID";
    private static final String SECRET_ACCESS_KEY = "AWS_SECRET_ACCESS_KEY";
    private static final String SESSION_TOKEN = "AWS_SESSION_TOKEN";
    private static final String[] ENDPOINTS = {
        "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
    };

    private final Map<String, String> environment;
    private volatile @Nullable Credentials last;

    EnvironmentCredentials(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Credentials get() {
        String id = read(ACCESS_KEY_ID);
        String secret = read(SECRET_ACCESS_KEY);
        String token = read(SESSION_TOKEN);
        if (id == null || secret == null) {
            throw missing(id, secret, token);
        }
        // Handing out the same object again spares the signer from comparing a long token character by character.
        Credentials known = last;
        if (known == null
                || !known.accessKeyId().equals(id)
                || !known.secretAccessKey().equals(secret)
                || !Objects.equals(known.sessionToken(), token)) {
            known = Credentials.of(id, secret, token);
            last = known;
        }
        return known;
    }

    /** Where AWS hands out keys otherwise: with SnapStart, in containers and in EKS. */
    private String endpoint() {
        for (String name : ENDPOINTS) {
            if (read(name) != null) {
                return line(
                        name,
                        "",
                        "; keys from there come with AWS's own provider: IdentityCredentials.from("
                                + "ContainerCredentialsProvider.create())");
            }
        }
        return "";
    }

    private @Nullable String read(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private ConnectorException missing(@Nullable String id, @Nullable String secret, @Nullable String token) {
        return CredentialsException.of(
                "credentials must be in the environment, looked in this order:"
                        + line(ACCESS_KEY_ID, id, "")
                        + line(SECRET_ACCESS_KEY, secret, "")
                        + line(SESSION_TOKEN, token, " (only for session credentials)")
                        + endpoint()
                        + "\nset them, run where AWS sets them (Lambda does), or give the client's builder credentials(...)",
                null);
    }

    private static String line(String name, @Nullable String value, String remark) {
        return "\n  environment variable " + name + ": " + (value == null ? "not set" : "set") + remark;
    }
}
