package dev.connectorkit.compile.mapper;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.MatterDevices;
import dev.connectorkit.matter.BooleanState;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.OnOff;

/** Devices of several types. */
@MatterDevices
sealed interface HomeDevice {

    @MatterDevice(DeviceTypes.ON_OFF_LIGHT)
    record Lamp(
            @DeviceId String id, @Attribute(OnOff.ON_OFF) boolean on) implements HomeDevice {}

    @MatterDevice(DeviceTypes.CONTACT_SENSOR)
    record Window(
            @DeviceId String id,
            @Attribute(BooleanState.STATE_VALUE) boolean closed) implements HomeDevice {}
}
