package dev.connectorkit.inbound.house;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;

/** A lamp that can be dimmed. */
@MatterDevice("DimmableLight")
public record Lamp(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute("OnOff.OnOff") boolean on,
        @Attribute("LevelControl.CurrentLevel") int level) {

    public Lamp(String id) {
        this(id, "Lamp", true, 128);
    }
}
