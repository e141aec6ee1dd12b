import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Numbered(
        @DeviceId int id,
        @Attribute("OnOff.OnOff") boolean power) {}
