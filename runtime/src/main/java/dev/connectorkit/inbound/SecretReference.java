package dev.connectorkit.inbound;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A secret in AWS Secrets Manager that holds the user's credentials; the connector fetches it itself. */
public final class SecretReference implements Credential {
    private final String arn;
    private final @Nullable String versionId;

    /**
     * A reference.
     *
     * @param arn the secret's Amazon resource name
     * @param versionId the version to fetch, or {@code null} for the current one
     */
    public SecretReference(String arn, @Nullable String versionId) {
        this.arn = arn;
        this.versionId = versionId;
    }

    /**
     * The secret's Amazon resource name, {@code SecretId} of {@code GetSecretValue}.
     *
     * @return the name
     */
    public String arn() {
        return arn;
    }

    /**
     * The version to fetch, {@code VersionId} of {@code GetSecretValue}.
     *
     * @return the version's id, or {@code null} for the current one
     */
    public @Nullable String versionId() {
        return versionId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretReference secret
                && secret.arn.equals(arn)
                && Objects.equals(secret.versionId, versionId);
    }

    @Override
    public int hashCode() {
        return 31 * arn.hashCode() + Objects.hashCode(versionId);
    }

    /**
     * Names the secret, which is not secret itself.
     *
     * @return name and version
     */
    @Override
    public String toString() {
        return "SecretReference[" + arn + ", " + versionId + "]";
    }
}
