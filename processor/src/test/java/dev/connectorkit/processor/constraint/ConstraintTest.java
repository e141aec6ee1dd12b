package dev.connectorkit.processor.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorkit.processor.notation.NotationException;
import dev.connectorkit.processor.notation.Truth;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintTest {
    private static final Map<String, Object> LEVEL = Map.of("min", "MinLevel", "max", "MaxLevel");

    @Test
    void literalBoundsAreExact() {
        var domain = Constraint.parse(Map.of("min", 1, "max", 254)).domain(new References());
        assertThat(domain.exact()).isTrue();
        assertThat(domain.described()).isEqualTo("1 to 254");
        assertThat(Stream.of(0, 1, 254, 255).map(domain::permits))
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.TRUE, Truth.FALSE);
    }

    @Test
    void whatNobodyKnowsIsNeverRefused() {
        var domain = Constraint.parse(LEVEL).domain(new References());
        assertThat(domain.permits(300)).isEqualTo(Truth.UNKNOWN);
        assertThat(domain.exact()).isFalse();
        assertThat(domain.described()).isEqualTo("anything");
    }

    @Test
    void knownReferencesMakeItExact() {
        var references = new References().value("MinLevel", BigDecimal.ONE).value("MaxLevel", new BigDecimal(200));
        assertThat(Constraint.parse(LEVEL).domain(references).described()).isEqualTo("1 to 200");
    }

    @Test
    void theBoundsOfWhatItRefersToBoundIt() {
        var references = new References()
                .constrained("MinLevel", List.of(Constraint.parse(Map.of("max", 254))))
                .constrained("MaxLevel", List.of(Constraint.parse(Map.of("min", "MinLevel", "max", 254))));
        var domain = Constraint.parse(LEVEL).domain(references);
        assertThat(domain.permits(300)).isEqualTo(Truth.FALSE);
        assertThat(domain.permits(254)).isEqualTo(Truth.UNKNOWN);
        assertThat(domain.described()).isEqualTo("at most 254");
    }

    @Test
    void aDeviceTypeNarrows() {
        var cluster = Constraint.parse(LEVEL);
        var light = Constraint.parse(Map.of("min", 1, "max", 254));
        var domain = new References().narrowed(List.of(cluster, light));
        assertThat(domain.described()).isEqualTo("1 to 254");
        assertThat(Stream.of(0, 1, 255).map(domain::permits)).containsExactly(Truth.FALSE, Truth.UNKNOWN, Truth.FALSE);
        var references = new References()
                .constrained(
                        "MinLevel", List.of(Constraint.parse(Map.of("max", 254)), Constraint.parse(Map.of("value", 1))))
                .constrained("MaxLevel", List.of(Constraint.parse(Map.of("value", 254))));
        var decided = references.narrowed(List.of(cluster, light));
        assertThat(decided.exact()).isTrue();
        assertThat(decided.permits(1)).isEqualTo(Truth.TRUE);
    }

    @Test
    void narrowingToNothingAllowsNothing() {
        var domain = new References()
                .narrowed(List.of(Constraint.parse(Map.of("max", 10)), Constraint.parse(Map.of("min", 20, "max", 30))));
        assertThat(domain.permits(25)).isEqualTo(Truth.FALSE);
        assertThat(domain.hull()).isNull();
        assertThat(domain.described()).isEqualTo("nothing");
    }

    @Test
    void sentinelsStandBesideTheRange() {
        var constraint = Constraint.parse(Map.of(
                "anyOf", List.of(Map.of("min", 1, "max", "NumberOfTotalUsersSupported"), Map.of("value", 65534))));
        var domain = constraint.domain(new References().value("NumberOfTotalUsersSupported", BigDecimal.TEN));
        assertThat(domain.described()).isEqualTo("1 to 10 or 65534");
        assertThat(Stream.of(0, 10, 11, 65534, 65535).map(domain::permits))
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.FALSE, Truth.TRUE, Truth.FALSE);
        var open = constraint.domain(new References());
        assertThat(Stream.of(0, 1, 11, 65534).map(open::permits))
                .containsExactly(Truth.FALSE, Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE);
        assertThat(open.described()).isEqualTo("at least 1 or 65534");
    }

    @Test
    void referencesInACircleEndWithoutAnAnswer() {
        var references = new References()
                .constrained("MinT", List.of(Constraint.parse(Map.of("max", "MaxT - 1"))))
                .constrained("MaxT", List.of(Constraint.parse(Map.of("min", "MinT", "max", 100))));
        var domain = Constraint.parse(Map.of("min", "MinT", "max", "MaxT")).domain(references);
        assertThat(domain.permits(101)).isEqualTo(Truth.FALSE);
        assertThat(domain.permits(-5)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void proseAndMakersChoiceAndListsDecideNothing() {
        for (var key : List.of("desc", "ms")) {
            var domain = Constraint.parse(Map.of(key, true)).domain(new References());
            assertThat(domain.permits(5)).isEqualTo(Truth.UNKNOWN);
        }
        var listed = Constraint.parse(Map.of("in", "SupportedLocales", "on", "length"));
        assertThat(listed.alternatives()).containsExactly(new Constraint.EntryOf("SupportedLocales"));
        assertThat(listed.domain(new References()).permits(5)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void listsBoundTheirCountAndTheirEntries() {
        var constraint = Constraint.parse(
                Map.of("max", 32, "on", "count", "entry", Map.of("max", 64, "on", "length", "maxCodePoints", 16)));
        assertThat(constraint.measure()).isEqualTo(Constraint.Measure.COUNT);
        assertThat(constraint.domain(new References()).described()).isEqualTo("at most 32");
        assertThat(constraint.entry()).isNotNull();
        assertThat(constraint.entry().measure()).isEqualTo(Constraint.Measure.LENGTH);
        assertThat(constraint.entry().maxCodePoints()).isEqualTo(16);
        var entriesOnly = Constraint.parse(Map.of("on", "count", "entry", Map.of("min", 1)));
        assertThat(entriesOnly.domain(new References())).isEqualTo(Domain.NONE);
    }

    @Test
    void theLengthOfAListIsNoValueToComputeWith() {
        var references =
                new References().constrained("Names", List.of(Constraint.parse(Map.of("max", 3, "on", "count"))));
        assertThat(references.apply("Names")).isEqualTo(Interval.ANY);
    }

    @Test
    void sixtyFourBitsAreExact() {
        var domain = Constraint.parse(Map.of("max", new BigInteger("18446744073709551615")))
                .domain(new References());
        assertThat(domain.permits(new BigDecimal("18446744073709551615"))).isEqualTo(Truth.TRUE);
        assertThat(domain.permits(new BigDecimal("18446744073709551616"))).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatItDoesNotKnow(Map<String, Object> document) {
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> Constraint.parse(document))
                .withMessageContaining("correct it in the model");
    }

    static Stream<Map<String, Object>> wrong() {
        return Stream.of(
                Map.of("minimum", 1),
                Map.of("on", "bytes"),
                Map.of("min", 0.5),
                Map.of("min", true),
                Map.of("max", "A +"),
                Map.of("desc", 1),
                Map.of("min", 1, "value", 2),
                Map.of("anyOf", List.of()),
                Map.of("anyOf", List.of(3)),
                Map.of("anyOf", List.of(Map.of("value", 1)), "max", 3),
                Map.of("anyOf", List.of(Map.of("on", "count", "max", 1))),
                Map.of("entry", 5));
    }
}
