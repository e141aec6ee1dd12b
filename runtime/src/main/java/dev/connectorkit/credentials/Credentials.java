package dev.connectorkit.credentials;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign a request. Nothing here prints a secret.
 */
public final class Credentials {
    private static final int SHOWN = 4;

    private final String accessKeyId;
    private final String secretAccessKey;
    private final @Nullable String sessionToken;

    private Credentials(String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {
        this.accessKeyId = accessKeyId;
        this.secretAccessKey = secretAccessKey;
        this.sessionToken = sessionToken;
    }

    /**
     * Long-term keys of a user.
     *
     * @param accessKeyId such as {@code AKIA…}
     * @param secretAccessKey that belongs to it
     * @return the credentials
     * @throws CredentialsException when one is empty or holds anything but visible ASCII
     */
    public static Credentials of(String accessKeyId, String secretAccessKey) {
        return of(accessKeyId, secretAccessKey, null);
    }

    /**
     * Keys of a session, such as a Lambda function's role has.
     *
     * @param accessKeyId such as {@code ASIA…}
     * @param secretAccessKey that belongs to it
     * @param sessionToken that belongs to both; null for long-term keys
     * @return the credentials
     * @throws CredentialsException when one is empty or holds anything but visible ASCII
     */
    public static Credentials of(String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {
        requireVisible("access key id", accessKeyId);
        requireVisible("secret access key", secretAccessKey);
        if (sessionToken != null) {
            requireVisible("session token", sessionToken);
        }
        return new Credentials(accessKeyId, secretAccessKey, sessionToken);
    }

    /**
     * {@return the access key id, which names the keys and is sent with every request}
     */
    public String accessKeyId() {
        return accessKeyId;
    }

    /**
     * {@return the secret access key, which is never sent}
     */
    public String secretAccessKey() {
        return secretAccessKey;
    }

    /**
     * {@return the session token, or null for long-term keys}
     */
    public @Nullable String sessionToken() {
        return sessionToken;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Credentials that
                        && accessKeyId.equals(that.accessKeyId)
                        && secretAccessKey.equals(that.secretAccessKey)
                        && Objects.equals(sessionToken, that.sessionToken);
    }

    @Override
    public int hashCode() {
        return accessKeyId.hashCode();
    }

    /**
     * {@return the kind of the keys, with everything secret masked}
     */
    @Override
    public String toString() {
        String kind = accessKeyId.length() > 2 * SHOWN ? accessKeyId.substring(0, SHOWN) : "";
        return "Credentials[accessKeyId=" + kind + "***, secretAccessKey=***, sessionToken="
                + (sessionToken == null ? "none" : "***") + "]";
    }

    /** A line break pasted along would end a header early; it is refused here, where it can still be named. */
    private static void requireVisible(String what, String value) {
        boolean visible = !value.isEmpty();
        for (int i = 0; i < value.length(); i++) {
            visible &= value.charAt(i) > ' ' && value.charAt(i) < 0x7f;
        }
        if (!visible) {
            throw CredentialsException.of(
                    what + " must be visible ASCII, found "
                            + (value.isEmpty() ? "nothing" : "white space or other characters")
                            + " (value not shown); look for a stray blank or line break where it is set",
                    null);
        }
    }
}
