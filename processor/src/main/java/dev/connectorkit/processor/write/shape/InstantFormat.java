package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Shape;

/** The format of an instant: its member's, else its shape's, else that of the place it is in. */
final class InstantFormat {

    private static final String TRAIT = "smithy.api#timestampFormat";

    private InstantFormat() {}

    /** The constant of the format in a JSON body. */
    static CodeBlock inBody(Member member, Shape target) {
        return of(member, target, "epoch-seconds");
    }

    /** The constant of the format in a path. */
    static CodeBlock inPath(Member member, Shape target) {
        return of(member, target, "date-time");
    }

    private static CodeBlock of(Member member, Shape target, String placed) {
        String format = member.traits()
                .text(TRAIT)
                .or(() -> target.traits().text(TRAIT))
                .orElse(placed);
        return CodeBlock.of(
                "$T.$L",
                RuntimeTypes.TIMESTAMP_FORMAT,
                switch (format) {
                    case "epoch-seconds" -> "EPOCH_SECONDS";
                    case "date-time" -> "DATE_TIME";
                    case "http-date" -> "HTTP_DATE";
                    default ->
                        throw new ModelException("timestampFormat of " + member
                                + " must be epoch-seconds, date-time or http-date, found " + format);
                });
    }
}
