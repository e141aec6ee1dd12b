package dev.connectorkit.inbound;

import org.jspecify.annotations.Nullable;

/**
 * Says to the customer why an operation failed. A connector's methods throw it with a message that may be read by whoever
 * owns the device: no secrets, no ids of other people, no internals. Of any other exception the customer learns only that
 * the connector failed.
 */
public class ConnectorOperationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** From 400 to 550. */
    private final int responseCode;

    /**
     * A failure.
     *
     * @param responseCode one of {@link ResponseCode}, or another from 400 to 550
     * @param customerMessage a sentence for the customer; characters that the service refuses in messages become spaces,
     *     and what is longer than 256 characters is cut
     * @throws IllegalArgumentException for a code outside 400 to 550
     */
    public ConnectorOperationException(int responseCode, String customerMessage) {
        this(responseCode, customerMessage, null);
    }

    /**
     * A failure with its cause, which stays in the connector.
     *
     * @param responseCode one of {@link ResponseCode}, or another from 400 to 550
     * @param customerMessage a sentence for the customer; characters that the service refuses in messages become spaces,
     *     and what is longer than 256 characters is cut
     * @param cause for the connector's own log, or {@code null}
     * @throws IllegalArgumentException for a code outside 400 to 550
     */
    public ConnectorOperationException(int responseCode, String customerMessage, @Nullable Throwable cause) {
        super(CustomerMessage.clean(customerMessage), cause);
        if (responseCode < 400 || responseCode > 550) {
            throw new IllegalArgumentException("response code of a failure must be from 400 to 550, found "
                    + responseCode + "; use a constant of ResponseCode");
        }
        this.responseCode = responseCode;
    }

    /**
     * The failure of a device that its cloud cannot reach.
     *
     * @return a failure with {@link ResponseCode#CLOUD_FAILED}
     */
    public static ConnectorOperationException deviceUnreachable() {
        return new ConnectorOperationException(ResponseCode.CLOUD_FAILED, "The device cannot be reached.");
    }

    /**
     * The failure of a device that its cloud does not know.
     *
     * @return a failure with {@link ResponseCode#NOT_FOUND}
     */
    public static ConnectorOperationException deviceUnknown() {
        return new ConnectorOperationException(ResponseCode.NOT_FOUND, "The device is not known.");
    }

    /**
     * The code of the answer, or of the event about the command.
     *
     * @return 400 to 550
     */
    public final int responseCode() {
        return responseCode;
    }

    /**
     * What the customer reads.
     *
     * @return 1 to 256 letters, digits, spaces and {@code _ . , @ -}
     */
    public final String customerMessage() {
        String message = getMessage();
        return message == null ? CustomerMessage.FAILED : message;
    }
}
