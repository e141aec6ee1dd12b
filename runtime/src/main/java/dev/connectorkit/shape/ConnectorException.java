package dev.connectorkit.shape;

import org.jspecify.annotations.Nullable;

/**
 * A request that was not answered with success: the service refused it, the network failed it, or no credentials were at
 * hand. Catch it for all of them. What is wrong with the request itself is found before sending and is an {@link
 * dev.connectorkit.validation.InvalidRequestException}.
 */
public abstract class ConnectorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for people.
     *
     * @param message what happened and what to do, without secrets
     * @param cause what it follows from, if anything
     */
    protected ConnectorException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * {@return whether the same request may succeed when it is sent again}
     */
    public abstract boolean retryable();
}
