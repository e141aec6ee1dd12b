import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice(value = "OnOffLight", specVersion = "1.3")
record OldSpec(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power) {}
