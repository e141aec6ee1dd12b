package dev.connectorkit.processor.write.shape;

import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.Javadoc;

/** Javadoc of members and shapes: the model's words, what it asks, and where it says so. */
final class MemberText {

    private MemberText() {}

    /** What a member is, and what is asked of its value. */
    static Javadoc of(ShapeMember member) {
        return Javadoc.of(
                        member.member().traits().documentation(),
                        "The member " + Javadoc.code(member.member().name()) + ".")
                .paragraph(ConstraintText.of(member.constraints(), member.target(), member.sensitive()));
    }

    /** The same in one phrase, for a parameter. */
    static String phrase(ShapeMember member) {
        String phrase = Javadoc.phrase(member.member().traits().documentation());
        return phrase.isEmpty() ? "the member " + Javadoc.code(member.member().name()) : phrase;
    }

    /** The same in one sentence. */
    static String sentence(ShapeMember member) {
        String phrase = phrase(member);
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
    }

    /** What a shape is, and which one. */
    static Javadoc of(Shape shape) {
        return Javadoc.of(
                        shape.traits().documentation(),
                        "The shape " + Javadoc.code(shape.id().name()) + ".")
                .paragraph("Smithy shape " + Javadoc.code(shape.id().toString()) + ".");
    }
}
