package dev.connectorkit.transport;

import dev.connectorkit.shape.ConnectorException;
import java.io.IOException;

/** The network failed a request: there is no whole answer. */
public final class TransportException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    /** How far the exchange got. */
    private final Phase phase;

    /**
     * An exception that says what happened, where, after how long, and what to do.
     *
     * @param endpoint that was to answer
     * @param elapsedMillis since the exchange began, in milliseconds
     * @param cause what the transport said
     */
    public TransportException(Endpoint endpoint, long elapsedMillis, IOException cause) {
        super(describe(endpoint, elapsedMillis, cause), cause);
        this.phase = phaseOf(cause);
    }

    /**
     * {@return the exception, typed so that whoever throws it need not load its class before}
     *
     * @param endpoint that was to answer
     * @param elapsedMillis since the exchange began, in milliseconds
     * @param cause what the transport said
     */
    public static ConnectorException of(Endpoint endpoint, long elapsedMillis, IOException cause) {
        return new TransportException(endpoint, elapsedMillis, cause);
    }

    /**
     * {@return how far the exchange got}
     */
    public Phase phase() {
        return phase;
    }

    /**
     * {@return whether the service may have acted on the request although no answer came}
     */
    public boolean maybeDelivered() {
        return phase == Phase.RECEIVE;
    }

    /**
     * {@return true: what the network fails once may pass the next time}
     */
    @Override
    public boolean retryable() {
        return true;
    }

    private static Phase phaseOf(IOException cause) {
        return cause instanceof ExchangeException exchange ? exchange.phase() : Phase.RECEIVE;
    }

    private static String describe(Endpoint endpoint, long elapsedMillis, IOException cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String where = endpoint + " after " + elapsedMillis + " ms: " + reason;
        return switch (phaseOf(cause)) {
            case CONNECT ->
                "no connection to " + where
                        + "; nothing was sent; check region, endpoint, proxy and the network's way out";
            case SEND -> "request not sent whole to " + where + "; it was not acted on; send it again";
            case RECEIVE ->
                "no whole answer from " + where
                        + "; the request may have been acted on; sending it again may deliver it twice";
        };
    }
}
