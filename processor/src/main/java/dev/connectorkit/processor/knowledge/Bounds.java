package dev.connectorkit.processor.knowledge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Literal bounds of a number, a length or a count; both ends belong to what is allowed.
 *
 * @param min the least, or {@code null} when there is no least
 * @param max the most, or {@code null} when there is no most
 */
public record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {

    /** No bounds. */
    public static final Bounds NONE = new Bounds(null, null);

    /**
     * Reads the bounds of a number.
     *
     * @param traits of the member or shape
     * @return what its range trait says, {@link #NONE} without one
     */
    public static Bounds range(Traits traits) {
        return read(traits, "smithy.api#range");
    }

    /**
     * Reads the bounds of a length or a count.
     *
     * @param traits of the member or shape
     * @return what its length trait says, {@link #NONE} without one
     */
    public static Bounds length(Traits traits) {
        return read(traits, "smithy.api#length");
    }

    private static Bounds read(Traits traits, String id) {
        return traits.object(id)
                .map(trait -> new Bounds(
                        trait.getNumberMember("min")
                                .map(min -> new BigDecimal(min.getValue().toString()))
                                .orElse(null),
                        trait.getNumberMember("max")
                                .map(max -> new BigDecimal(max.getValue().toString()))
                                .orElse(null)))
                .orElse(NONE);
    }

    /**
     * Tells whether anything is bounded.
     *
     * @return whether there is a least or a most
     */
    public boolean isPresent() {
        return min != null || max != null;
    }
}
