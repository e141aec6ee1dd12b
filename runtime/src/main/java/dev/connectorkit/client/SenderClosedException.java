package dev.connectorkit.client;

import dev.connectorkit.shape.ConnectorException;

/** An event's sender was closed, and the time to send what it still held was up. */
public final class SenderClosedException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    /** Whether sending had begun. */
    private final boolean maybeDelivered;

    SenderClosedException(boolean maybeDelivered) {
        super(
                maybeDelivered
                        ? "event was being sent when its sender closed and the time for that was up; it may have been"
                                + " delivered; sending it again may deliver it twice"
                        : "event was waiting when its sender closed and the time for that was up; it was not sent; send it"
                                + " again, or give close more time",
                null);
        this.maybeDelivered = maybeDelivered;
    }

    /**
     * {@return whether the service may have got the event}
     */
    public boolean maybeDelivered() {
        return maybeDelivered;
    }

    /**
     * {@return true: another sender may succeed}
     */
    @Override
    public boolean retryable() {
        return true;
    }
}
