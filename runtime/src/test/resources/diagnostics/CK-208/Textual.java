import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Textual(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") String power) {}
