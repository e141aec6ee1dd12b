package dev.connectorkit.processor.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.constraint.Constraint.Alternative;
import dev.connectorkit.processor.notation.Truth;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ConstraintPropertiesTest {
    private static final List<String> NAMES = List.of("A", "B", "C.D");

    /** A value, and how much of it is known. */
    record Secret(int value, int below, int above, boolean low, boolean high) {
        Interval known() {
            return new Interval(
                    low ? BigDecimal.valueOf(value - below) : null, high ? BigDecimal.valueOf(value + above) : null);
        }
    }

    @Property
    void parsingWhatWasWrittenGivesTheSame(@ForAll("expressions") Expression expression) {
        assertThat(Expression.parse(expression.notation())).isEqualTo(expression);
    }

    @Property
    void theTrueResultLiesInTheInterval(
            @ForAll("expressions") Expression expression, @ForAll("secrets") Map<String, Secret> secrets) {
        var exact = expression.evaluate(path -> Interval.of(secrets.get(path).value()));
        var bounded = expression.evaluate(path -> secrets.get(path).known());
        if (exact.isPoint()) {
            assertThat(bounded.contains(exact.low())).isTrue();
        }
    }

    @Property
    void aDecidedAnswerIsTheTrueOne(
            @ForAll @Size(min = 1, max = 3) List<@From("alternatives") Alternative> alternatives,
            @ForAll("secrets") Map<String, Secret> secrets,
            @ForAll @IntRange(min = -30, max = 30) int value) {
        var constraint = new Constraint(Constraint.Measure.VALUE, alternatives, null, null);
        var known = constraint.domain(path -> secrets.get(path).known()).permits(value);
        var truth = constraint
                .domain(path -> Interval.of(secrets.get(path).value()))
                .permits(value);
        assertThat(known).isIn(Truth.UNKNOWN, truth);
    }

    @Property
    void narrowingAllowsWhatBothAllow(
            @ForAll @Size(min = 1, max = 3) List<@From("alternatives") Alternative> first,
            @ForAll @Size(min = 1, max = 3) List<@From("alternatives") Alternative> second,
            @ForAll("secrets") Map<String, Secret> secrets,
            @ForAll @IntRange(min = -30, max = 30) int value) {
        Function<String, Interval> exact = path -> Interval.of(secrets.get(path).value());
        var left = new Constraint(Constraint.Measure.VALUE, first, null, null).domain(exact);
        var right = new Constraint(Constraint.Measure.VALUE, second, null, null).domain(exact);
        assertThat(left.and(right).permits(value)).isEqualTo(left.permits(value).and(right.permits(value)));
    }

    @Provide
    Arbitrary<Map<String, Secret>> secrets() {
        var secret = Combinators.combine(
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Secret::new);
        return secret.list().ofSize(NAMES.size()).map(list -> {
            Map<String, Secret> secrets = new LinkedHashMap<>();
            for (var i = 0; i < NAMES.size(); i++) {
                secrets.put(NAMES.get(i), list.get(i));
            }
            return secrets;
        });
    }

    @Provide
    Arbitrary<Alternative> alternatives() {
        var bound = operands().injectNull(0.3);
        return Arbitraries.oneOf(
                Combinators.combine(bound, bound).as((min, max) -> (Alternative) new Constraint.Range(min, max)),
                operands().map(Constraint.Exactly::new));
    }

    private static Arbitrary<Expression> operands() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-20, 20).map(n -> new Expression.Literal(BigDecimal.valueOf(n))),
                Arbitraries.of(NAMES).map(Expression.Reference::new));
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return expressions(3);
    }

    private static Arbitrary<Expression> expressions(int depth) {
        if (depth == 0) {
            return operands();
        }
        var inner = expressions(depth - 1);
        return Arbitraries.oneOf(
                operands(),
                inner.map(Expression.Negation::new),
                Combinators.combine(inner, Arbitraries.of(Expression.Operator.class), inner)
                        .as(Expression.Calculation::new),
                Combinators.combine(
                                Arbitraries.of(Expression.Extreme.class),
                                inner.list().ofMinSize(1).ofMaxSize(3))
                        .as(Expression.ExtremeOf::new));
    }
}
