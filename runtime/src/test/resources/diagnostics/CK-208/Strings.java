import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Strings(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("ModeSelect.Description") int text) {}
