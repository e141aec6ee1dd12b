package dev.connectorkit.model.tool.matter;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.ObjectNode;

/** Tells which part of a constraint Smithy's own traits can express. */
final class Bounds {
    private static final Set<String> LITERAL = Set.of("min", "max", "value", "on", "entry");

    private Bounds() {}

    /** The bounds on a number's value that are numbers themselves. */
    static Optional<ObjectNode> range(ObjectNode constraint) {
        return constraint.getMember("on").isPresent() ? Optional.empty() : literals(constraint);
    }

    /** The bounds on a length or a count that are numbers themselves; the widest of the alternatives, if there are any. */
    static Optional<ObjectNode> length(ObjectNode constraint) {
        if (constraint.getMember("on").isEmpty()) {
            return Optional.empty();
        }
        var alternatives = constraint.getArrayMember("anyOf");
        if (alternatives.isEmpty()) {
            return literals(constraint);
        }
        var lengths = alternatives.get().getElements().stream()
                .map(it -> it.expectObjectNode().getNumberMember("value"))
                .flatMap(Optional::stream)
                .mapToLong(it -> it.getValue().longValue())
                .summaryStatistics();
        return Optional.of(Node.objectNode()
                .withMember("min", Node.from(lengths.getMin()))
                .withMember("max", Node.from(lengths.getMax())));
    }

    /** The tighter bounds of two; a trait on a member replaces the one on its target, and so must say both. */
    static ObjectNode within(ObjectNode bounds, ObjectNode type) {
        return tighter(tighter(type, bounds, "min", 1), bounds, "max", -1);
    }

    private static ObjectNode tighter(ObjectNode type, ObjectNode bounds, String end, int sign) {
        var bound = bounds.getNumberMember(end);
        var former = type.getNumberMember(end);
        if (bound.isEmpty()
                || former.isPresent() && decimal(bound.get()).compareTo(decimal(former.get())) * sign <= 0) {
            return type;
        }
        return type.withMember(end, bound.get());
    }

    private static BigDecimal decimal(NumberNode number) {
        return number.asBigDecimal().orElseThrow();
    }

    /** Whether a range or length on the member, and one on the entries of a list, say all there is to say. */
    static boolean sayAll(ObjectNode constraint, MatterType type) {
        boolean bounded = constraint.getMember("on").isPresent() ? type.hasLength() : type.hasRange();
        boolean entriesOnly = constraint.getStringMap().keySet().stream().allMatch(Set.of("on", "entry")::contains);
        return (bounded || entriesOnly)
                && constraint.getStringMap().entrySet().stream().allMatch(it -> isLiteral(it.getKey(), it.getValue()));
    }

    private static boolean isLiteral(String key, Node value) {
        return switch (key) {
            case "min", "max", "value" -> value.isNumberNode();
            case "entry" ->
                value.expectObjectNode().getStringMap().entrySet().stream()
                        .allMatch(it -> isLiteral(it.getKey(), it.getValue()));
            default -> LITERAL.contains(key);
        };
    }

    private static Optional<ObjectNode> literals(ObjectNode constraint) {
        var exact = constraint.getMember("value").filter(Node::isNumberNode);
        var bounds = Node.objectNodeBuilder();
        exact.or(() -> constraint.getMember("min").filter(Node::isNumberNode))
                .ifPresent(min -> bounds.withMember("min", min));
        exact.or(() -> constraint.getMember("max").filter(Node::isNumberNode))
                .ifPresent(max -> bounds.withMember("max", max));
        return Optional.of(bounds.build()).filter(it -> !it.isEmpty());
    }
}
