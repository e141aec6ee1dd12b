import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
@Features({"OnOff.LT", "LevelControl.LT"})
record Unmapped(@DeviceId String id, @Attribute("OnOff.OnOff") boolean power) {}
