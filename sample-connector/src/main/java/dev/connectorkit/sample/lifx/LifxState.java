package dev.connectorkit.sample.lifx;

import dev.connectorkit.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a light: the body of {@code PUT /v1/lights/{selector}/state}. LIFX leaves alone what is null.
 *
 * @param power on or off
 * @param color LIFX's colour expression, for example {@code hue:120 saturation:1.0} or {@code kelvin:2700}
 * @param brightness 0 to 1; wins over a brightness in {@code color}
 * @param duration the time the change takes, in seconds; LIFX's default is 1
 */
public record LifxState(
        @Nullable Boolean power,
        @Nullable String color,
        @Nullable Double brightness,
        @Nullable Double duration) {

    /**
     * Asks for power on or off and nothing else.
     *
     * @param on whether the light shall be on
     * @return the change
     */
    public static LifxState power(boolean on) {
        return new LifxState(on, null, null, null);
    }

    /**
     * Asks for a brightness and nothing else.
     *
     * @param brightness 0 to 1
     * @return the change
     */
    public static LifxState brightness(double brightness) {
        return new LifxState(null, null, brightness, null);
    }

    /**
     * Asks for a colour and nothing else.
     *
     * @param color LIFX's colour expression
     * @return the change
     */
    public static LifxState color(String color) {
        return new LifxState(null, color, null, null);
    }

    /**
     * Gives the colour expression of a white.
     *
     * @param kelvin its colour temperature; what is outside LIFX's 1500 to 9000 is moved to the nearer end
     * @return the expression
     */
    static String white(int kelvin) {
        return "kelvin:" + Math.max(1500, Math.min(9000, kelvin));
    }

    byte[] toJson() {
        var json = new JsonWriter().beginObject();
        if (power != null) {
            json.name("power").string(power ? "on" : "off");
        }
        if (color != null) {
            json.name("color").string(color);
        }
        if (brightness != null) {
            json.name("brightness").number(brightness);
        }
        if (duration != null) {
            json.name("duration").number(duration);
        }
        return json.endObject().toByteArray();
    }
}
