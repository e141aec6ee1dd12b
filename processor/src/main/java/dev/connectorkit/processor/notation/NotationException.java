package dev.connectorkit.processor.notation;

/** Text of the model that is not in the specification's notation: a mistake of the model, never of a device class. */
public final class NotationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * An error at a place in the text.
     *
     * @param text the whole text
     * @param at the index of the offending character, its length for the end
     * @param expected what may stand there
     * @param found what stands there
     */
    public NotationException(String text, int at, String expected, String found) {
        super("notation \"" + text + "\" must have " + expected + " at character " + (at + 1) + ", found " + found
                + ": correct it in the model");
    }

    /**
     * An error of a part as a whole.
     *
     * @param message what is wrong and how to mend it
     */
    public NotationException(String message) {
        super(message);
    }
}
