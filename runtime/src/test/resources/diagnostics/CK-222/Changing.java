import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("ContactSensor")
@Features("BooleanState.CHGEVENT")
record Changing(@DeviceId String id, @Attribute("BooleanState.StateValue") boolean closed) {}
