package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.SimpleKind;
import java.util.List;
import java.util.Objects;

/** Takes a value over from a caller, so that what is built cannot change. */
final class CopiedValue {

    private CopiedValue() {}

    /** What a value becomes when it is taken over; the value itself when it cannot change and may be null. */
    static CodeBlock of(ShapeMember member) {
        if (member.target() instanceof Shape.Listing list) {
            return list.isSparse()
                    ? CodeBlock.of("$T.ofSparse($N)", RuntimeTypes.SNAPSHOT, member.name())
                    : CodeBlock.of("$T.copyOf($N)", List.class, member.name());
        }
        if (member.target() instanceof Shape.Mapping map) {
            return CodeBlock.of("$T.$L($N)", RuntimeTypes.SNAPSHOT, map.isSparse() ? "ofSparse" : "of", member.name());
        }
        if (member.target() instanceof Shape.Simple simple && simple.kind() == SimpleKind.BLOB) {
            return CodeBlock.of("$T.copyOf($N)", RuntimeTypes.SNAPSHOT, member.name());
        }
        return !member.isPrimitive() && !member.type().isAnnotated()
                ? CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, member.name(), member.name())
                : CodeBlock.of("$N", member.name());
    }
}
