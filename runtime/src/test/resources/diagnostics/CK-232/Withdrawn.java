import dev.connectorkit.annotation.MatterEvent;

@MatterEvent("BridgedDeviceBasicInformation.Leave")
record Withdrawn(int fabricIndex) {}
