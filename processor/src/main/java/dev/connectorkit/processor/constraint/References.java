package dev.connectorkit.processor.constraint;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known of the attributes and fields that constraints refer to: a value, or else what their own constraints
 * leave of it. {@code CurrentLevel} must not exceed {@code MaxLevel}; nobody knows {@code MaxLevel}, but it must not
 * exceed 254, so neither must {@code CurrentLevel}.
 */
public final class References implements Function<String, Interval> {
    private final Map<String, Interval> values = new HashMap<>();
    private final Map<String, List<Constraint>> constraints = new HashMap<>();
    private final Set<String> visiting = new HashSet<>();

    /** Knows nothing: everything is {@link Interval#ANY}. */
    public References() {}

    /**
     * Tells a value: of a constant, of a default of what is not mapped, of an enum's value by its name.
     *
     * @param path its name, or the path of a structure's field
     * @param value its value in the encoded unit
     * @return this
     */
    public References value(String path, BigDecimal value) {
        values.put(path, Interval.of(value));
        return this;
    }

    /**
     * Tells the constraints of one that is there and never null. Of one that may be absent or null nothing must be
     * told: then it bounds nothing.
     *
     * @param path its name, or the path of a structure's field
     * @param all its constraint in the cluster, and that of the device type if there is one
     * @return this
     */
    public References constrained(String path, List<Constraint> all) {
        // The length of a string or a list is not what a bound computes with.
        constraints.put(
                path,
                all.stream()
                        .filter(constraint -> constraint.measure() == Constraint.Measure.VALUE)
                        .toList());
        return this;
    }

    @Override
    public Interval apply(String path) {
        var value = values.get(path);
        if (value != null) {
            return value;
        }
        var all = constraints.get(path);
        // MinTemperature is bounded by MaxTemperature and the other way round: the second question gets no answer.
        if (all == null || !visiting.add(path)) {
            return Interval.ANY;
        }
        try {
            var hull = narrowed(all).hull();
            return hull == null ? Interval.ANY : hull;
        } finally {
            visiting.remove(path);
        }
    }

    /**
     * What several constraints of one attribute allow together: the cluster's, narrowed by a device type's.
     *
     * @param all the constraints, all of the same measure
     * @return the domain; everything for no constraint
     */
    public Domain narrowed(List<Constraint> all) {
        var domain = Domain.NONE;
        for (var constraint : all) {
            domain = domain.and(constraint.domain(this));
        }
        return domain;
    }
}
