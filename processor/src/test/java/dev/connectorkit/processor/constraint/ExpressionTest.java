package dev.connectorkit.processor.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorkit.processor.notation.NotationException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final Map<String, Interval> KNOWN = Map.of(
            "A", Interval.of(7),
            "B", Interval.of(2),
            "R", Interval.of(10, 20),
            "S.Max", Interval.of(99),
            "Low", new Interval(new BigDecimal(5), null));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A - 1;6",
                "1500 - A;1493",
                "A - B - 1;4",
                "A - (B - 1);6",
                "A + B * 3;13",
                "(A + B) * 3;27",
                "-1 * (A - B);-5",
                "-A + 1;-6",
                "A / B;3.5",
                "2 ^ 3 ^ 2;512",
                "2 ^ 62 - 1;4611686018427387903",
                "minOf(A, B) - 1;1",
                "maxOf(A, B, 10) + 1;11",
                "S.Max;99",
                "maxOf(R, 30);30",
                "minOf(Low, 3);3"
            })
    void computesWhatIsKnown(String notation, BigDecimal expected) {
        var interval = evaluate(notation);
        assertThat(interval.isPoint()).isTrue();
        assertThat(interval.low()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "R - 1;9;19",
                "1 - R;-19;-9",
                "R * -2;-40;-20",
                "R * R;100;400",
                "R / 2;5;10",
                "R / -2;-10;-5",
                "maxOf(R, 15);15;20",
                "minOf(R, Unknown);;20",
                "maxOf(R, Unknown);10;",
                "Low * 2;10;",
                "Low * -2;;-10",
                "Low * R;;",
                "A / R;;",
                "A / 0;;",
                "Unknown + 1;;",
                "R ^ 2;;",
                "Unknown * 0;0;0"
            })
    void boundsWhatIsPartlyKnown(String notation, BigDecimal low, BigDecimal high) {
        var interval = evaluate(notation);
        assertThat(interval.low()).usingComparator(ExpressionTest::compare).isEqualTo(low);
        assertThat(interval.high()).usingComparator(ExpressionTest::compare).isEqualTo(high);
    }

    private static int compare(BigDecimal left, BigDecimal right) {
        if (left == null || right == null) {
            return left == right ? 0 : 1;
        }
        return left.compareTo(right);
    }

    @Test
    void aQuotientThatDoesNotEndIsRoundedOutwards() {
        var third = evaluate("1 / 3");
        assertThat(third.low()).isLessThan(third.high());
        assertThat(third.low().multiply(new BigDecimal(3))).isLessThan(BigDecimal.ONE);
        assertThat(third.high().multiply(new BigDecimal(3))).isGreaterThan(BigDecimal.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A - (B - 1)",
                "-1 * (PanMax - PanMin)",
                "minOf(A, B.C) - 1",
                "A / B / C",
                "A ^ B ^ C",
                "(A ^ B) ^ C",
                "-(A + B)",
                "(-2) ^ 2",
                "A - -1"
            })
    void writesWhatItRead(String notation) {
        assertThat(Expression.parse(notation).notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A +", "(A", "A B", "minOf", "minOf()", "minOf(A,)", "A.", "1.", "A & B", "--1", "°C"})
    void refusesWhatIsNotInTheNotation(String notation) {
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Expression.parse(notation));
    }

    private static Interval evaluate(String notation) {
        return Expression.parse(notation).evaluate(path -> KNOWN.getOrDefault(path, Interval.ANY));
    }
}
