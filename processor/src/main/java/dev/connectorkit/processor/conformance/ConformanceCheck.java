package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.notation.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges the conformance of an element under what a device class claims. The order of a whole check of a cluster:
 *
 * <ol>
 *   <li>build a {@link Claim} with every feature (unknown, unless declared) and every element, mapped or not;
 *   <li>let {@link FeatureInference} find the features that follow, and {@linkplain Claim#closed() close} its claim;
 *   <li>judge each element with {@link #of(String, Claim)}: missing although {@link Ruling#MANDATORY}, or mapped
 *       although not {@link Verdict#mayBePresent()};
 *   <li>give the verdicts of siblings to {@link ChoiceCheck}.
 * </ol>
 *
 * <p>What the claim does not settle is {@link Ruling#UNDECIDABLE}, and learning more never turns a settled ruling over.
 */
public final class ConformanceCheck {
    private ConformanceCheck() {}

    /**
     * Judges a conformance in the specification's notation.
     *
     * @param expression such as {@code [HS & !XY].a+, O}
     * @param claim what is known
     * @return the verdict with its reason
     * @throws dev.connectorkit.processor.notation.NotationException if the expression is not in the notation
     */
    public static Verdict of(String expression, Claim claim) {
        return of(Conformance.parse(expression), claim);
    }

    /**
     * Judges a parsed conformance.
     *
     * @param conformance the conformance
     * @param claim what is known
     * @return the verdict with its reason
     */
    public static Verdict of(Conformance conformance, Claim claim) {
        return new Judgement(claim).of(conformance);
    }

    /** One walk over the branches: those that fail are passed by, those that may apply are kept. */
    private static final class Judgement {
        private final ConditionEvaluator evaluator;
        private final Explanation explanation;
        private final List<Verdict.Outcome> outcomes = new ArrayList<>();
        private final Set<String> failed = new LinkedHashSet<>();
        private final Set<String> open = new LinkedHashSet<>();
        private String reason = "";

        Judgement(Claim claim) {
            this.evaluator = new ConditionEvaluator(claim);
            this.explanation = new Explanation(claim);
        }

        Verdict of(Conformance conformance) {
            var branches = conformance instanceof Conformance.Otherwise otherwise
                    ? otherwise.branches()
                    : List.of(conformance);
            for (var branch : branches) {
                if (applies(branch, conformance)) {
                    return verdict();
                }
            }
            add(Ruling.DISALLOWED, null);
            reason = joined(failed);
            return verdict();
        }

        private boolean applies(Conformance branch, Conformance whole) {
            if (branch instanceof Conformance.Mandatory mandatory) {
                return applies(mandatory.when(), Ruling.MANDATORY, null, "the specification asks for it");
            }
            if (branch instanceof Conformance.Optional optional) {
                return applies(optional.when(), Ruling.OPTIONAL, optional.choice(), "the specification leaves it open");
            }
            if (branch instanceof Conformance.Disallowed) {
                return applies(null, Ruling.DISALLOWED, null, "the specification forbids it");
            }
            if (branch instanceof Conformance.Deprecated) {
                return applies(null, Ruling.DEPRECATED, null, "the specification has withdrawn it");
            }
            if (branch instanceof Conformance.Provisional) {
                var then = whole.settled() == whole
                        ? ""
                        : ", later " + whole.settled().notation();
                return applies(null, Ruling.PROVISIONAL, null, "the specification has not settled it" + then);
            }
            open.add("the specification says it in prose only");
            for (var ruling : List.of(Ruling.MANDATORY, Ruling.OPTIONAL, Ruling.DISALLOWED)) {
                add(ruling, null);
            }
            return true;
        }

        /** Whether the branch ends the list: it applies for certain. */
        private boolean applies(@Nullable Condition when, Ruling ruling, @Nullable Choice choice, String always) {
            var truth = when == null ? Truth.TRUE : evaluator.truth(when);
            if (truth == Truth.FALSE) {
                failed.addAll(explanation.clauses(when));
                return false;
            }
            add(ruling, choice);
            if (truth == Truth.UNKNOWN) {
                open.addAll(explanation.clauses(when));
                return false;
            }
            var since = failed.isEmpty() ? "" : " (" + joined(failed) + ")";
            reason = when == null ? always + since : joined(explanation.clauses(when));
            return true;
        }

        /** Each once. A record's own comparison is put together of method handles at its first call, in each build. */
        private void add(Ruling ruling, @Nullable Choice choice) {
            boolean isKnown = outcomes.stream()
                    .anyMatch(known -> known.ruling() == ruling && Objects.equals(known.choice(), choice));
            if (!isKnown) {
                outcomes.add(new Verdict.Outcome(ruling, choice));
            }
        }

        private Verdict verdict() {
            if (outcomes.size() == 1 && open.isEmpty()) {
                return new Verdict(outcomes, reason);
            }
            var verdict = new Verdict(outcomes, joined(open));
            return verdict.ruling() == Ruling.UNDECIDABLE
                    ? new Verdict(outcomes, joined(open) + ": it is " + words(verdict.possible()))
                    : new Verdict(outcomes, "that is so however it turns out that " + joined(open));
        }

        private static String words(Set<Ruling> rulings) {
            return rulings.stream().map(Ruling::word).collect(Collectors.joining(" or "));
        }

        private static String joined(Set<String> clauses) {
            return String.join(" and ", clauses);
        }
    }
}
