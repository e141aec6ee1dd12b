package dev.connectorkit.sample.lifx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;

/**
 * Walks LIFX's JSON as a stream, so that a home of thousands of lights needs no tree of it in memory. What LIFX adds
 * later is skipped; what it documents must have the documented type.
 */
final class LifxJson {

    /** A light is about 1 kB of JSON, 2 kB with zones; this is room for ten thousand. */
    private static final long MAX_BYTES = 20_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_BYTES)
                    .maxNestingDepth(32)
                    .maxStringLength(10_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    /** Takes one member's value; the parser stands on its first token. */
    interface MemberReader {
        void read(String name) throws IOException;
    }

    /** Takes one element of an array; the parser stands on its first token. */
    interface ElementReader {
        void read() throws IOException;
    }

    /** Takes a whole document; the parser stands on its first token. */
    interface DocumentReader<T> {
        T read(LifxJson json) throws IOException;
    }

    private final JsonParser parser;

    private LifxJson(JsonParser parser) {
        this.parser = parser;
    }

    static <T> T read(InputStream body, DocumentReader<T> reader) throws IOException {
        try (var parser = JSON.createParser(body)) {
            parser.nextToken();
            return reader.read(new LifxJson(parser));
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new LifxException(
                    LifxException.Reason.MALFORMED, "LIFX's answer is not JSON to its end: " + e.getOriginalMessage());
        }
    }

    void eachMember(String what, MemberReader reader) throws IOException {
        expect(JsonToken.START_OBJECT, what, "an object");
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            reader.read(name);
        }
    }

    void eachElement(String what, ElementReader reader) throws IOException {
        expect(JsonToken.START_ARRAY, what, "an array");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.read();
        }
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    String string(String what) throws IOException {
        expect(JsonToken.VALUE_STRING, what, "a string");
        return parser.getText();
    }

    boolean bool(String what) throws IOException {
        var token = parser.currentToken();
        if (token == null || !token.isBoolean()) {
            throw unexpected(what, "true or false");
        }
        return parser.getBooleanValue();
    }

    double number(String what) throws IOException {
        var token = parser.currentToken();
        if (token == null || !token.isNumeric()) {
            throw unexpected(what, "a number");
        }
        return parser.getDoubleValue();
    }

    private void expect(JsonToken token, String what, String kind) {
        if (parser.currentToken() != token) {
            throw unexpected(what, kind);
        }
    }

    private LifxException unexpected(String what, String kind) {
        return malformed(what + " must be " + kind + ", found " + parser.currentToken());
    }

    static LifxException malformed(String what) {
        return new LifxException(LifxException.Reason.MALFORMED, "LIFX's answer is not what LIFX documents: " + what);
    }
}
