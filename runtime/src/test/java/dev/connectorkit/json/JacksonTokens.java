package dev.connectorkit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text as a library sees them, within {@link JsonLimits}: the judge of our own reader. */
final class JacksonTokens implements JsonTokens {
    // Names come from other machines: interning them would keep them for the life of the process.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.NESTING)
                    .maxNumberLength(JsonLimits.NUMBER_LENGTH)
                    .maxStringLength(JsonLimits.STRING_LENGTH)
                    .maxNameLength(JsonLimits.NAME_LENGTH)
                    .maxDocumentLength(JsonLimits.DOCUMENT_LENGTH)
                    .build())
            .build();

    private final JsonParser parser;
    private JsonToken current;

    private JacksonTokens(JsonParser parser) {
        this.parser = parser;
        this.current = JsonToken.END;
        advance();
    }

    static JacksonTokens of(byte[] json, int offset, int length) {
        if (length > JsonLimits.DOCUMENT_LENGTH) {
            throw new MalformedJsonException(
                    "JSON must be at most " + JsonLimits.DOCUMENT_LENGTH + " bytes long, found " + length);
        }
        try {
            return new JacksonTokens(FACTORY.createParser(json, offset, length));
        } catch (IOException e) {
            throw new MalformedJsonException("JSON must be UTF-8, found something else at its beginning");
        }
    }

    @Override
    public JsonToken current() {
        return current;
    }

    @Override
    public void advance() {
        try {
            current = translate(parser.nextToken());
            // Strings are read to their end only when asked for, and the library checks its limit only when it grows.
            if (current == JsonToken.STRING && parser.getTextLength() > JsonLimits.STRING_LENGTH) {
                throw new MalformedJsonException("JSON must have strings of at most " + JsonLimits.STRING_LENGTH
                        + " characters, found a longer one at " + place());
            }
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public boolean bool() {
        return parser.currentToken() == com.fasterxml.jackson.core.JsonToken.VALUE_TRUE;
    }

    @Override
    public BigInteger integer() {
        try {
            return parser.getBigIntegerValue();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public long longValue() {
        try {
            return parser.getLongValue();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public boolean isLong() {
        try {
            return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (IOException e) {
            throw malformed(e);
        } catch (NumberFormatException e) {
            throw new MalformedJsonException(
                    "number must have an exponent of 32 bits, found a longer one at " + place());
        }
    }

    private String place() {
        var location = parser.currentLocation();
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** The library's own message is left behind, also as a cause: it quotes what it could not read. */
    private RuntimeException malformed(IOException failure) {
        if (!(failure instanceof JsonProcessingException)) {
            return new UncheckedIOException("JSON could not be read to its end", failure);
        }
        if (failure instanceof StreamConstraintsException limit) {
            return new MalformedJsonException(
                    "JSON must stay within its limits, found at " + place() + ": " + limit.getOriginalMessage());
        }
        if (failure instanceof JsonEOFException) {
            return new MalformedJsonException("JSON must be whole, found its end too early at " + place());
        }
        return new MalformedJsonException("JSON must be well-formed, found an error at " + place());
    }

    private static JsonToken translate(com.fasterxml.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return JsonToken.END;
        }
        return switch (token) {
            case START_OBJECT -> JsonToken.BEGIN_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.BEGIN_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case FIELD_NAME -> JsonToken.NAME;
            case VALUE_STRING -> JsonToken.STRING;
            case VALUE_NUMBER_INT -> JsonToken.INTEGER;
            case VALUE_NUMBER_FLOAT -> JsonToken.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> JsonToken.BOOLEAN;
            case VALUE_NULL -> JsonToken.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("blocking JSON has no " + token);
        };
    }
}
