import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("Refrigerator")
record NoCabinet(@DeviceId String id, @Attribute("BridgedDeviceBasicInformation.Reachable") boolean reachable) {}
