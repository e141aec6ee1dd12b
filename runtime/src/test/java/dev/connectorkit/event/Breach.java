package dev.connectorkit.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;

/**
 * A value that breaks one constraint of the model, and what must be said of it.
 *
 * @param spot where the constraint holds
 * @param value what breaks it
 * @param message what the violation must say, as far as the model tells
 */
record Breach(Spot spot, Node value, String message) {

    /** No pattern of the model allows an apostrophe. */
    static final String CANARY = "Canary'7";

    /** One breach for each constraint that holds at a spot. */
    static List<Breach> of(Spot spot, ObjectNode request) {
        MemberShape member = spot.member();
        Shape target = EventModel.target(member);
        List<Breach> breaches = new ArrayList<>();
        if (target.isStringShape()) {
            lengths(spot, breaches);
            if (target.hasTrait(PatternTrait.class)) {
                breaches.add(new Breach(
                        spot,
                        Node.from(CANARY),
                        "must match " + EventModel.pattern(member).getValue()));
            }
        } else if (target.hasTrait(RangeTrait.class)) {
            ranges(spot, breaches);
        } else if (target.hasTrait(LengthTrait.class)) {
            sizes(spot, request, breaches);
        }
        return breaches;
    }

    private static void lengths(Spot spot, List<Breach> breaches) {
        LengthTrait length = EventModel.length(spot.member());
        length.getMin()
                .filter(min -> min > 0)
                .ifPresent(min -> breaches.add(new Breach(
                        spot,
                        Node.from("a".repeat(min.intValue() - 1)),
                        "at least " + min + " characters, found " + (min - 1))));
        length.getMax()
                .ifPresent(max -> breaches.add(new Breach(
                        spot,
                        Node.from("1".repeat(max.intValue() + 1)),
                        "at most " + max + " characters, found " + (max + 1))));
    }

    private static void ranges(Spot spot, List<Breach> breaches) {
        RangeTrait range = EventModel.range(spot.member());
        range.getMin()
                .ifPresent(min -> breaches.add(new Breach(
                        spot,
                        Node.from(min.subtract(BigDecimal.ONE)),
                        "at least " + min + ", found " + min.subtract(BigDecimal.ONE))));
        range.getMax()
                .ifPresent(max -> breaches.add(new Breach(
                        spot,
                        Node.from(max.add(BigDecimal.ONE)),
                        "at most " + max + ", found " + max.add(BigDecimal.ONE))));
    }

    private static void sizes(Spot spot, ObjectNode request, List<Breach> breaches) {
        LengthTrait length = EventModel.length(spot.member());
        Node valid = spot.value(request);
        length.getMin()
                .filter(min -> min > 0)
                .ifPresent(min -> breaches.add(new Breach(
                        spot, resized(valid, min.intValue() - 1), "at least " + min + ", found " + (min - 1))));
        length.getMax()
                .ifPresent(max -> breaches.add(new Breach(
                        spot, resized(valid, max.intValue() + 1), "at most " + max + ", found " + (max + 1))));
    }

    private static Node resized(Node valid, int size) {
        if (valid.isArrayNode()) {
            List<Node> elements = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                elements.add(valid.expectArrayNode().get(0).orElseThrow());
            }
            return ArrayNode.fromNodes(elements);
        }
        Node value = valid.expectObjectNode().getStringMap().values().iterator().next();
        ObjectNode.Builder object = Node.objectNodeBuilder();
        for (int i = 0; i < size; i++) {
            object.withMember(Integer.toString(i), value);
        }
        return object.build();
    }
}
