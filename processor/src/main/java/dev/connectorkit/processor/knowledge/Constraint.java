package dev.connectorkit.processor.knowledge;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * The whole constraint of a value where literal bounds do not say it all.
 *
 * @param min the least, or {@code null}
 * @param max the most, or {@code null}
 * @param value the one value allowed, or {@code null}
 * @param on {@code length} or {@code count} when that is bounded instead of the value, else {@code null}
 * @param maxCodePoints the most Unicode code points of a string, beside its length in bytes, or {@code null}
 * @param in the attribute that lists what is allowed, or {@code null}
 * @param entry what holds for each entry of a list, or {@code null}
 * @param anyOf alternatives, of which one must hold; none when there is no choice
 * @param prose whether the specification says it in prose only
 * @param manufacturerSpecific whether the manufacturer decides
 */
public record Constraint(
        @Nullable Bound min,
        @Nullable Bound max,
        @Nullable Bound value,
        @Nullable String on,
        @Nullable Integer maxCodePoints,
        @Nullable String in,
        @Nullable Constraint entry,
        List<Constraint> anyOf,
        boolean prose,
        boolean manufacturerSpecific) {

    /**
     * A bound: either a number or an expression.
     *
     * @param number the number in its encoded unit, or {@code null}
     * @param expression over other attributes or fields, or {@code null}
     */
    public record Bound(
            @Nullable BigDecimal number, @Nullable String expression) {

        private static Bound read(Node node) {
            return node.asNumberNode()
                    .map(number -> new Bound(new BigDecimal(number.getValue().toString()), null))
                    .orElseGet(() -> new Bound(null, node.expectStringNode().getValue()));
        }
    }

    static Constraint read(ObjectNode node) {
        return new Constraint(
                node.getMember("min").map(Bound::read).orElse(null),
                node.getMember("max").map(Bound::read).orElse(null),
                node.getMember("value").map(Bound::read).orElse(null),
                node.getStringMember("on").map(on -> on.getValue()).orElse(null),
                node.getNumberMember("maxCodePoints")
                        .map(most -> most.getValue().intValue())
                        .orElse(null),
                node.getStringMember("in").map(in -> in.getValue()).orElse(null),
                node.getObjectMember("entry").map(Constraint::read).orElse(null),
                node.getArrayMember("anyOf")
                        .map(array -> array.getElementsAs(ObjectNode.class).stream()
                                .map(Constraint::read)
                                .toList())
                        .orElse(List.of()),
                node.getBooleanMemberOrDefault("desc"),
                node.getBooleanMemberOrDefault("ms"));
    }
}
