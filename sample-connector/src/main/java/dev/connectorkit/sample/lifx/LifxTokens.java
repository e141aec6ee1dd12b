package dev.connectorkit.sample.lifx;

import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.inbound.Credential;
import dev.connectorkit.inbound.SecretReference;

/**
 * Knows the access token behind a credential: one from LIFX's OAuth server comes with the request, one that a user made
 * at LIFX lies in AWS Secrets Manager.
 */
public final class LifxTokens {

    /** Where secrets lie. */
    @FunctionalInterface
    public interface Secrets {

        /**
         * Reads a secret.
         *
         * @param secret which one
         * @return its text
         * @throws dev.connectorkit.inbound.ConnectorOperationException when it cannot be read
         */
        String read(SecretReference secret);
    }

    private final Secrets secrets;

    /**
     * Makes it.
     *
     * @param secrets asked whenever a request refers to a secret
     */
    public LifxTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(Credential user) {
        return user instanceof AccessToken token
                ? token.value()
                : secrets.read((SecretReference) user).strip();
    }
}
