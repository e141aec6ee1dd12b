import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("DoorLock")
record Grouped(
        @DeviceId String id,
        @Attribute("Groups.NameSupport") int names,
        @Attribute("DoorLock.LockState") int state,
        @Attribute("DoorLock.LockType") int type,
        @Attribute("DoorLock.ActuatorEnabled") boolean enabled) {}
