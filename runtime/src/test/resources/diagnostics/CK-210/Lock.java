import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("DoorLock")
record Lock(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power) {}
