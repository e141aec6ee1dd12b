package dev.connectorkit.json;

/**
 * A text that is not JSON, is longer or deeper than {@link JsonLimits} allow, or has another type than was asked for. The
 * message tells the place and never quotes the text, which may hold secrets.
 */
public final class MalformedJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for people.
     *
     * @param message what was expected and what was found, without content
     */
    public MalformedJsonException(String message) {
        super(message);
    }

    /**
     * {@return the exception, typed so that whoever throws it need not load its class before}
     *
     * @param message what was expected and what was found, without content
     */
    public static IllegalArgumentException of(String message) {
        return new MalformedJsonException(message);
    }
}
