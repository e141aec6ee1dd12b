package dev.connectorkit.event;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * A value in a request: where it is, and which member of the model it is a value of.
 *
 * @param member whose value it is
 * @param steps names and indexes that lead to it
 * @param path the same as a violation tells it
 * @param isKey whether the key at the last step is meant, not the value behind it
 */
record Spot(MemberShape member, List<Object> steps, String path, boolean isKey) {

    /** All spots of a request in which everything is set, the first element of each list and entry of each map. */
    static List<Spot> of(ObjectNode request) {
        List<Spot> spots = new ArrayList<>();
        structure(EventModel.request(), request, List.of(), "", spots);
        return spots;
    }

    private static void structure(
            StructureShape shape, ObjectNode value, List<Object> steps, String path, List<Spot> spots) {
        for (MemberShape member : shape.members()) {
            String name = member.getMemberName();
            String inner = path.isEmpty() ? name : path + "." + name;
            spot(member, value.expectMember(name), with(steps, name), inner, spots);
        }
    }

    private static void spot(MemberShape member, Node value, List<Object> steps, String path, List<Spot> spots) {
        spots.add(new Spot(member, steps, path, false));
        Shape target = EventModel.target(member);
        if (target instanceof StructureShape structure) {
            structure(structure, value.expectObjectNode(), steps, path, spots);
        } else if (target instanceof ListShape list) {
            Node first = value.expectArrayNode().get(0).orElseThrow();
            spot(list.getMember(), first, with(steps, 0), path + "[0]", spots);
        } else if (target instanceof MapShape map) {
            var entry = value.expectObjectNode()
                    .getStringMap()
                    .entrySet()
                    .iterator()
                    .next();
            String key = "['" + entry.getKey() + "']";
            spots.add(new Spot(map.getKey(), with(steps, entry.getKey()), path + ".key", true));
            spot(map.getValue(), entry.getValue(), with(steps, entry.getKey()), path + key, spots);
        }
    }

    private static List<Object> with(List<Object> steps, Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return List.copyOf(longer);
    }

    /** The value here. */
    Node value(Node request) {
        Node value = request;
        for (Object step : steps) {
            value = step instanceof String name
                    ? value.expectObjectNode().expectMember(name)
                    : value.expectArrayNode().get((Integer) step).orElseThrow();
        }
        return value;
    }

    /** The request with another value here; with another key, when this is one. */
    ObjectNode replace(ObjectNode request, Node other) {
        return replace(request, steps, other).expectObjectNode();
    }

    private Node replace(Node value, List<Object> left, Node other) {
        if (left.isEmpty()) {
            return other;
        }
        List<Object> rest = left.subList(1, left.size());
        if (left.get(0) instanceof Integer index) {
            List<Node> elements = new ArrayList<>(value.expectArrayNode().getElements());
            elements.set(index, replace(elements.get(index), rest, other));
            return ArrayNode.fromNodes(elements);
        }
        String name = (String) left.get(0);
        ObjectNode object = value.expectObjectNode();
        if (isKey && rest.isEmpty()) {
            return object.withoutMember(name)
                    .withMember(other.expectStringNode().getValue(), object.expectMember(name));
        }
        return object.withMember(name, replace(object.expectMember(name), rest, other));
    }
}
