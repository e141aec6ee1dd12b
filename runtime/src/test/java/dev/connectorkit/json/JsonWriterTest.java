package dev.connectorkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson is the judge: what it reads is what was written. */
class JsonWriterTest {
    private static final JsonFactory JUDGE = new JsonFactory();

    @Property(tries = 5_000)
    void writesAnyString(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 8) int capacity)
            throws IOException {
        byte[] json = new JsonWriter(capacity).string(text).toByteArray();

        assertThat(judge(json).getText()).isEqualTo(text);
    }

    @Property(tries = 1_000)
    void writesAnyName(@ForAll("texts") String name) throws IOException {
        byte[] json = new JsonWriter()
                .beginObject()
                .name(name)
                .bool(true)
                .name(JsonWriter.encodedName(name))
                .bool(false)
                .endObject()
                .toByteArray();

        JsonParser parser = judge(json);
        assertThat(parser.nextFieldName()).isEqualTo(name);
        assertThat(parser.nextBooleanValue()).isTrue();
        assertThat(parser.nextFieldName()).isEqualTo(name);
        assertThat(parser.nextBooleanValue()).isFalse();
    }

    @Property(tries = 1_000)
    void writesMembersAsNameAndValue(
            @ForAll("texts") String name,
            @ForAll("texts") String text,
            @ForAll long number,
            @ForAll boolean truth,
            @ForAll @IntRange(min = 1, max = 8) int capacity) {
        byte[] encoded = JsonWriter.encodedName(name);
        var members = new JsonWriter(capacity)
                .beginObject()
                .member(encoded, text)
                .member(encoded, number)
                .member(encoded, truth)
                .endObject();
        var namesAndValues = new JsonWriter()
                .beginObject()
                .name(name)
                .string(text)
                .name(name)
                .number(number)
                .name(name)
                .bool(truth)
                .endObject();

        assertThat(text(members)).isEqualTo(text(namesAndValues));
    }

    @Property
    void writesAnyLong(@ForAll long value) {
        assertThat(text(new JsonWriter().number(value))).isEqualTo(Long.toString(value));
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                9,
                10,
                -1,
                99,
                100,
                (1L << 53) - 1,
                1L << 53,
                (1L << 53) + 1,
                -(1L << 53) - 1,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                Integer.MIN_VALUE
            })
    void writesTheEdgesOfIntegers(long value) {
        assertThat(text(new JsonWriter(1).number(value))).isEqualTo(Long.toString(value));
        assertThat(text(new JsonWriter(1).number((int) value))).isEqualTo(Integer.toString((int) value));
    }

    @Property
    void writesNumbersExactly(@ForAll BigInteger integer, @ForAll BigDecimal decimal) throws IOException {
        assertThat(judge(new JsonWriter().number(integer).toByteArray()).getBigIntegerValue())
                .isEqualTo(integer);
        assertThat(judge(new JsonWriter().number(decimal).toByteArray()).getDecimalValue())
                .isEqualByComparingTo(decimal);
    }

    @Test
    void writesWhatDoublesCannotHold() {
        BigInteger two64 = BigInteger.TWO.pow(64);

        assertThat(text(new JsonWriter().number(two64))).isEqualTo("18446744073709551616");
        assertThat(text(new JsonWriter().number(new BigDecimal("1E+400")))).isEqualTo("1E+400");
        assertThat(text(new JsonWriter().number(new BigDecimal("0.10")))).isEqualTo("0.10");
    }

    @Property
    void writesDoublesAndFloatsThatReadBackTheSame(@ForAll double value, @ForAll float single) throws IOException {
        assertThat(judge(new JsonWriter().number(value).toByteArray()).getDoubleValue())
                .isEqualTo(value);
        assertThat(judge(new JsonWriter().number(single).toByteArray()).getFloatValue())
                .isEqualTo(single);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatJsonCannotSay(double value) {
        assertThatThrownBy(() -> new JsonWriter().number(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("number must be finite, found ");
        assertThatThrownBy(() -> new JsonWriter().number((float) value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "secret\udc00", "\udc00\ud800", "a\ud83db", "\ud83d"})
    void refusesHalfASurrogatePairWithoutQuotingTheText(String text) {
        assertThatThrownBy(() -> new JsonWriter().string(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half a surrogate pair, found one at index ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void putsCommasWhereTheyBelong() {
        JsonWriter json = new JsonWriter(1)
                .beginObject()
                .name("a")
                .beginArray()
                .beginObject()
                .endObject()
                .number(1)
                .nullValue()
                .beginArray()
                .endArray()
                .string("")
                .bool(false)
                .raw("1.5".getBytes(UTF_8))
                .endArray()
                .raw("\"b\":2,\"c\":[]".getBytes(UTF_8))
                .raw(new byte[0])
                .name("d")
                .raw("{}".getBytes(UTF_8))
                .endObject();

        assertThat(text(json)).isEqualTo("{\"a\":[{},1,null,[],\"\",false,1.5],\"b\":2,\"c\":[],\"d\":{}}");
    }

    @Test
    void keepsItsBufferWhenReset() throws IOException {
        JsonWriter json = new JsonWriter().string("x".repeat(5_000));
        byte[] grown = json.buffer();

        json.reset();
        json.number(7);

        assertThat(json.buffer()).isSameAs(grown);
        assertThat(json.length()).isEqualTo(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeTo(out);
        assertThat(out.toString(UTF_8)).isEqualTo("7");
    }

    @Provide
    Arbitrary<String> texts() {
        var ascii = Arbitraries.strings().withCharRange('\0', (char) 0x7f);
        var wide = Arbitraries.strings().all().filter(JsonWriterTest::isWellFormed);
        var marked = Arbitraries.of(List.of(
                "", "\"", "\\", "\b\t\n\f\r", "\u0000\u001f\u007f", "\u0080\u07ff\u0800\uffff", "😀", "a😀\"b", "/"));
        return Arbitraries.oneOf(ascii, wide, marked);
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static JsonParser judge(byte[] json) throws IOException {
        JsonParser parser = JUDGE.createParser(json);
        parser.nextToken();
        return parser;
    }

    private static String text(JsonWriter json) {
        return new String(json.toByteArray(), UTF_8);
    }
}
