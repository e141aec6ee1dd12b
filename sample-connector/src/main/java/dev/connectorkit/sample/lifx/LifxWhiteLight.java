package dev.connectorkit.sample.lifx;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Kelvin;
import dev.connectorkit.convert.UnitInterval;
import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.identity.DeviceNames;
import dev.connectorkit.matter.BridgedDeviceBasicInformation;
import dev.connectorkit.matter.ColorControl;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.Identify;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OnOff;
import java.util.List;

/**
 * A LIFX light with white of variable tone: product capability {@code has_variable_color_temp} without
 * {@code has_color}.
 *
 * @param id LIFX's id, 12 hexadecimal digits
 * @param label what people call it, up to 32 bytes of any characters
 * @param connected whether LIFX's cloud reaches the light
 * @param power whether it is on
 * @param brightness 0 to 1
 * @param kelvin colour temperature
 * @param warmest the product's lowest colour temperature, in kelvin
 * @param coldest the product's highest colour temperature, in kelvin
 */
@MatterDevice(DeviceTypes.COLOR_TEMPERATURE_LIGHT)
public record LifxWhiteLight(
        @DeviceId String id,
        @Attribute(BridgedDeviceBasicInformation.NODE_LABEL) String label,
        @Attribute(BridgedDeviceBasicInformation.REACHABLE) boolean connected,
        @Attribute(OnOff.ON_OFF) boolean power,

        @Attribute(LevelControl.CURRENT_LEVEL) @As(UnitInterval.class)
        double brightness,

        @Attribute(ColorControl.COLOR_TEMPERATURE_MIREDS) @As(Kelvin.class)
        int kelvin,

        @Attribute(ColorControl.COLOR_TEMP_PHYSICAL_MAX_MIREDS) @As(Kelvin.class)
        int warmest,

        @Attribute(ColorControl.COLOR_TEMP_PHYSICAL_MIN_MIREDS) @As(Kelvin.class)
        int coldest)
        implements LifxDevice {

    @Override
    @DeviceName
    public String name() {
        return DeviceNames.clean(label, id);
    }

    /**
     * Tells how the light shows which one it is.
     *
     * @return by its light
     */
    @Attribute(Identify.IDENTIFY_TYPE)
    public Identify.IdentifyTypeEnum identifyType() {
        return Identify.IdentifyTypeEnum.LIGHT_OUTPUT;
    }

    @Override
    public Device toDevice() {
        return LifxWhiteLightMatter.device(this);
    }

    @Override
    public List<MatterEndpoint> changesSince(LifxDevice before) {
        return before instanceof LifxWhiteLight light
                ? LifxWhiteLightMatter.changes(light, this)
                : LifxWhiteLightMatter.state(this);
    }
}
