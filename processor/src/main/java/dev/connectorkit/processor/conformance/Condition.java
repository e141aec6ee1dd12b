package dev.connectorkit.processor.conformance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A condition of a conformance over features, elements, conditions of device types and values. */
public sealed interface Condition {

    /**
     * The specification's notation, with only the parentheses it needs.
     *
     * @return the text
     */
    String notation();

    /**
     * The names whose presence the condition asks about; not those whose values it compares.
     *
     * @return the names in alphabetical order
     */
    default Set<String> presences() {
        var names = new TreeSet<String>();
        collectPresences(names);
        return names;
    }

    /**
     * Adds the names whose presence the condition asks about.
     *
     * @param names where to
     */
    void collectPresences(Set<String> names);

    /**
     * Something is there: a feature's code, an attribute, command, event or field, a condition of a device type.
     *
     * @param name as written; a field of another command is {@code Command.Field}
     */
    record Present(String name) implements Condition {
        @Override
        public String notation() {
            return name;
        }

        @Override
        public void collectPresences(Set<String> names) {
            names.add(name);
        }
    }

    /**
     * The opposite: {@code !A}.
     *
     * @param term of what
     */
    record Not(Condition term) implements Condition {
        @Override
        public String notation() {
            return "!" + (term instanceof Present || term instanceof Not ? term.notation() : inParentheses(term));
        }

        @Override
        public void collectPresences(Set<String> names) {
            term.collectPresences(names);
        }
    }

    /**
     * Several conditions joined by one operator. {@code &} binds closer than {@code ^}, and that closer than
     * {@code |}.
     *
     * @param connective the operator
     * @param terms two or more
     */
    record Joined(Connective connective, List<Condition> terms) implements Condition {

        /**
         * Keeps the terms.
         *
         * @param connective the operator
         * @param terms two or more
         * @throws IllegalArgumentException if there are fewer than two
         */
        public Joined {
            terms = List.copyOf(terms);
            if (terms.size() < 2) {
                throw new IllegalArgumentException("joined condition must have two or more terms");
            }
        }

        @Override
        public String notation() {
            return terms.stream().map(this::notationOf).collect(Collectors.joining(" " + connective.sign() + " "));
        }

        private String notationOf(Condition term) {
            var bindsCloser = !(term instanceof Joined joined) || joined.connective.compareTo(connective) > 0;
            return bindsCloser ? term.notation() : inParentheses(term);
        }

        @Override
        public void collectPresences(Set<String> names) {
            terms.forEach(term -> term.collectPresences(names));
        }
    }

    /**
     * Two values compared: {@code Rev >= v7}, {@code Status == Success}.
     *
     * @param left the left operand
     * @param comparator the operator
     * @param right the right operand
     */
    record Comparison(Operand left, Comparator comparator, Operand right) implements Condition {
        @Override
        public String notation() {
            return left.notation() + " " + comparator.sign() + " " + right.notation();
        }

        @Override
        public void collectPresences(Set<String> names) {
            // A value that is compared says nothing about presence.
        }
    }

    /** The operators that join conditions, the loosest first. */
    enum Connective {
        /** At least one: {@code |}. */
        OR("|"),
        /** An odd number, for two exactly one: {@code ^}. */
        XOR("^"),
        /** All: {@code &}. */
        AND("&");

        private final String sign;

        Connective(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    private static String inParentheses(Condition condition) {
        return "(" + condition.notation() + ")";
    }
}
