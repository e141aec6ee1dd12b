package dev.connectorkit.client;

import dev.connectorkit.json.MalformedJsonException;
import dev.connectorkit.shape.ConnectorException;

/** The service accepted a request, but what it answered is not the operation's output. */
public final class UnreadableAnswerException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    /** The HTTP status. */
    private final int status;

    private UnreadableAnswerException(String operation, int status, MalformedJsonException cause) {
        super(
                operation + " was accepted (status " + status + "), but its answer cannot be read: "
                        + cause.getMessage()
                        + "; do not send it again, it would be delivered twice; check that nothing between here and the"
                        + " service changes answers",
                cause);
        this.status = status;
    }

    /** Of a type that is loaded anyway: this one would be loaded to verify the method that throws it. */
    static ConnectorException of(String operation, int status, MalformedJsonException cause) {
        return new UnreadableAnswerException(operation, status, cause);
    }

    /**
     * {@return the HTTP status, 200 to 299}
     */
    public int status() {
        return status;
    }

    /**
     * {@return false: the request has been delivered}
     */
    @Override
    public boolean retryable() {
        return false;
    }
}
