package dev.connectorkit.processor.knowledge;

/**
 * The model says something that cannot be read, or that nothing can be generated from. It is a fault of the model, not of
 * the author's code; the message names the shape.
 */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message names the part or shape, what is wrong with it, and the mend
     */
    public ModelException(String message) {
        super(message);
    }

    /**
     * Makes the exception.
     *
     * @param message names the part or shape, what is wrong with it, and the mend
     * @param cause what the reading of the part threw
     */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
