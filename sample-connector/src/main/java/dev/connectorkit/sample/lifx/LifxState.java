package dev.connectorkit.sample.lifx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final JsonFactory JSON = new JsonFactory();

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

    byte[] toJson() {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            if (power != null) {
                json.writeStringField("power", power ? "on" : "off");
            }
            if (color != null) {
                json.writeStringField("color", color);
            }
            if (brightness != null) {
                json.writeNumberField("brightness", brightness);
            }
            if (duration != null) {
                json.writeNumberField("duration", duration);
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
