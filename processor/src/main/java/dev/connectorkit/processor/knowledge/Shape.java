package dev.connectorkit.processor.knowledge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shape of the model. */
public sealed interface Shape {

    /**
     * The shape's name in the model.
     *
     * @return the absolute id
     */
    ShapeId id();

    /**
     * What is applied to the shape.
     *
     * @return the traits
     */
    Traits traits();

    /**
     * The members whose values are values of other shapes.
     *
     * @return the members in the model's order; none for simple shapes and enumerations
     */
    default List<Member> targeting() {
        return List.of();
    }

    /**
     * A shape without members.
     *
     * @param id the shape's id
     * @param kind which of Smithy's simple types it is
     * @param traits the shape's traits
     */
    record Simple(ShapeId id, SimpleKind kind, Traits traits) implements Shape {}

    /**
     * A list.
     *
     * @param id the shape's id
     * @param traits the shape's traits
     * @param member what it is a list of
     */
    record Listing(ShapeId id, Traits traits, Member member) implements Shape {

        @Override
        public List<Member> targeting() {
            return List.of(member);
        }

        /**
         * Tells whether the list may hold nulls.
         *
         * @return whether it is sparse
         */
        public boolean isSparse() {
            return traits.has("smithy.api#sparse");
        }
    }

    /**
     * A map.
     *
     * @param id the shape's id
     * @param traits the shape's traits
     * @param key what its keys are
     * @param value what its values are
     */
    record Mapping(ShapeId id, Traits traits, Member key, Member value) implements Shape {

        @Override
        public List<Member> targeting() {
            return List.of(key, value);
        }

        /**
         * Tells whether the map may hold nulls.
         *
         * @return whether it is sparse
         */
        public boolean isSparse() {
            return traits.has("smithy.api#sparse");
        }
    }

    /**
     * An enumeration of strings or of integers; each value is the {@code enumValue} trait of a member.
     *
     * @param id the shape's id
     * @param ofIntegers whether its values are integers
     * @param traits the shape's traits
     * @param members one for each value, in the model's order
     */
    record Enumeration(ShapeId id, boolean ofIntegers, Traits traits, List<Member> members) implements Shape {}

    /**
     * A structure.
     *
     * @param id the shape's id
     * @param traits the shape's traits
     * @param members in the model's order
     */
    record Structure(ShapeId id, Traits traits, List<Member> members) implements Shape {

        @Override
        public List<Member> targeting() {
            return members;
        }
    }

    /**
     * A union: exactly one of its members is set.
     *
     * @param id the shape's id
     * @param traits the shape's traits
     * @param members in the model's order
     */
    record Union(ShapeId id, Traits traits, List<Member> members) implements Shape {

        @Override
        public List<Member> targeting() {
            return members;
        }
    }

    /**
     * An operation.
     *
     * @param id the shape's id
     * @param traits the shape's traits
     * @param input the input structure, or {@code null} when there is none
     * @param output the output structure, or {@code null} when there is none
     * @param errors the structures of its own errors, in the model's order
     */
    record Operation(
            ShapeId id,
            Traits traits,
            @Nullable ShapeId input,
            @Nullable ShapeId output,
            List<ShapeId> errors) implements Shape {}

    /**
     * A service.
     *
     * @param id the shape's id
     * @param traits the shape's traits
     * @param version the version the model gives
     * @param operations in the model's order
     * @param errors the structures of the errors every operation has, in the model's order
     * @param renames names of shapes that would clash with others of the service, by their ids
     */
    record Service(
            ShapeId id,
            Traits traits,
            String version,
            List<ShapeId> operations,
            List<ShapeId> errors,
            Map<ShapeId, String> renames)
            implements Shape {}
}
