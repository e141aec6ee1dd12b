package dev.connectorkit.processor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.conformance.FeatureInference.ClaimedElement;
import dev.connectorkit.processor.conformance.FeatureInference.FeatureRule;
import dev.connectorkit.processor.notation.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

class ConformancePropertiesTest {
    private static final List<String> NAMES = List.of("A", "B", "C", "D2");

    @Property
    void parsingWhatWasWrittenGivesTheSame(@ForAll("conformances") Conformance conformance) {
        assertThat(Conformance.parse(conformance.notation())).isEqualTo(conformance);
    }

    @Property
    void learningNeverMakesPossibleWhatWasNot(
            @ForAll("conformances") Conformance conformance, @ForAll("truths") Map<String, Truth> known) {
        var before = ConformanceCheck.of(conformance, claim(known));
        for (var completion : completions(known)) {
            var after = ConformanceCheck.of(conformance, claim(completion));
            assertThat(before.possible()).containsAll(after.possible());
            assertThat(before.outcomes()).containsAll(after.outcomes());
        }
    }

    @Property
    void everyVerdictSaysWhy(
            @ForAll("conformances") Conformance conformance, @ForAll("truths") Map<String, Truth> known) {
        assertThat(ConformanceCheck.of(conformance, claim(known)).because()).isNotBlank();
    }

    @Property
    void aGroupIsNeverMissedThatACompletionMeets(
            @ForAll @Size(min = 1, max = 4) List<@From("conformances") Conformance> conformances,
            @ForAll("truths") Map<String, Truth> known) {
        var siblings = new ArrayList<ChoiceCheck.Sibling>();
        for (var i = 0; i < conformances.size(); i++) {
            siblings.add(new ChoiceCheck.Sibling(
                    NAMES.get(i), i % 2 == 0 ? Truth.TRUE : Truth.UNKNOWN, conformances.get(i)));
        }
        var before = sets(ChoiceCheck.of(siblings, claim(known)));
        for (var completion : completions(known)) {
            assertThat(sets(ChoiceCheck.of(siblings, claim(completion)))).containsAll(before);
        }
    }

    @Property
    void whatIsInferredHoldsInEveryDeviceThatConforms(
            @ForAll @Size(max = 4) List<@From("conformances") Conformance> elements,
            @ForAll @Size(max = 3) List<@From("conformances") Conformance> features,
            @ForAll("truths") Map<String, Truth> known) {
        var rules = new ArrayList<FeatureRule>();
        for (var i = 0; i < features.size(); i++) {
            rules.add(new FeatureRule(NAMES.get(i), features.get(i), "the cluster"));
        }
        var claimed = elements.stream()
                .map(element -> new ClaimedElement("an element", element))
                .toList();
        var result = FeatureInference.infer(claim(known), rules, claimed);
        for (var completion : completions(known)) {
            if (conforms(claim(completion), rules, claimed)) {
                assertThat(result.contradictions()).isEmpty();
                for (var name : NAMES) {
                    assertThat(result.claim().presence(name)).isIn(Truth.UNKNOWN, completion.get(name));
                }
            }
        }
    }

    private static boolean conforms(Claim claim, List<FeatureRule> rules, List<ClaimedElement> elements) {
        var allowed = elements.stream()
                .allMatch(element -> ConformanceCheck.of(element.conformance().settled(), claim)
                        .mayBePresent());
        return allowed
                && rules.stream().allMatch(rule -> {
                    var settled = ConformanceCheck.of(rule.conformance().settled(), claim);
                    var verdict = ConformanceCheck.of(rule.conformance(), claim);
                    return claim.presence(rule.feature()) == Truth.TRUE
                            ? settled.mayBePresent() && verdict.mayBePresent()
                            : verdict.mayBeAbsent();
                });
    }

    private static List<String> sets(List<ChoiceCheck.Finding> findings) {
        return findings.stream().map(finding -> finding.choice().set()).toList();
    }

    private static Claim claim(Map<String, Truth> truths) {
        var builder = Claim.builder();
        truths.forEach((name, truth) -> builder.feature(name, "", truth, ""));
        return builder.build();
    }

    private static List<Map<String, Truth>> completions(Map<String, Truth> known) {
        List<Map<String, Truth>> completions = new ArrayList<>(List.of(Map.of()));
        for (var name : NAMES) {
            var truths = known.get(name) == Truth.UNKNOWN
                    ? EnumSet.of(Truth.TRUE, Truth.FALSE)
                    : EnumSet.of(known.get(name));
            List<Map<String, Truth>> longer = new ArrayList<>();
            for (var completion : completions) {
                for (var truth : truths) {
                    var next = new LinkedHashMap<>(completion);
                    next.put(name, truth);
                    longer.add(next);
                }
            }
            completions = longer;
        }
        return completions;
    }

    @Provide
    Arbitrary<Map<String, Truth>> truths() {
        return Arbitraries.of(Truth.class).list().ofSize(NAMES.size()).map(truths -> {
            Map<String, Truth> known = new LinkedHashMap<>();
            for (var i = 0; i < truths.size(); i++) {
                known.put(NAMES.get(i), truths.get(i));
            }
            return known;
        });
    }

    @Provide
    Arbitrary<Conformance> conformances() {
        return Arbitraries.oneOf(
                branches(),
                branches().list().ofMinSize(2).ofMaxSize(4).map(branches -> new Conformance.Otherwise(branches)));
    }

    private static Arbitrary<Conformance> branches() {
        var condition = conditions(3).injectNull(0.2);
        return Arbitraries.oneOf(
                condition.map(when -> (Conformance) new Conformance.Mandatory(when)),
                Combinators.combine(condition, choices().injectNull(0.5))
                        .as((when, choice) -> (Conformance) new Conformance.Optional(when, choice)),
                Arbitraries.of(
                        new Conformance.Disallowed(),
                        new Conformance.Deprecated(),
                        new Conformance.Provisional(),
                        new Conformance.Described()));
    }

    private static Arbitrary<Choice> choices() {
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Choice.Bound.class))
                .as(Choice::new);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaf = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(NAMES).map(Condition.Present::new)), Tuple.of(1, comparisons()));
        if (depth == 0) {
            return leaf;
        }
        return Arbitraries.oneOf(
                leaf,
                conditions(depth - 1).map(Condition.Not::new),
                Combinators.combine(
                                Arbitraries.of(Condition.Connective.class),
                                conditions(depth - 1).list().ofMinSize(2).ofMaxSize(3))
                        .as(Condition.Joined::new));
    }

    private static Arbitrary<Condition> comparisons() {
        Arbitrary<Operand> left =
                Arbitraries.of("Rev", "Status", "Request.Field").map(Operand.Named::new);
        Arbitrary<Operand> right = Arbitraries.of(
                new Operand.Named("Success"),
                new Operand.Whole(-3),
                new Operand.Whole(Long.MAX_VALUE),
                new Operand.Revision(7),
                new Operand.Flag(true),
                new Operand.Null());
        return Combinators.combine(left, Arbitraries.of(Comparator.class), right)
                .as(Condition.Comparison::new);
    }
}
