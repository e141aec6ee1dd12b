package dev.connectorkit.processor.constraint;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The constraint of one attribute or field.
 *
 * @param measure what is bounded
 * @param alternatives of which one must be met; none if only entries or code points are bounded
 * @param entry what bounds each entry of a list, null for nothing
 * @param maxCodePoints the greatest number of Unicode code points of a string, null for no bound; the length counts
 *     UTF-8 bytes
 */
public record Constraint(
        Measure measure,
        List<Alternative> alternatives,
        @Nullable Constraint entry,
        @Nullable Integer maxCodePoints) {

    /**
     * Keeps the alternatives.
     *
     * @param measure what is bounded
     * @param alternatives of which one must be met; none if only entries or code points are bounded
     * @param entry what bounds each entry of a list, null for nothing
     * @param maxCodePoints the greatest number of Unicode code points of a string, null for no bound; the length
     *     counts UTF-8 bytes
     */
    public Constraint {
        alternatives = List.copyOf(alternatives);
    }

    /** What a constraint bounds. */
    public enum Measure {
        /** The value itself, in the encoded unit of its type. */
        VALUE,
        /** The length of a string in UTF-8 bytes, of an octet string in bytes. */
        LENGTH,
        /** The number of entries of a list. */
        COUNT
    }

    /** One of the things a constraint allows. */
    public sealed interface Alternative {}

    /**
     * From a bound to a bound.
     *
     * @param min the least, null for no bound
     * @param max the greatest, null for no bound
     */
    public record Range(@Nullable Expression min, @Nullable Expression max) implements Alternative {}

    /**
     * One value, often a sentinel beside a range.
     *
     * @param value the value
     */
    public record Exactly(Expression value) implements Alternative {}

    /**
     * An entry of a list that another attribute holds.
     *
     * @param list that attribute
     */
    public record EntryOf(String list) implements Alternative {}

    /** What the specification says in prose only. */
    public record Described() implements Alternative {}

    /** What the maker decides. */
    public record ManufacturerSpecific() implements Alternative {}

    /**
     * Reads the structured form of the model.
     *
     * @param document an object of {@code min}, {@code max}, {@code value}, {@code in}, {@code desc}, {@code ms},
     *     {@code anyOf}, {@code entry}, {@code maxCodePoints}, {@code on}; a bound is a number or an expression
     * @return the constraint
     * @throws dev.connectorkit.processor.notation.NotationException if it holds anything else
     */
    public static Constraint parse(Map<String, ?> document) {
        return ConstraintReader.read(document);
    }

    /**
     * What it allows, as far as it can be known.
     *
     * @param references what is known of what it refers to: {@link Interval#ANY} for nothing
     * @return the domain of its {@link #measure()}; that of entries is their own constraint's
     */
    public Domain domain(Function<String, Interval> references) {
        if (alternatives.isEmpty()) {
            return Domain.NONE;
        }
        return new Domain(alternatives.stream()
                .map(alternative -> Domain.Region.of(alternative, references))
                .toList());
    }
}
