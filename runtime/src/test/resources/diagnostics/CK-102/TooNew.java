import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("SoilSensor")
record TooNew(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean watering) {}
