import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Twice(
        @DeviceId String id,
        @DeviceId String serial,
        @Attribute("OnOff.OnOff") boolean power) {}
