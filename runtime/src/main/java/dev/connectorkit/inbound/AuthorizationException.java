package dev.connectorkit.inbound;

import org.jspecify.annotations.Nullable;

/** Says that the device cloud does not accept the credential: the customer has to link the account again. */
public final class AuthorizationException extends ConnectorOperationException {
    private static final long serialVersionUID = 1L;

    /** A refusal. */
    public AuthorizationException() {
        this(null);
    }

    /**
     * A refusal with its cause, which stays in the connector.
     *
     * @param cause for the connector's own log, or {@code null}
     */
    public AuthorizationException(@Nullable Throwable cause) {
        super(
                ResponseCode.UNAUTHORIZED,
                "The account at the device cloud did not accept the authorization. Link the account again.",
                cause);
    }
}
