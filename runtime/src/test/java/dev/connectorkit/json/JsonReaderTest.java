package dev.connectorkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    /** The library is the judge: the same tokens with the same values must come, or both must refuse. */
    @Property(tries = 20_000)
    void readsWhatTheLibraryReads(@ForAll("nearlyJson") String json) {
        assertThat(outcome(() -> OwnTokens.of(json.getBytes(UTF_8), 0, json.getBytes(UTF_8).length)))
                .isEqualTo(outcome(() -> JacksonTokens.of(json.getBytes(UTF_8), 0, json.getBytes(UTF_8).length)));
    }

    @Property(tries = 5_000)
    void readsEveryStringTheWriterWrites(@ForAll String text) {
        JsonWriter json = new JsonWriter();
        if (text.codePoints().allMatch(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
            json.string(text);
            assertThat(JsonReader.of(json.toByteArray()).string()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"c080", "e08080", "f0808080", "eda080", "f4908080", "80", "f8808080", "c3", "e282", "ff"})
    void refusesWhatUtf8DoesNotAllow(String hex) {
        byte[] bytes = java.util.HexFormat.of().parseHex("22" + hex + "22");
        assertThatThrownBy(() -> JsonReader.of(bytes).string()).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void readsEveryType() {
        JsonReader json = JsonReader.of("""
                {"s":"\\u00e4","i":-1,"l":9007199254740993,"b":18446744073709551616,"d":0.10,"e":1e2,
                 "t":true,"n":null,"a":[1,[],{}],"skip":{"x":[{"y":1}]},"last":0}""");

        json.beginObject();
        assertThat(json.name()).isEqualTo("s");
        assertThat(json.string()).isEqualTo("ä");
        assertThat(json.name()).isEqualTo("i");
        assertThat(json.intValue()).isEqualTo(-1);
        assertThat(json.name()).isEqualTo("l");
        assertThat(json.longValue()).isEqualTo(9007199254740993L);
        assertThat(json.name()).isEqualTo("b");
        assertThat(json.bigInteger()).isEqualTo("18446744073709551616");
        assertThat(json.name()).isEqualTo("d");
        assertThat(json.bigDecimal()).isEqualTo("0.10");
        assertThat(json.name()).isEqualTo("e");
        assertThat(json.doubleValue()).isEqualTo(100);
        assertThat(json.name()).isEqualTo("t");
        assertThat(json.skipNull()).isFalse();
        assertThat(json.bool()).isTrue();
        assertThat(json.name()).isEqualTo("n");
        assertThat(json.skipNull()).isTrue();
        assertThat(json.name()).isEqualTo("a");
        json.beginArray();
        assertThat(json.intValue()).isEqualTo(1);
        json.skipValue();
        json.skipValue();
        assertThat(json.hasNext()).isFalse();
        json.endArray();
        assertThat(json.name()).isEqualTo("skip");
        json.skipValue();
        assertThat(json.name()).isEqualTo("last");
        assertThat(json.peek()).isEqualTo(JsonToken.INTEGER);
        json.skipValue();
        json.endObject();
        json.end();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "[1,",
                "[1,]",
                "{\"a\":1,}",
                "tru",
                "01",
                "+1",
                ".5",
                "1.",
                "NaN",
                "Infinity",
                "'a'",
                "\"\n\"",
                "\"\\x\"",
                "\"\\ud800\"x",
                "{a:1}",
                "[1 2]",
                "// c\n1",
                "\"open",
                "{\"secret\":canary}"
            })
    void refusesWhatIsNotJsonWithoutQuotingIt(String json) {
        JsonReader reader = JsonReader.of(json);

        assertThatThrownBy(() -> {
                    reader.skipValue();
                    reader.end();
                })
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageStartingWith("JSON must ")
                .hasMessageNotContaining("canary")
                .hasNoCause();
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        JsonReader reader = JsonReader.of(new byte[] {'"', (byte) 0xc3, '(', '"'});

        assertThatThrownBy(reader::string).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void tellsWhatItExpectedAndFound() {
        assertThatThrownBy(() -> JsonReader.of("[1]").beginObject())
                .hasMessage("JSON must have an object at line 1, column 2, found an array");
        assertThatThrownBy(() -> JsonReader.of("2147483648").intValue())
                .hasMessageContaining("an integer of 32 bits")
                .hasMessageContaining("found a longer one");
        assertThatThrownBy(() -> JsonReader.of("9223372036854775808").longValue())
                .hasMessageContaining("an integer of 64 bits");
        assertThatThrownBy(() -> JsonReader.of("1.0").longValue())
                .hasMessageContaining("found a number with fraction or exponent");
    }

    @Test
    void keepsToItsLimits() {
        assertLimit("[".repeat(JsonLimits.NESTING + 1));
        assertLimit("1".repeat(JsonLimits.NUMBER_LENGTH + 1));
        assertLimit("\"" + "x".repeat(JsonLimits.STRING_LENGTH + 1) + "\"");
        assertLimit("{\"" + "x".repeat(JsonLimits.NAME_LENGTH + 1) + "\":1}");
        assertLimit("[" + " ".repeat(JsonLimits.DOCUMENT_LENGTH) + "]");

        String deep = "[".repeat(JsonLimits.NESTING) + "]".repeat(JsonLimits.NESTING);
        JsonReader.of(deep).skipValue();
        assertThat(JsonReader.of("1".repeat(JsonLimits.NUMBER_LENGTH))
                        .bigInteger()
                        .toString())
                .hasSize(JsonLimits.NUMBER_LENGTH);
    }

    @Test
    void readsStreamsAndTellsTheirFailuresApart() throws IOException {
        JsonReader whole = JsonReader.of(new ByteArrayInputStream("[1]".getBytes(UTF_8)));
        whole.skipValue();
        whole.end();

        InputStream failing = new InputStream() {
            private int left = 5;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return '[';
            }
        };
        assertThatThrownBy(() -> JsonReader.of(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    @Test
    void readsNoMoreOfAStreamThanItsLimit() throws IOException {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return ++given > JsonLimits.DOCUMENT_LENGTH + 1 ? fail("more was read than the limit") : ' ';
            }
        };
        assertThatThrownBy(() -> JsonReader.of(endless).peek())
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("at most " + JsonLimits.DOCUMENT_LENGTH);
    }

    private static void assertLimit(String json) {
        JsonReader reader = JsonReader.of(json);
        assertThatThrownBy(() -> {
                    reader.skipValue();
                    reader.end();
                })
                .isInstanceOf(MalformedJsonException.class);
    }

    @Provide
    Arbitrary<String> nearlyJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        " ",
                        "\n",
                        "\"a\"",
                        "\"\"",
                        "\"a\":",
                        "1",
                        "-0",
                        "0.10",
                        "1e2",
                        "-1E-2",
                        "18446744073709551616",
                        "9223372036854775807",
                        "-9223372036854775808",
                        "01",
                        "1.",
                        ".5",
                        "-",
                        "+1",
                        "null",
                        "true",
                        "false",
                        "nul",
                        "\"\\n\\u00e4\\/\"",
                        "\"\\x\"",
                        "\"\\u12\"",
                        "\"ä€😀\"",
                        "\"\t\"",
                        "{\"a\":",
                        "[1,",
                        "{\"a\":[{\"b\":null}",
                        "}]")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    private static String outcome(java.util.function.Supplier<JsonTokens> text) {
        try {
            return String.join(" ", tokens(text.get()));
        } catch (MalformedJsonException malformed) {
            return "malformed";
        }
    }

    /** All tokens of one value and what they say; a second value is one too many. */
    private static List<String> tokens(JsonTokens tokens) {
        List<String> all = new ArrayList<>();
        int depth = 0;
        while (tokens.current() != JsonToken.END) {
            if (depth == 0 && !all.isEmpty()) {
                throw new MalformedJsonException("JSON must be one value");
            }
            JsonToken token = tokens.current();
            all.add(token + said(token, tokens));
            depth += token == JsonToken.BEGIN_OBJECT || token == JsonToken.BEGIN_ARRAY ? 1 : 0;
            depth -= token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY ? 1 : 0;
            tokens.advance();
        }
        if (depth > 0 || all.isEmpty()) {
            throw new MalformedJsonException("JSON must be whole");
        }
        return all;
    }

    private static String said(JsonToken token, JsonTokens tokens) {
        return switch (token) {
            case NAME, STRING -> tokens.text();
            case BOOLEAN -> String.valueOf(tokens.bool());
            case INTEGER -> tokens.integer() + (tokens.isLong() ? " " + tokens.longValue() : "") + tokens.decimal();
            case DECIMAL -> tokens.decimal().toString();
            default -> "";
        };
    }
}
