package org.example.family;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.MatterDevices;
import dev.connectorkit.matter.BooleanState;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.OnOff;

/** What a cloud may find in a home. */
@MatterDevices
public sealed interface HomeDevice {

    /** What can be switched. */
    sealed interface Switched extends HomeDevice {}

    /**
     * A lamp.
     *
     * @param id its id
     * @param on whether it shines
     */
    @MatterDevice(DeviceTypes.ON_OFF_LIGHT)
    record Lamp(@DeviceId String id, @Attribute(OnOff.ON_OFF) boolean on) implements Switched {}

    /**
     * A plug.
     *
     * @param id its id
     * @param on whether it gives power
     */
    @MatterDevice(DeviceTypes.ON_OFF_PLUG_IN_UNIT)
    record Plug(@DeviceId String id, @Attribute(OnOff.ON_OFF) boolean on) implements Switched {}

    /**
     * A window.
     *
     * @param id its id
     * @param closed whether it is closed
     */
    @MatterDevice(DeviceTypes.CONTACT_SENSOR)
    record Window(@DeviceId String id, @Attribute(BooleanState.STATE_VALUE) boolean closed) implements HomeDevice {}
}
