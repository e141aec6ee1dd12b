import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Labelled(
        @DeviceId String id,
        @DeviceName char label,
        @Attribute("OnOff.OnOff") boolean power) {}
