package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.notation.Truth;
import org.jspecify.annotations.Nullable;

/** Whether conditions hold under a claim. */
final class ConditionEvaluator {
    private final Claim claim;

    ConditionEvaluator(Claim claim) {
        this.claim = claim;
    }

    Truth truth(Condition condition) {
        if (condition instanceof Condition.Present present) {
            return claim.presence(present.name());
        }
        if (condition instanceof Condition.Not not) {
            return truth(not.term()).not();
        }
        if (condition instanceof Condition.Joined joined) {
            return truth(joined);
        }
        return truth((Condition.Comparison) condition);
    }

    private Truth truth(Condition.Joined joined) {
        var truth = truth(joined.terms().get(0));
        for (var term : joined.terms().subList(1, joined.terms().size())) {
            truth = switch (joined.connective()) {
                case AND -> truth.and(truth(term));
                case OR -> truth.or(truth(term));
                case XOR -> truth.xor(truth(term));
            };
        }
        return truth;
    }

    private Truth truth(Condition.Comparison comparison) {
        var left = value(comparison.left(), comparison.right());
        var right = value(comparison.right(), comparison.left());
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        var comparator = comparison.comparator();
        var leftNumber = number(left);
        var rightNumber = number(right);
        if (leftNumber != null && rightNumber != null) {
            return Truth.of(comparator.holds(leftNumber.compareTo(rightNumber)));
        }
        if (comparator.ordering() || !comparable(left, right)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(comparator.holds(left.equals(right) ? 0 : 1));
    }

    private Operand.@Nullable Constant value(Operand operand, Operand other) {
        if (operand instanceof Operand.Constant constant) {
            return constant;
        }
        var name = ((Operand.Named) operand).name();
        var value = claim.value(name);
        // Beside a known value of an enum a bare name is another value of it.
        var besideEnumValue =
                other instanceof Operand.Named named && claim.value(named.name()) instanceof Operand.EnumValue;
        return value == null && besideEnumValue ? new Operand.EnumValue(name) : value;
    }

    private static boolean comparable(Operand.Constant left, Operand.Constant right) {
        return left.getClass() == right.getClass() || left instanceof Operand.Null || right instanceof Operand.Null;
    }

    private static @Nullable Long number(Operand.Constant constant) {
        if (constant instanceof Operand.Whole whole) {
            return whole.value();
        }
        return constant instanceof Operand.Revision revision ? (long) revision.number() : null;
    }
}
