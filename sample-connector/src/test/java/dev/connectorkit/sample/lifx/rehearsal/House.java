package dev.connectorkit.sample.lifx.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** The lights of a small house, in the JSON in which LIFX describes them. */
final class House {

    private final List<ObjectNode> lights = new ArrayList<>();

    /** Furnishes the house from {@code house.json}. */
    House() {
        try (var json = Objects.requireNonNull(House.class.getResourceAsStream("house.json"))) {
            var text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            Node.parse(text).expectArrayNode().getElements().forEach(light -> lights.add(light.expectObjectNode()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Describes the lights a selector matches: {@code all} or {@code id:…}. */
    synchronized ArrayNode select(String selector) {
        return lights.stream().filter(light -> matches(light, selector)).collect(ArrayNode.collect());
    }

    /** Makes the changes of a request's body at each light the selector matches, and says what became of them. */
    synchronized ObjectNode change(String selector, ObjectNode change) {
        var results = new ArrayList<Node>();
        for (var i = 0; i < lights.size(); i++) {
            var light = lights.get(i);
            if (matches(light, selector)) {
                var reachable = light.expectBooleanMember("connected").getValue();
                if (reachable) {
                    lights.set(i, LightChange.apply(light, change));
                }
                results.add(result(light, reachable));
            }
        }
        return Node.objectNode().withMember("results", ArrayNode.fromNodes(results));
    }

    /** Turns the matched lights off when any is on, else on; LIFX leaves out those it cannot reach. */
    synchronized ObjectNode toggle(String selector) {
        var anyOn = lights.stream()
                .anyMatch(light -> matches(light, selector)
                        && light.expectBooleanMember("connected").getValue()
                        && light.expectStringMember("power").getValue().equals("on"));
        return change(selector, Node.objectNode().withMember("power", anyOn ? "off" : "on"));
    }

    /** Lets the lights a selector matches show an effect, and notes it for {@link #effect}. */
    synchronized ObjectNode perform(String selector, String effect, ObjectNode parameters) {
        parameters.expectStringMember("color");
        parameters.expectNumberMember("period");
        var cycles = parameters.expectNumberMember("cycles").getValue().intValue();
        return change(selector, Node.objectNode().withMember("effect", effect + " x" + cycles));
    }

    /** Ends the effects of the lights a selector matches. */
    synchronized ObjectNode rest(String selector) {
        return change(selector, Node.objectNode().withMember("effect", "OFF"));
    }

    /** Tells what effect a light shows: such as {@code breathe x5}, or {@code OFF}. */
    synchronized String effect(String id) {
        return select("id:" + id)
                .get(0)
                .orElseThrow()
                .expectObjectNode()
                .expectStringMember("effect")
                .getValue();
    }

    /** Cuts a light off from its wireless network, or brings it back. */
    synchronized void connect(String id, boolean connected) {
        lights.replaceAll(light -> matches(light, "id:" + id) ? light.withMember("connected", connected) : light);
    }

    private static boolean matches(ObjectNode light, String selector) {
        return selector.equals("all")
                || selector.equals("id:" + light.expectStringMember("id").getValue());
    }

    private static ObjectNode result(ObjectNode light, boolean reachable) {
        return Node.objectNode()
                .withMember("id", light.expectMember("id"))
                .withMember("label", light.expectMember("label"))
                .withMember("status", reachable ? "ok" : "offline");
    }
}
