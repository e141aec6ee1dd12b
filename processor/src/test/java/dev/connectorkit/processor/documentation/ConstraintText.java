package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Constraint;
import dev.connectorkit.processor.knowledge.MatterType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a value may be: its numbers, its length, its count. */
final class ConstraintText {

    private ConstraintText() {}

    static String of(MatterType type, Bounds bounds, @Nullable Constraint constraint) {
        List<String> parts = new ArrayList<>();
        String measure = measure(type);
        String literal = range(bounds(type, bounds), measure);
        if (!literal.isEmpty()) {
            parts.add(literal);
        }
        if (constraint != null) {
            String whole = words(constraint, measure);
            if (!whole.isEmpty() && !whole.equals(literal)) {
                parts.add(whole);
            }
        }
        if (type instanceof MatterType.Listing listing) {
            String entry = of(listing.entry(), listing.entryBounds(), null);
            if (!entry.isEmpty() && listing.entryBounds().isPresent()) {
                parts.add("each entry " + entry);
            }
        }
        return String.join("; ", parts);
    }

    /** Of a number the type's own bounds where the element says nothing narrower. */
    private static Bounds bounds(MatterType type, Bounds bounds) {
        if (type instanceof MatterType.Whole whole) {
            return new Bounds(
                    bounds.min() == null ? new BigDecimal(whole.min()) : bounds.min(),
                    bounds.max() == null ? new BigDecimal(whole.max()) : bounds.max());
        }
        if (!bounds.isPresent() && type instanceof MatterType.Text text) {
            return text.bounds();
        }
        return !bounds.isPresent() && type instanceof MatterType.Octets octets ? octets.bounds() : bounds;
    }

    private static String measure(MatterType type) {
        if (type instanceof MatterType.Listing) {
            return " entries";
        }
        return type instanceof MatterType.Text || type instanceof MatterType.Octets ? " bytes" : "";
    }

    private static String range(Bounds bounds, String measure) {
        return range(literal(bounds.min()), literal(bounds.max()), measure);
    }

    private static @Nullable String literal(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String range(@Nullable String min, @Nullable String max, String measure) {
        if (min == null) {
            return max == null ? "" : "at most " + max + measure;
        }
        if (max == null) {
            return "at least " + min + measure;
        }
        return (min.equals(max) ? min : min + " to " + max) + measure;
    }

    private static String words(Constraint constraint, String measure) {
        List<String> parts = new ArrayList<>();
        if (!constraint.anyOf().isEmpty()) {
            parts.add(constraint.anyOf().stream()
                    .map(alternative -> words(alternative, ""))
                    .collect(Collectors.joining(" or ", "", measure)));
        }
        String range = constraint.value() == null
                ? range(bound(constraint.min()), bound(constraint.max()), measure)
                : bound(constraint.value()) + measure;
        if (!range.isEmpty()) {
            parts.add(range);
        }
        if (constraint.in() != null) {
            parts.add("one of " + Markdown.code(constraint.in()));
        }
        if (constraint.maxCodePoints() != null) {
            parts.add("at most " + constraint.maxCodePoints() + " code points");
        }
        if (constraint.entry() != null) {
            String entry = words(constraint.entry(), "");
            if (!entry.isEmpty()) {
                parts.add("each entry " + entry);
            }
        }
        if (constraint.prose()) {
            parts.add("see the specification");
        }
        if (constraint.manufacturerSpecific()) {
            parts.add("the maker decides");
        }
        return String.join("; ", parts);
    }

    private static @Nullable String bound(Constraint.@Nullable Bound bound) {
        if (bound == null) {
            return null;
        }
        return bound.number() == null ? Markdown.code(String.valueOf(bound.expression())) : literal(bound.number());
    }
}
