package dev.connectorkit.sample.lifx;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.UnitInterval;
import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.identity.DeviceNames;
import dev.connectorkit.matter.BridgedDeviceBasicInformation;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.Identify;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OnOff;
import java.util.List;

/**
 * A LIFX light with white of one tone.
 *
 * @param id LIFX's id, 12 hexadecimal digits
 * @param label what people call it, up to 32 bytes of any characters
 * @param connected whether LIFX's cloud reaches the light
 * @param power whether it is on
 * @param brightness 0 to 1
 */
@MatterDevice(DeviceTypes.DIMMABLE_LIGHT)
public record LifxDimmableLight(
        @DeviceId String id,
        @Attribute(BridgedDeviceBasicInformation.NODE_LABEL) String label,
        @Attribute(BridgedDeviceBasicInformation.REACHABLE) boolean connected,
        @Attribute(OnOff.ON_OFF) boolean power,

        @Attribute(LevelControl.CURRENT_LEVEL) @As(UnitInterval.class)
        double brightness)
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
        return LifxDimmableLightMatter.device(this);
    }

    @Override
    public List<MatterEndpoint> changesSince(LifxDevice before) {
        return before instanceof LifxDimmableLight light
                ? LifxDimmableLightMatter.changes(light, this)
                : LifxDimmableLightMatter.state(this);
    }
}
