package dev.connectorkit.credentials;

import java.util.Objects;

/** Always the same credentials. */
record FixedCredentials(Credentials credentials) implements CredentialsProvider {
    FixedCredentials {
        Objects.requireNonNull(credentials, "credentials");
    }

    @Override
    public Credentials get() {
        return credentials;
    }
}
