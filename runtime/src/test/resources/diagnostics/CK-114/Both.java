import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
@Endpoint("OnOffLight")
record Both(@DeviceId String id, @Attribute("OnOff.OnOff") boolean power) {}
