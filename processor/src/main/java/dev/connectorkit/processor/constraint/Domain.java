package dev.connectorkit.processor.constraint;

import dev.connectorkit.processor.notation.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint allows, as far as it is known: one region or several beside each other.
 *
 * @param regions what is allowed; none if nothing can be
 */
public record Domain(List<Region> regions) {
    /** No bound: everything is allowed. */
    public static final Domain NONE = new Domain(List.of(new Region(Interval.ANY, Interval.ANY)));

    /**
     * Leaves out regions that hold nothing.
     *
     * @param regions what is allowed; none if nothing can be
     */
    public Domain {
        regions = regions.stream().filter(region -> !region.outer().isEmpty()).toList();
    }

    /**
     * A range whose ends may not be known.
     *
     * @param outer what is not in it is not allowed
     * @param inner what is in it is allowed; null if nothing is for certain
     */
    public record Region(Interval outer, @Nullable Interval inner) {

        static Region of(Constraint.Alternative alternative, Function<String, Interval> references) {
            if (alternative instanceof Constraint.Range range) {
                var min = range.min() == null ? null : range.min().evaluate(references);
                var max = range.max() == null ? null : range.max().evaluate(references);
                return between(min, max);
            }
            if (alternative instanceof Constraint.Exactly exactly) {
                var value = exactly.value().evaluate(references);
                return new Region(value, value.isPoint() ? value : null);
            }
            return new Region(Interval.ANY, null);
        }

        private static Region between(@Nullable Interval min, @Nullable Interval max) {
            var outer = new Interval(min == null ? null : min.low(), max == null ? null : max.high());
            var inner = new Interval(min == null ? null : min.high(), max == null ? null : max.low());
            var uncertain = min != null && min.high() == null || max != null && max.low() == null;
            return new Region(outer, uncertain || inner.isEmpty() ? null : inner);
        }

        private Region and(Region other) {
            var both = inner == null || other.inner == null ? null : inner.intersect(other.inner);
            return new Region(outer.intersect(other.outer), both == null || both.isEmpty() ? null : both);
        }
    }

    /**
     * Whether a value is allowed.
     *
     * @param value the value, length or count
     * @return unknown if that depends on what is not known
     */
    public Truth permits(BigDecimal value) {
        if (regions.stream()
                .anyMatch(region -> region.inner() != null && region.inner().contains(value))) {
            return Truth.TRUE;
        }
        return regions.stream().anyMatch(region -> region.outer().contains(value)) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * Whether a value is allowed.
     *
     * @param value the value, length or count
     * @return unknown if that depends on what is not known
     */
    public Truth permits(long value) {
        return permits(BigDecimal.valueOf(value));
    }

    /**
     * What both allow: a cluster's constraint narrowed by a device type's.
     *
     * @param other what the other allows
     * @return the common part
     */
    public Domain and(Domain other) {
        return new Domain(regions.stream()
                .flatMap(region -> other.regions.stream().map(region::and))
                .distinct()
                .toList());
    }

    /**
     * The least interval outside which nothing is allowed.
     *
     * @return null if nothing is allowed at all
     */
    public @Nullable Interval hull() {
        return regions.stream().map(Region::outer).reduce(Interval::hull).orElse(null);
    }

    /**
     * Whether every bound is known: then {@link #permits(BigDecimal)} is never unknown.
     *
     * @return false as soon as one is not
     */
    public boolean exact() {
        return regions.stream().allMatch(region -> region.outer().equals(region.inner()));
    }

    /**
     * The bounds as text, for diagnostics: what is certain not to be exceeded.
     *
     * @return such as {@code 1 to 254}, {@code at most 10 or 65534}; {@code anything} if there is no bound
     */
    public String described() {
        return regions.isEmpty()
                ? "nothing"
                : regions.stream()
                        .map(region -> described(region.outer()))
                        .distinct()
                        .collect(Collectors.joining(" or "));
    }

    private static String described(Interval interval) {
        if (interval.low() == null) {
            return interval.high() == null
                    ? "anything"
                    : "at most " + interval.high().toPlainString();
        }
        if (interval.high() == null) {
            return "at least " + interval.low().toPlainString();
        }
        var low = interval.low().toPlainString();
        return interval.isPoint() ? low : low + " to " + interval.high().toPlainString();
    }
}
