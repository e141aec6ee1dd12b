package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.notation.Truth;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which of what is known decided a condition, or what was missing to decide it, as clauses for diagnostics. */
final class Explanation {
    private final Claim claim;
    private final ConditionEvaluator evaluator;

    Explanation(Claim claim) {
        this.claim = claim;
        this.evaluator = new ConditionEvaluator(claim);
    }

    Set<String> clauses(Condition condition) {
        var clauses = new LinkedHashSet<String>();
        collect(condition, clauses);
        return clauses;
    }

    private void collect(Condition condition, Set<String> clauses) {
        if (condition instanceof Condition.Present present) {
            var fact = claim.fact(present.name());
            clauses.add(fact == null ? "nothing is known of " + present.name() : fact.clause());
        } else if (condition instanceof Condition.Not not) {
            collect(not.term(), clauses);
        } else if (condition instanceof Condition.Joined joined) {
            collect(joined, clauses);
        } else {
            clauses.add(clause((Condition.Comparison) condition));
        }
    }

    private void collect(Condition.Joined joined, Set<String> clauses) {
        var truth = evaluator.truth(joined);
        if (joined.connective() == Condition.Connective.XOR && truth != Truth.UNKNOWN) {
            joined.terms().forEach(term -> collect(term, clauses));
            return;
        }
        for (var term : joined.terms()) {
            if (evaluator.truth(term) != truth) {
                continue;
            }
            collect(term, clauses);
            // One that holds is enough; of those that fail the reader wants to see all.
            if (joined.connective() == Condition.Connective.OR && truth == Truth.TRUE) {
                return;
            }
        }
    }

    private String clause(Condition.Comparison comparison) {
        var text = comparison.notation();
        return switch (evaluator.truth(comparison)) {
            case TRUE -> text + " holds" + found(comparison.left());
            case FALSE -> text + " does not hold" + found(comparison.left());
            case UNKNOWN -> text + " is known only at run time";
        };
    }

    private String found(Operand operand) {
        var value = operand instanceof Operand.Named named ? claim.value(named.name()) : null;
        return value == null ? "" : " for " + value.notation();
    }
}
