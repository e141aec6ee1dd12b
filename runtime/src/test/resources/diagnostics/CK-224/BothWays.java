import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffPlugInUnit")
@Features({"OnOff.OFFONLY", "OnOff.LT"})
record BothWays(@DeviceId String id, @Attribute("OnOff.OnOff") boolean power) {}
