package dev.connectorkit.inbound;

/** Makes an invocation fail instead of answering with a code, see {@link HandlerSettings.Builder#failuresThrown}. */
public final class RequestFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One of {@link ResponseCode}. */
    private final int responseCode;

    RequestFailedException(int responseCode, String customerMessage) {
        super(responseCode + " " + customerMessage);
        this.responseCode = responseCode;
    }

    /** The exception, typed so that whoever throws it need not load its class before. */
    static RuntimeException of(int responseCode, String customerMessage) {
        return new RequestFailedException(responseCode, customerMessage);
    }

    /**
     * The code that would have been answered.
     *
     * @return one of {@link ResponseCode}, not 200
     */
    public int responseCode() {
        return responseCode;
    }
}
