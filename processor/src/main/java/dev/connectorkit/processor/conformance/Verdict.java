package dev.connectorkit.processor.conformance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a conformance says of an element under a claim, and why.
 *
 * @param outcomes every way it can still turn out, in the order of the conformance; one or more
 * @param because why, as a clause
 */
public record Verdict(List<Outcome> outcomes, String because) {

    /**
     * One way a conformance can turn out.
     *
     * @param ruling never {@link Ruling#UNDECIDABLE}
     * @param choice the group the element is then counted in, null for none
     */
    public record Outcome(Ruling ruling, @Nullable Choice choice) {}

    /**
     * Keeps the outcomes.
     *
     * @param outcomes every way it can still turn out, in the order of the conformance; one or more
     * @param because why, as a clause
     */
    public Verdict {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The ruling.
     *
     * @return {@link Ruling#UNDECIDABLE} if several are possible
     */
    public Ruling ruling() {
        var possible = possible();
        return possible.size() == 1 ? possible.iterator().next() : Ruling.UNDECIDABLE;
    }

    /**
     * The rulings that are possible; what is not among them is certain not to be, even when the ruling is
     * {@link Ruling#UNDECIDABLE}.
     *
     * @return one or more
     */
    public Set<Ruling> possible() {
        var possible = EnumSet.noneOf(Ruling.class);
        outcomes.forEach(outcome -> possible.add(outcome.ruling()));
        return possible;
    }

    /**
     * Whether the element may be there, for all that is known.
     *
     * @return false only if it is disallowed or deprecated however the rest turns out
     */
    public boolean mayBePresent() {
        var possible = possible();
        possible.remove(Ruling.DISALLOWED);
        possible.remove(Ruling.DEPRECATED);
        return !possible.isEmpty();
    }

    /**
     * Whether the element may be missing, for all that is known.
     *
     * @return false only if it is mandatory however the rest turns out
     */
    public boolean mayBeAbsent() {
        return ruling() != Ruling.MANDATORY;
    }

    /**
     * The verdict as text.
     *
     * @return such as {@code mandatory because feature LT (Lighting) is claimed}
     */
    public String explanation() {
        return ruling().word() + " because " + because;
    }
}
