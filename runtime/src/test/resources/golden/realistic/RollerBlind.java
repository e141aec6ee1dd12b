package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Percent100ths;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.WindowCovering;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A blind that goes up and down: its cloud counts from 0 (open) to 100 (closed), as Matter does. */
@MatterDevice(DeviceTypes.WINDOW_COVERING)
public record RollerBlind(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(WindowCovering.CURRENT_POSITION_LIFT_PERCENT_100THS) @As(Percent100ths.class)
                @Nullable Double closed,
        @Attribute(WindowCovering.TARGET_POSITION_LIFT_PERCENT_100THS) @As(Percent100ths.class)
                @Nullable Double goingTo,
        @Attribute(WindowCovering.OPERATIONAL_STATUS) int moving,
        @Attribute(WindowCovering.CONFIG_STATUS) Set<WindowCovering.ConfigStatusBitmap> setUp,
        @Attribute(WindowCovering.MODE) Set<WindowCovering.ModeBitmap> modes) {

    @Attribute(WindowCovering.TYPE)
    public WindowCovering.TypeEnum type() {
        return WindowCovering.TypeEnum.ROLLER_SHADE;
    }

    @Attribute(WindowCovering.END_PRODUCT_TYPE)
    public WindowCovering.EndProductTypeEnum product() {
        return WindowCovering.EndProductTypeEnum.ROLLER_SHADE;
    }
}
