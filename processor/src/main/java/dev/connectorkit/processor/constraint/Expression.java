package dev.connectorkit.processor.constraint;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a bound is computed from. */
public sealed interface Expression {

    /**
     * Parses the specification's notation.
     *
     * @param notation such as {@code MaxLevel - 1}, {@code minOf(A, B)}, {@code HoldTimeLimits.HoldTimeMax}
     * @return the expression
     * @throws dev.connectorkit.processor.notation.NotationException if it is not in the notation
     */
    static Expression parse(String notation) {
        return ExpressionParser.parse(notation);
    }

    /**
     * The specification's notation, with only the parentheses it needs.
     *
     * @return the text
     */
    String notation();

    /**
     * The results it can have.
     *
     * @param references what is known of what it refers to
     * @return a point if all of it is known
     */
    Interval evaluate(Function<String, Interval> references);

    /**
     * A number.
     *
     * @param value the number, in the encoded unit of the type
     */
    record Literal(BigDecimal value) implements Expression {
        @Override
        public String notation() {
            return value.toPlainString();
        }

        @Override
        public Interval evaluate(Function<String, Interval> references) {
            return Interval.of(value);
        }
    }

    /**
     * Another attribute or field, a field of a structure, or the name of an enum's value.
     *
     * @param path with full stops between its parts
     */
    record Reference(String path) implements Expression {
        @Override
        public String notation() {
            return path;
        }

        @Override
        public Interval evaluate(Function<String, Interval> references) {
            return references.apply(path);
        }
    }

    /**
     * A sign before something that is no literal.
     *
     * @param term of what
     */
    record Negation(Expression term) implements Expression {
        @Override
        public String notation() {
            return "-" + (term instanceof Reference ? term.notation() : "(" + term.notation() + ")");
        }

        @Override
        public Interval evaluate(Function<String, Interval> references) {
            return term.evaluate(references).negated();
        }
    }

    /**
     * Two expressions joined by an operator.
     *
     * @param left the left operand
     * @param operator the operator
     * @param right the right operand
     */
    record Calculation(Expression left, Operator operator, Expression right) implements Expression {
        @Override
        public String notation() {
            return notation(left, operator == Operator.POWER) + " " + operator.sign() + " "
                    + notation(right, operator != Operator.POWER);
        }

        private String notation(Expression operand, boolean alsoIfEqual) {
            var precedence = operand instanceof Calculation calculation ? calculation.operator.precedence() : 4;
            // A sign would bind to the base only: -2 ^ 2 is read as (-2) ^ 2 by some and not by others.
            var signed = operator == Operator.POWER && operand.notation().startsWith("-");
            var loose = precedence < operator.precedence() || alsoIfEqual && precedence == operator.precedence();
            return loose || signed ? "(" + operand.notation() + ")" : operand.notation();
        }

        @Override
        public Interval evaluate(Function<String, Interval> references) {
            var first = left.evaluate(references);
            var second = right.evaluate(references);
            return switch (operator) {
                case ADD -> first.plus(second);
                case SUBTRACT -> first.plus(second.negated());
                case MULTIPLY -> first.times(second);
                case DIVIDE -> first.dividedBy(second);
                case POWER -> first.power(second);
            };
        }
    }

    /**
     * The least or the greatest of several: {@code minOf(A, B)}, {@code maxOf(A, B)}.
     *
     * @param extreme which of the two
     * @param terms one or more
     */
    record ExtremeOf(Extreme extreme, List<Expression> terms) implements Expression {

        /**
         * Keeps the terms.
         *
         * @param extreme which of the two
         * @param terms one or more
         * @throws IllegalArgumentException if there are none
         */
        public ExtremeOf {
            terms = List.copyOf(terms);
            if (terms.isEmpty()) {
                throw new IllegalArgumentException(extreme.word() + " must have one or more terms");
            }
        }

        @Override
        public String notation() {
            return terms.stream()
                    .map(Expression::notation)
                    .collect(Collectors.joining(", ", extreme.word() + "(", ")"));
        }

        @Override
        public Interval evaluate(Function<String, Interval> references) {
            var result = terms.get(0).evaluate(references);
            for (var term : terms.subList(1, terms.size())) {
                var next = term.evaluate(references);
                result = extreme == Extreme.LEAST ? result.least(next) : result.greatest(next);
            }
            return result;
        }
    }

    /** Which of several is meant. */
    enum Extreme {
        /** {@code minOf}. */
        LEAST("minOf"),
        /** {@code maxOf}. */
        GREATEST("maxOf");

        private final String word;

        Extreme(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** An arithmetic operator. */
    enum Operator {
        /** {@code +}. */
        ADD("+", 1),
        /** {@code -}. */
        SUBTRACT("-", 1),
        /** {@code *}. */
        MULTIPLY("*", 2),
        /** {@code /}. */
        DIVIDE("/", 2),
        /** {@code ^}, which groups from the right. */
        POWER("^", 3);

        private final String sign;
        private final int precedence;

        Operator(String sign, int precedence) {
            this.sign = sign;
            this.precedence = precedence;
        }

        String sign() {
            return sign;
        }

        int precedence() {
            return precedence;
        }
    }
}
