package dev.connectorkit.processor.knowledge;

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

    @Override
    public String toString() {
        return container + "$" + name;
    }
}
