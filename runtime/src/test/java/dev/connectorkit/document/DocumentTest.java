package dev.connectorkit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.json.MalformedJsonException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final long TWO_53 = 1L << 53;

    @Property
    void readsBackWhatItWrote(@ForAll("documents") Document document) {
        Document read = Document.parse(document.toString());

        assertThat(read).isEqualTo(document).hasSameHashCodeAs(document);
    }

    @Test
    void tellsAbsentFromNull() {
        Document document = Document.parse("{\"present\":null}");

        assertThat(document.get("present")).isEqualTo(Document.ofNull());
        assertThat(document.get("absent")).isNull();
        assertThat(document).hasToString("{\"present\":null}");
        assertThat(Document.object().putNull("present").build()).isEqualTo(document);
    }

    @Test
    void keepsNumbersExact() {
        for (String number : List.of(
                "9007199254740991",
                "9007199254740992",
                "9007199254740993",
                "-9007199254740993",
                "18446744073709551615",
                "18446744073709551616",
                "0.1",
                "1234567890.12345678901234567890",
                "9223372036854775807")) {
            Document document = Document.parse(number);

            assertThat(document.asBigDecimal()).isEqualByComparingTo(number);
            assertThat(document).hasToString(number);
        }
        assertThat(Document.of(TWO_53 + 1)).isNotEqualTo(Document.of(TWO_53));
        assertThat(Document.of(TWO_53 + 1)).isNotEqualTo(Document.of((double) (TWO_53 + 1)));
        assertThat(Document.of(BigInteger.TWO.pow(64)))
                .isNotEqualTo(Document.of(BigInteger.TWO.pow(64).add(BigInteger.ONE)));
    }

    @Test
    void comparesNumbersByValue() {
        List<Document> hundreds = List.of(
                Document.of(100),
                Document.of(100L),
                Document.of(100.0),
                Document.of(BigInteger.valueOf(100)),
                Document.of(new BigDecimal("1E+2")),
                Document.of(new BigDecimal("100.00")),
                Document.parse("1.0e2"));

        for (Document one : hundreds) {
            for (Document other : hundreds) {
                assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
            }
        }
        assertThat(Document.of(0.1)).isEqualTo(Document.of(new BigDecimal("0.1")));
        assertThat(Document.of(-0.0)).isEqualTo(Document.of(0)).hasSameHashCodeAs(Document.of(0));
        assertThat(Document.of(1)).isNotEqualTo(Document.of("1")).isNotEqualTo(Document.of(true));
    }

    @Test
    void readsNumbersOnlyAsFarAsTheyFit() {
        assertThat(Document.parse("1.0").asLong()).isEqualTo(1);
        assertThat(Document.parse("1e3").asInt()).isEqualTo(1000);
        assertThatThrownBy(() -> Document.parse("1.5").asLong()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Document.parse("2147483648").asInt()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Document.parse("9223372036854775808").asLong())
                .isInstanceOf(ArithmeticException.class);
        assertThat(Document.parse("1e400").asDouble()).isInfinite();
    }

    @Test
    void isNotMadeToFillTheMemory() {
        Document huge = Document.parse("1e999999999");

        assertThatThrownBy(huge::asBigInteger)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("at most 1000 digits");
        assertThatThrownBy(huge::asLong).isInstanceOf(ArithmeticException.class);
        assertThat(huge).isNotEqualTo(Document.of(1)).isEqualTo(Document.parse("10e999999998"));
        assertThat(huge.hashCode()).isEqualTo(Document.parse("10e999999998").hashCode());
        assertThatThrownBy(() -> Document.parse("1e99999999999")).isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatJsonCannotSay(double value) {
        assertThatThrownBy(() -> Document.of(value)).hasMessageStartingWith("number must be finite, found ");
        assertThatThrownBy(() -> Document.ofObject(List.of((float) value)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "{} x", "{\"a\":1,\"a\":1}", "[1,{\"b\":null,\"b\":2}]"})
    void refusesTextsThatAreNotOneDocument(String json) {
        assertThatThrownBy(() -> Document.parse(json)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void keepsTheOrderOfMembersAndComparesWithout() {
        Document one = Document.object()
                .put("b", 1)
                .put("a", true)
                .put("c", "x")
                .put("d", 0.5)
                .build();
        Document other = Document.parse("{\"a\":true,\"b\":1,\"d\":0.5,\"c\":\"x\"}");

        assertThat(one)
                .hasToString("{\"b\":1,\"a\":true,\"c\":\"x\",\"d\":0.5}")
                .isEqualTo(other);
        assertThat(one).hasSameHashCodeAs(other);
    }

    @Test
    void isImmutable() {
        var builder = Document.object().put("a", 1);
        Document before = builder.build();
        builder.put("b", 2);

        assertThat(before).hasToString("{\"a\":1}");
        assertThatThrownBy(() -> before.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Document.parse("[1]").asList().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void comesFromPlainJavaValues() {
        var value = Map.of(
                "list", Arrays.asList(null, true, (byte) 1, (short) 2, 3, 4L, 0.1f, 0.5, "s", new StringBuilder("t")));

        assertThat(Document.ofObject(value)).hasToString("{\"list\":[null,true,1,2,3,4,0.1,0.5,\"s\",\"t\"]}");
        assertThat(Document.ofObject(new BigDecimal("1.10"))).hasToString("1.10");
        assertThatThrownBy(() -> Document.ofObject(Map.of("a", List.of(1, new AtomicInteger()))))
                .hasMessageStartingWith("value.a[1] must be ")
                .hasMessageContaining("found java.util.concurrent.atomic.AtomicInteger");
        assertThatThrownBy(() -> Document.ofObject(Map.of(1, 2))).hasMessageContaining("strings as keys");
        Object[] self = new Object[1];
        self[0] = Arrays.asList(self);
        assertThatThrownBy(() -> Document.ofObject(self[0])).hasMessageContaining("does it contain itself?");
    }

    @Test
    void tellsWhatItIsWhenAskedForSomethingElse() {
        assertThatThrownBy(() -> Document.of("canary").asInt())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("document must be a number, found STRING; ask kind() before reading it");
    }

    @Test
    void letsGeneratedCodeWriteItsOwnMembers() {
        AtomicInteger writes = new AtomicInteger();
        Document own = new ObjectDocument() {
            @Override
            protected void writeMembers(JsonWriter json) {
                writes.incrementAndGet();
                json.name("OnOff").bool(true).name("OnTime").number(18446744073709551615.0);
            }
        };

        assertThat(own.get("OnOff")).isEqualTo(Document.of(true));
        assertThat(own.asMap()).isSameAs(own.asMap());
        assertThat(writes).hasValue(1);
        assertThat(own).isEqualTo(Document.parse(own.toString())).hasSameHashCodeAs(Document.parse(own.toString()));
        assertThat(Document.parse(own.toString())).isEqualTo(own);
    }

    @Provide
    Arbitrary<Document> documents() {
        return documents(3);
    }

    private static Arbitrary<Document> documents(int depth) {
        Arbitrary<Document> leaves = Arbitraries.oneOf(
                Arbitraries.of(Document.ofNull(), Document.of(true), Document.of(false)),
                names().map(Document::of),
                Arbitraries.longs().map(Document::of),
                Arbitraries.bigIntegers().map(Document::of),
                Arbitraries.bigDecimals().map(Document::of),
                Arbitraries.doubles().map(Document::of));
        if (depth == 0) {
            return leaves;
        }
        return Arbitraries.oneOf(
                leaves,
                documents(depth - 1).list().ofMaxSize(4).map(Document::list),
                Arbitraries.maps(names(), documents(depth - 1)).ofMaxSize(4).map(Document::object));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .ofMaxLength(8)
                .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    }
}
