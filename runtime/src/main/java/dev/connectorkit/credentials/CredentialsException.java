package dev.connectorkit.credentials;

import dev.connectorkit.shape.ConnectorException;
import org.jspecify.annotations.Nullable;

/** No usable credentials are at hand; nothing has been sent. */
public final class CredentialsException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for people.
     *
     * @param message what was looked for and what to do, without secrets
     */
    public CredentialsException(String message) {
        this(message, null);
    }

    /**
     * An exception with a message for people and a cause.
     *
     * @param message what was looked for and what to do, without secrets
     * @param cause what it follows from
     */
    public CredentialsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * {@return the exception, typed so that whoever throws it need not load its class before}
     *
     * @param message what was looked for and what to do, without secrets
     * @param cause what it follows from
     */
    public static ConnectorException of(String message, @Nullable Throwable cause) {
        return new CredentialsException(message, cause);
    }

    /**
     * {@return false: where credentials are missing now, they are missing in a second}
     */
    @Override
    public boolean retryable() {
        return false;
    }
}
