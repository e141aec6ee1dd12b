package dev.connectorkit.processor.knowledge;

import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * The value something has when nothing gives it one; exactly one of these is set.
 *
 * @param value the value in its encoded form, or {@code null}
 * @param reference the attribute or field whose value it is, or {@code null}
 * @param bytes the bytes, two hexadecimal digits each, or {@code null}
 * @param none whether it is null
 */
public record Fallback(
        @Nullable Node value,
        @Nullable String reference,
        @Nullable String bytes,
        boolean none) {

    static Fallback read(ObjectNode node) {
        return new Fallback(
                node.getMember("value").orElse(null),
                node.getStringMember("reference").map(name -> name.getValue()).orElse(null),
                node.getStringMember("bytes").map(digits -> digits.getValue()).orElse(null),
                node.getBooleanMemberOrDefault("none"));
    }
}
