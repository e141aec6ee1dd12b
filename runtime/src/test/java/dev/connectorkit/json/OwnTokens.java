package dev.connectorkit.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The tokens of a JSON text as our own reader sees them. */
record OwnTokens(Utf8Tokens tokens) implements JsonTokens {
    static OwnTokens of(byte[] json, int offset, int length) {
        return new OwnTokens(Utf8Tokens.of(json, offset, length));
    }

    @Override
    public JsonToken current() {
        return tokens.current();
    }

    @Override
    public void advance() {
        tokens.advance();
    }

    @Override
    public String text() {
        return tokens.text();
    }

    @Override
    public boolean bool() {
        return tokens.bool();
    }

    @Override
    public BigInteger integer() {
        return tokens.integer();
    }

    @Override
    public long longValue() {
        return tokens.longValue();
    }

    @Override
    public boolean isLong() {
        return tokens.isLong();
    }

    @Override
    public BigDecimal decimal() {
        return tokens.decimal();
    }
}
