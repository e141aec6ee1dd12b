package dev.connectorkit.processor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A member of a shape.
 *
 * @param container the shape that has the member
 * @param name as the model spells it
 * @param target the shape of its value
 * @param traits those applied to the member, without the target's
 */
public record Member(ShapeId container, String name, ShapeId target, Traits traits) {

    /**
     * Tells whether the model requires the member.
     *
     * @return whether the member must be given
     */
    public boolean isRequired() {
        return traits.has("smithy.api#required");
    }

    /** By the name alone: a record's own comparison is put together of method handles at its first call, in each build. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member that && container.equals(that.container) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * container.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return container + "$" + name;
    }
}
