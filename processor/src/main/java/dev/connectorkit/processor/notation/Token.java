package dev.connectorkit.processor.notation;

/**
 * A piece of a notation.
 *
 * @param kind what it is
 * @param text its characters; empty for the end
 * @param at the index of its first character
 */
public record Token(Kind kind, String text, int at) {

    /** The kinds of tokens. */
    public enum Kind {
        /** Letters, digits and underscores, the first no digit. */
        NAME,
        /** Digits with an optional fraction; a sign is a token of its own. */
        NUMBER,
        /** A bracket, an operator or punctuation. */
        SYMBOL,
        /** The end of the text. */
        END
    }

    String described() {
        return kind == Kind.END ? "the end" : "\"" + text + "\"";
    }
}
