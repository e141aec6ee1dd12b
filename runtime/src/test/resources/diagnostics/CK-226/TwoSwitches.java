import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("GenericSwitch")
@Features({"Switch.LS", "Switch.MS"})
record TwoSwitches(@DeviceId String id, @Attribute("Switch.CurrentPosition") int position) {}
