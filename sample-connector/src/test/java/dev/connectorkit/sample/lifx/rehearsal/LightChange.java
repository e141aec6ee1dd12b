package dev.connectorkit.sample.lifx.rehearsal;

import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** What {@code PUT …/state} does to a light; only the parameters and the colour expressions the connector sends. */
final class LightChange {

    private LightChange() {}

    /**
     * Gives the light after the change.
     *
     * @throws IllegalArgumentException when LIFX would answer 422
     */
    static ObjectNode apply(ObjectNode light, ObjectNode change) {
        var changed = light;
        for (var parameter : change.getStringMap().entrySet()) {
            var value = parameter.getValue();
            changed = switch (parameter.getKey()) {
                case "power" -> changed.withMember("power", power(value));
                case "brightness" -> changed.withMember("brightness", fraction("brightness", value));
                case "color" -> color(changed, value.expectStringNode().getValue());
                case "effect" -> changed.withMember("effect", value);
                case "duration" -> changed;
                default -> throw new IllegalArgumentException(parameter.getKey() + " is not supported here");
            };
        }
        return changed;
    }

    private static String power(Node value) {
        var power = value.expectStringNode().getValue();
        if (!power.equals("on") && !power.equals("off")) {
            throw new IllegalArgumentException("power is not one of on, off");
        }
        return power;
    }

    private static Node fraction(String name, Node value) {
        var number = value.expectNumberNode().getValue().doubleValue();
        if (number < 0 || number > 1) {
            throw new IllegalArgumentException(name + " is not between 0.0 and 1.0");
        }
        return Node.from(number);
    }

    /** Reads {@code hue:120 saturation:1.0 kelvin:3500 brightness:0.5} in any order. A kelvin alone makes white. */
    private static ObjectNode color(ObjectNode light, String expression) {
        var changed = light;
        var color = light.expectObjectMember("color");
        for (var part : expression.split(" ")) {
            var colon = part.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("color is not understood: " + part);
            }
            var value = Node.from(Double.parseDouble(part.substring(colon + 1)));
            switch (part.substring(0, colon)) {
                case "hue" -> color = color.withMember("hue", value);
                case "saturation" -> color = color.withMember("saturation", fraction("saturation", value));
                case "kelvin" -> color = color.withMember("kelvin", value).withMember("saturation", 0);
                case "brightness" -> changed = changed.withMember("brightness", fraction("brightness", value));
                default -> throw new IllegalArgumentException("color is not understood: " + part);
            }
        }
        return changed.withMember("color", color);
    }
}
