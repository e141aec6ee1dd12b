package dev.connectorkit.processor.conformance;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The conformance of one element, as the specification writes it. {@link #notation()} gives that text again, and
 * parsing it gives an equal conformance.
 */
public sealed interface Conformance {

    /**
     * Parses the specification's notation.
     *
     * @param notation such as {@code LT}, {@code [HS & !XY].a+, O}
     * @return the conformance
     * @throws dev.connectorkit.processor.notation.NotationException if it is not in the notation
     */
    static Conformance parse(String notation) {
        return ConformanceParser.parse(notation);
    }

    /**
     * The specification's notation, in canonical spacing.
     *
     * @return the text
     */
    String notation();

    /**
     * The conditions of its branches.
     *
     * @return in order; none for a branch that has none
     */
    default List<Condition> conditions() {
        return List.of();
    }

    /**
     * The choice groups of its branches.
     *
     * @return each once, in order
     */
    default List<Choice> choices() {
        return List.of();
    }

    /**
     * What remains once the specification is no longer provisional about the element: the part behind {@code P}.
     *
     * @return this conformance if nothing follows a {@code P}
     */
    default Conformance settled() {
        return this;
    }

    /**
     * Must be there: {@code M}, or a bare condition.
     *
     * @param when under which condition only, null for always
     */
    record Mandatory(@Nullable Condition when) implements Conformance {
        @Override
        public String notation() {
            return when == null ? "M" : when.notation();
        }

        @Override
        public List<Condition> conditions() {
            return when == null ? List.of() : List.of(when);
        }

        @Override
        public String toString() {
            return notation();
        }
    }

    /**
     * May be there: {@code O}, or a condition in brackets.
     *
     * @param when under which condition only, null for always
     * @param choice the group it is counted in, null for none
     */
    record Optional(@Nullable Condition when, @Nullable Choice choice) implements Conformance {
        @Override
        public String notation() {
            return (when == null ? "O" : "[" + when.notation() + "]") + (choice == null ? "" : choice.notation());
        }

        @Override
        public List<Condition> conditions() {
            return when == null ? List.of() : List.of(when);
        }

        @Override
        public List<Choice> choices() {
            return choice == null ? List.of() : List.of(choice);
        }

        @Override
        public String toString() {
            return notation();
        }
    }

    /** Must not be there: {@code X}. */
    record Disallowed() implements Conformance {
        @Override
        public String notation() {
            return "X";
        }

        @Override
        public String toString() {
            return notation();
        }
    }

    /** Was there once: {@code D}. */
    record Deprecated() implements Conformance {
        @Override
        public String notation() {
            return "D";
        }

        @Override
        public String toString() {
            return notation();
        }
    }

    /** Not yet certifiable: {@code P}. */
    record Provisional() implements Conformance {
        @Override
        public String notation() {
            return "P";
        }

        @Override
        public String toString() {
            return notation();
        }
    }

    /** Told in prose only: {@code desc}. */
    record Described() implements Conformance {
        @Override
        public String notation() {
            return "desc";
        }

        @Override
        public String toString() {
            return notation();
        }
    }

    /**
     * A list of which the first that applies wins: {@code LT, [HS], O}.
     *
     * @param branches two or more, none of them a list
     */
    record Otherwise(List<Conformance> branches) implements Conformance {

        /**
         * Keeps the branches.
         *
         * @param branches two or more, none of them a list
         * @throws IllegalArgumentException if there are fewer than two, or a list among them
         */
        public Otherwise {
            branches = List.copyOf(branches);
            if (branches.size() < 2 || branches.stream().anyMatch(Otherwise.class::isInstance)) {
                throw new IllegalArgumentException("otherwise-list must have two or more branches that are no lists");
            }
        }

        @Override
        public String notation() {
            return branches.stream().map(Conformance::notation).collect(Collectors.joining(", "));
        }

        @Override
        public List<Condition> conditions() {
            return branches.stream()
                    .flatMap(branch -> branch.conditions().stream())
                    .toList();
        }

        @Override
        public List<Choice> choices() {
            return branches.stream()
                    .flatMap(branch -> branch.choices().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Conformance settled() {
            if (!(branches.get(0) instanceof Provisional)) {
                return this;
            }
            var rest = branches.subList(1, branches.size());
            return rest.size() == 1 ? rest.get(0) : new Otherwise(rest);
        }

        @Override
        public String toString() {
            return notation();
        }
    }
}
