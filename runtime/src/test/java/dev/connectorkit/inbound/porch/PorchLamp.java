package dev.connectorkit.inbound.porch;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Percent;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OnOff;

/** A lamp of that cloud. */
@MatterDevice(DeviceTypes.DIMMABLE_LIGHT)
public record PorchLamp(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(OnOff.ON_OFF) boolean on,

        @Attribute(LevelControl.CURRENT_LEVEL) @As(Percent.class)
        double level) {}
