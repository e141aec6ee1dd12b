package dev.connectorkit.processor.notation;

import dev.connectorkit.processor.notation.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one text, read from left to right with one token of look-ahead. */
public final class Tokens {
    private static final List<String> LONG_SYMBOLS = List.of("==", "!=", "<=", ">=");
    private static final String SYMBOLS = ",[](){}!&|^<>.+-*/";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /**
     * Splits a text.
     *
     * @param text the notation
     * @throws NotationException if a character belongs to no token
     */
    public Tokens(String text) {
        this.text = text;
        var at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            var token = read(at);
            tokens.add(token);
            at += token.text().length();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
    }

    private Token read(int at) {
        var first = text.charAt(at);
        if (isLetter(first)) {
            var end = at + 1;
            while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
                end++;
            }
            return new Token(Kind.NAME, text.substring(at, end), at);
        }
        if (isDigit(first)) {
            return new Token(Kind.NUMBER, text.substring(at, endOfNumber(at)), at);
        }
        for (var symbol : LONG_SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                return new Token(Kind.SYMBOL, symbol, at);
            }
        }
        if (SYMBOLS.indexOf(first) >= 0) {
            return new Token(Kind.SYMBOL, String.valueOf(first), at);
        }
        throw new NotationException(text, at, "a name, a number or an operator", "\"" + first + "\"");
    }

    private int endOfNumber(int at) {
        var end = endOfDigits(at);
        // A full stop without a digit behind it separates; it is no decimal point.
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            return endOfDigits(end + 1);
        }
        return end;
    }

    private int endOfDigits(int at) {
        var end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    // Character.isLetter would let other alphabets in.
    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The next token, left where it is.
     *
     * @return the end again and again at the end
     */
    public Token peek() {
        return tokens.get(next);
    }

    /**
     * Takes the next token.
     *
     * @return the token
     */
    public Token take() {
        var token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    /**
     * Takes the next token if it is a certain symbol.
     *
     * @param symbol the symbol
     * @return whether it was
     */
    public boolean accept(String symbol) {
        var found = peek().kind() == Kind.SYMBOL && peek().text().equals(symbol);
        if (found) {
            next++;
        }
        return found;
    }

    /**
     * Takes a symbol that must come next.
     *
     * @param symbol the symbol
     * @throws NotationException if something else does
     */
    public void expect(String symbol) {
        if (!accept(symbol)) {
            throw unexpected("\"" + symbol + "\"");
        }
    }

    /**
     * Takes a token of a kind that must come next.
     *
     * @param kind the kind
     * @param expected what to call it in the error
     * @return the token
     * @throws NotationException if another kind does
     */
    public Token expect(Kind kind, String expected) {
        if (peek().kind() != kind) {
            throw unexpected(expected);
        }
        return take();
    }

    /**
     * Takes a name with the parts that follow it behind full stops: a command's field, a struct's field.
     *
     * @return the path as written, without spaces
     * @throws NotationException if no name comes next
     */
    public String path() {
        var path = new StringBuilder(expect(Kind.NAME, "a name").text());
        while (accept(".")) {
            path.append('.').append(expect(Kind.NAME, "a name").text());
        }
        return path.toString();
    }

    /**
     * Makes sure that nothing is left.
     *
     * @param expected what else could have come
     * @throws NotationException if something is
     */
    public void end(String expected) {
        if (peek().kind() != Kind.END) {
            throw unexpected(expected);
        }
    }

    /**
     * The error of the next token.
     *
     * @param expected what may stand there
     * @return the error, to be thrown
     */
    public NotationException unexpected(String expected) {
        return new NotationException(text, peek().at(), expected, peek().described());
    }
}
