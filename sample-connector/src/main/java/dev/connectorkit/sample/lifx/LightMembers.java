package dev.connectorkit.sample.lifx;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members of one light while they are read; LIFX promises no order. */
final class LightMembers {

    @Nullable
    String id;

    @Nullable
    String label;

    @Nullable
    String power;

    @Nullable
    Boolean connected;

    @Nullable
    Double brightness;

    @Nullable
    Double hue;

    @Nullable
    Double saturation;

    @Nullable
    Double kelvin;

    @Nullable
    Double minKelvin;

    @Nullable
    Double maxKelvin;

    boolean hasColor;
    boolean hasVariableKelvin;

    /** Makes the kind of light its capabilities allow; one that claims none can still be dimmed, like all of LIFX's. */
    LifxDevice toDevice() {
        var id = need("id", this.id);
        var label = need("label", this.label);
        var connected = need("connected", this.connected);
        var on = need("power", power).equals("on");
        var brightness = need("brightness", this.brightness);
        if (!hasColor && !hasVariableKelvin) {
            return new LifxDimmableLight(id, label, connected, on, brightness);
        }
        var kelvin = kelvin("color.kelvin", this.kelvin);
        var warmest = kelvin("product.capabilities.min_kelvin", minKelvin);
        var coldest = kelvin("product.capabilities.max_kelvin", maxKelvin);
        if (!hasColor) {
            return new LifxWhiteLight(id, label, connected, on, brightness, kelvin, warmest, coldest);
        }
        var hue = need("color.hue", this.hue);
        var saturation = need("color.saturation", this.saturation);
        return new LifxLight(id, label, connected, on, brightness, hue, saturation, kelvin, warmest, coldest);
    }

    private int kelvin(String member, @Nullable Double value) {
        return (int) Math.round(need(member, value));
    }

    private <T> T need(String member, @Nullable T value) {
        if (value == null) {
            throw LifxJson.malformed("light " + Objects.requireNonNullElse(id, "without id") + " must have " + member);
        }
        return value;
    }
}
