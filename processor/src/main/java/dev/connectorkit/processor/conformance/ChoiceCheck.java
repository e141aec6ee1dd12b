package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.notation.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the choice groups that cannot be satisfied any more. A group is counted among siblings only: the features of a
 * cluster, its attributes, the fields of one structure, the requirements of one device type. Its letter may mean
 * another group elsewhere in the cluster.
 */
public final class ChoiceCheck {
    private ChoiceCheck() {}

    /**
     * An element beside others.
     *
     * @param name what the finding calls it
     * @param present whether it is claimed
     * @param conformance its conformance
     */
    public record Sibling(String name, Truth present, Conformance conformance) {}

    /**
     * A group whose number is not met, however what is unknown turns out.
     *
     * @param choice the group
     * @param members the names of those that count, in the order given
     * @param found the names of those among them that are claimed
     */
    public record Finding(Choice choice, List<String> members, List<String> found) {

        /**
         * Keeps the names.
         *
         * @param choice the group
         * @param members the names of those that count, in the order given
         * @param found the names of those among them that are claimed
         */
        public Finding {
            members = List.copyOf(members);
            found = List.copyOf(found);
        }

        /**
         * How many of the members must be claimed.
         *
         * @return such as {@code at least one}
         */
        public String bound() {
            var bound = switch (choice.bound()) {
                case EXACTLY -> "exactly ";
                case AT_LEAST -> "at least ";
                case AT_MOST -> "at most ";
            };
            return bound + (choice.count() == 1 ? "one" : String.valueOf(choice.count()));
        }

        /**
         * The finding as text.
         *
         * @return such as {@code exactly one of PIR, US, PHY must be claimed, found none}
         */
        public String message() {
            return bound() + " of " + String.join(", ", members) + " must be claimed, found "
                    + (found.isEmpty() ? "none" : String.join(", ", found));
        }
    }

    /**
     * Counts every group.
     *
     * @param siblings all elements of one kind at one place, claimed or not
     * @param claim what is known
     * @return the groups that are not met, in the order of their first member
     */
    public static List<Finding> of(Collection<Sibling> siblings, Claim claim) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (var sibling : siblings) {
            for (var choice : sibling.conformance().choices()) {
                groups.computeIfAbsent(choice.set(), set -> new Group(choice)).count(sibling, claim);
            }
        }
        return groups.values().stream()
                .map(Group::finding)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One group while it is counted. */
    private static final class Group {
        private final Choice choice;
        private final List<String> members = new ArrayList<>();
        private final List<String> found = new ArrayList<>();
        private int mayBeFound;

        Group(Choice choice) {
            this.choice = choice;
        }

        void count(Sibling sibling, Claim claim) {
            // Also where another branch won: "F, O.a+" is there because of F, and the group has what it asks for.
            if (sibling.present() != Truth.FALSE) {
                mayBeFound++;
            }
            var outcomes = ConformanceCheck.of(sibling.conformance(), claim).outcomes();
            if (outcomes.stream().allMatch(this::counts)) {
                members.add(sibling.name());
                if (sibling.present() == Truth.TRUE) {
                    found.add(sibling.name());
                }
            }
        }

        private boolean counts(Verdict.Outcome outcome) {
            return outcome.choice() != null && outcome.choice().set().equals(choice.set());
        }

        Optional<Finding> finding() {
            var tooFew = choice.bound() != Choice.Bound.AT_MOST && !members.isEmpty() && mayBeFound < choice.count();
            var tooMany = choice.bound() != Choice.Bound.AT_LEAST && found.size() > choice.count();
            return tooFew || tooMany ? Optional.of(new Finding(choice, members, found)) : Optional.empty();
        }
    }
}
