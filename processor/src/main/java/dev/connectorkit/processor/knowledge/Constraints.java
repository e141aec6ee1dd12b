package dev.connectorkit.processor.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the model asks of a value. A member's own traits stand before those of its target.
 *
 * @param length of a string in Unicode code points, of a blob in bytes, of a list or map in entries
 * @param range of a number
 * @param pattern a regular expression that a string must match, or {@code null}
 * @param unique whether the elements of a list must differ from each other
 */
public record Constraints(
        Bounds length, Bounds range, @Nullable String pattern, boolean unique) {

    /**
     * Reads the constraints of a member's value.
     *
     * @param member the member
     * @param target the shape it targets
     * @return the constraints
     */
    public static Constraints of(Member member, Shape target) {
        return new Constraints(
                own(Bounds.length(member.traits()), Bounds.length(target.traits())),
                own(Bounds.range(member.traits()), Bounds.range(target.traits())),
                pattern(member.traits()).or(() -> pattern(target.traits())).orElse(null),
                target.traits().has("smithy.api#uniqueItems"));
    }

    /**
     * Tells whether anything is asked.
     *
     * @return whether there is any constraint
     */
    public boolean isPresent() {
        return length.isPresent() || range.isPresent() || pattern != null || unique;
    }

    private static Bounds own(Bounds member, Bounds target) {
        return member.isPresent() ? member : target;
    }

    private static Optional<String> pattern(Traits traits) {
        return traits.text("smithy.api#pattern");
    }
}
