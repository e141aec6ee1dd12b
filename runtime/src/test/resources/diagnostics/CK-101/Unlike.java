import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("Bedside lamp")
record Unlike(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power) {}
