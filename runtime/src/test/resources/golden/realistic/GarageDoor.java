package org.example.realistic;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.matter.ClosureControl;
import dev.connectorkit.matter.DeviceTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A garage door. */
@MatterDevice(value = DeviceTypes.CLOSURE, specVersion = "1.5")
@Features("ClosureControl.PS")
public record GarageDoor(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(ClosureControl.MAIN_STATE) ClosureControl.MainStateEnum state,
        @Attribute(ClosureControl.CURRENT_ERROR_LIST) List<ClosureControl.ClosureErrorEnum> errors,
        @Attribute(ClosureControl.OVERALL_CURRENT_STATE) @Nullable Overall now,
        @Attribute(ClosureControl.OVERALL_TARGET_STATE) @Nullable Target wanted) {

    /** Where the door is. */
    public record Overall(@Nullable Integer position, @Nullable Boolean secureState) {}

    /** Where the door shall be. */
    public record Target(@Nullable Integer position) {}
}
