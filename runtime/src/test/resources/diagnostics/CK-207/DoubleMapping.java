import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record DoubleMapping(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("OnOff.OnOff") boolean on) {}
