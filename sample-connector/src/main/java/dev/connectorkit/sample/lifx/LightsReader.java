package dev.connectorkit.sample.lifx;

import java.util.ArrayList;
import java.util.List;

/** Reads the answer of {@code GET /v1/lights/…}: an array of lights. */
final class LightsReader implements LifxJson.Answer<List<LifxDevice>> {

    @Override
    public List<LifxDevice> read(LifxJson json) {
        var lights = new ArrayList<LifxDevice>();
        json.beginArray("the list of lights");
        while (json.nextElement()) {
            lights.add(light(json));
        }
        return List.copyOf(lights);
    }

    private static LifxDevice light(LifxJson json) {
        var light = new LightMembers();
        json.beginObject("a light");
        for (var member = json.nextMember(); member != null; member = json.nextMember()) {
            switch (member) {
                case "id" -> light.id = json.string("id");
                case "label" -> light.label = json.string("label");
                case "connected" -> light.connected = json.bool("connected");
                case "power" -> light.power = json.string("power");
                case "brightness" -> light.brightness = json.number("brightness");
                case "color" -> color(json, light);
                case "product" -> product(json, light);
                default -> json.skip();
            }
        }
        return light.toDevice();
    }

    private static void color(LifxJson json, LightMembers light) {
        json.beginObject("color");
        for (var member = json.nextMember(); member != null; member = json.nextMember()) {
            switch (member) {
                case "hue" -> light.hue = json.number("color.hue");
                case "saturation" -> light.saturation = json.number("color.saturation");
                case "kelvin" -> light.kelvin = json.number("color.kelvin");
                default -> json.skip();
            }
        }
    }

    private static void product(LifxJson json, LightMembers light) {
        json.beginObject("product");
        for (var member = json.nextMember(); member != null; member = json.nextMember()) {
            if (member.equals("capabilities")) {
                capabilities(json, light);
            } else {
                json.skip();
            }
        }
    }

    private static void capabilities(LifxJson json, LightMembers light) {
        json.beginObject("product.capabilities");
        for (var member = json.nextMember(); member != null; member = json.nextMember()) {
            switch (member) {
                case "has_color" -> light.hasColor = json.bool("has_color");
                case "has_variable_color_temp" -> light.hasVariableKelvin = json.bool("has_variable_color_temp");
                case "min_kelvin" -> light.minKelvin = json.number("min_kelvin");
                case "max_kelvin" -> light.maxKelvin = json.number("max_kelvin");
                default -> json.skip();
            }
        }
    }
}
