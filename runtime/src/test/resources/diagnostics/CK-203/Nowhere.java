import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Nowhere(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("OnOff.Sparkle") int sparkle) {}
