package dev.connectorkit.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.document.Document;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandFieldsTest {
    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "1.0", "'true'", "'1'", "'0x1'"})
    void truthComesInManyForms(String json) {
        CommandFields fields = fields(json);
        assertThat(fields.bool(fields.required(0, "F"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "'yes'", "''", "[]", "{}", "0.5"})
    void whatIsNoTruthIsRefused(String json) {
        CommandFields fields = fields(json);
        assertThat(fields.bool(fields.required(0, "F"))).isNull();
        refuses(fields, "Field F must be true or false.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-5.0", "'-5'", "-5e0", "-50e-1"})
    void aWholeNumberComesInManyForms(String json) {
        CommandFields fields = fields(json);
        assertThat(fields.integer(fields.required(0, "F"), -5, 5)).isEqualTo(-5);
        assertThat(fields.shortInteger(fields.required(0, "F"), -5, 5)).isEqualTo((short) -5);
        assertThat(fields.byteInteger(fields.required(0, "F"), -5, 5)).isEqualTo((byte) -5);
        assertThat(fields.longInteger(fields.required(0, "F"), -5, 5)).isEqualTo(-5L);
        assertThat(fields.bigInteger(fields.required(0, "F"), "-5", "5")).isEqualTo(BigInteger.valueOf(-5));
        fields.check();
    }

    @Test
    void anUnsignedNumberOf64BitsIsExact() {
        CommandFields fields = fields("18446744073709551615");
        assertThat(fields.bigInteger(fields.required(0, "F"), "0", "18446744073709551615"))
                .isEqualTo(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
        assertThat(fields.longInteger(fields.required(0, "F"), 0, Long.MAX_VALUE))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "'1.5'", "'NaN'", "1e300", "1e999999999", "'0x'", "'--1'", "true", "[1]"})
    void whatIsNoWholeNumberIsRefused(String json) {
        CommandFields fields = fields(json);
        assertThat(fields.integer(fields.required(0, "F"), 0, 9)).isNull();
        refuses(fields, "Field F must be a whole number from 0 to 9.");
    }

    @Test
    void floatingPointNumbersAreFinite() {
        CommandFields fields = fields("1e39");
        assertThat(fields.decimal(fields.required(0, "F"))).isEqualTo(1e39);
        assertThat(fields.single(fields.required(0, "F"))).isNull();
        assertThat(fields("'2.5'").single(fields("'2.5'").required(0, "F"))).isEqualTo(2.5f);
        CommandFields infinite = fields("'Infinity'");
        assertThat(infinite.decimal(infinite.required(0, "F"))).isNull();
    }

    @Test
    void textsAreMeasuredInBytes() {
        CommandFields fields = fields("'ääää'");
        assertThat(fields.text(fields.required(0, "F"), 0, 8)).isEqualTo("ääää");
        assertThat(fields.text(fields.required(0, "F"), 0, 7)).isNull();
        refuses(fields, "Field F must be a text of 0 to 7 bytes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'AQID'", "[1,2,3]", "['1','0x2',3.0]"})
    void octetsComeInBase64OrAsNumbers(String json) {
        CommandFields fields = fields(json);
        assertThat(fields.octets(fields.required(0, "F"), 3, 3)).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'?'", "[256]", "[-1]", "[null]", "7", "[1,2,3,4]"})
    void whatIsNoOctetsIsRefused(String json) {
        CommandFields fields = fields(json);
        assertThat(fields.octets(fields.required(0, "F"), 0, 3)).isNull();
        refuses(fields, "Field F must be 0 to 3 bytes in base 64.");
    }

    @Test
    void listsAreCounted() {
        CommandFields fields = fields("[1,2]");
        assertThat(fields.elements(fields.required(0, "F"), 0, 2)).hasSize(2);
        fields.check();
        fields.elements(fields.required(0, "F"), 0, 1);
        refuses(fields, "Field F must be a list of 0 to 1 elements.");
    }

    @Test
    void aConverterThatKnowsNoValueRefusesTheField() {
        CommandFields fields = fields("7");
        assertThat(fields.converted(new Even(), fields.integer(fields.required(0, "F"), 0, 9)))
                .isNull();
        refuses(fields, "Field F has a value this connector does not support.");
    }

    @Test
    void nullAndMissingAreAbsent() {
        CommandFields fields = fields("null");
        assertThat(fields.optional(0, "F")).isNull();
        assertThat(fields.optional(1, "G")).isNull();
        fields.check();
        fields.required(0, "F");
        fields.required(1, "G");
        refuses(fields, "Field F is missing, field G is missing.");
    }

    private static CommandFields fields(String json) {
        return new CommandFields(FieldMap.of(Document.parse(Requests.json("{'0x00':" + json + "}"))));
    }

    private static void refuses(CommandFields fields, String message) {
        assertThatThrownBy(fields::check).isInstanceOfSatisfying(ConnectorOperationException.class, refused -> {
            assertThat(refused.responseCode()).isEqualTo(ResponseCode.INVALID_FIELD);
            assertThat(refused.customerMessage()).isEqualTo(message);
        });
    }

    private static final class Even implements dev.connectorkit.annotation.Converter<String, Integer> {
        @Override
        public Integer toMatter(String value) {
            return value.length();
        }

        @Override
        public String fromMatter(Integer value) {
            if (value % 2 != 0) {
                throw new IllegalArgumentException("odd");
            }
            return "x".repeat(value);
        }
    }
}
