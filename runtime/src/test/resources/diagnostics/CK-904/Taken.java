import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Taken(@DeviceId String id, @Attribute("OnOff.OnOff") boolean power) {}

final class TakenMatter {}
