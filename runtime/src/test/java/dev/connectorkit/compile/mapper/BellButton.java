package dev.connectorkit.compile.mapper;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.MatterEvent;
import dev.connectorkit.annotation.Sends;
import dev.connectorkit.convert.UnitInterval254;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.Switch;

/** A button that tells when it is pressed. */
@MatterDevice(DeviceTypes.GENERIC_SWITCH)
@Sends({BellButton.Pressed.class, BellButton.Counted.class})
record BellButton(
        @DeviceId String id,
        @Attribute(Switch.CURRENT_POSITION) int position) {

    @MatterEvent(Switch.INITIAL_PRESS)
    record Pressed(int newPosition) {}

    @MatterEvent(Switch.MULTI_PRESS_COMPLETE)
    record Counted(@As(UnitInterval254.class) double previousPosition, Integer totalNumberOfPressesCounted) {}
}
