import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Kelvin;

@MatterDevice("OnOffLight")
record Alone(
        @DeviceId String id,
        @As(Kelvin.class) int kelvin,
        @Attribute("OnOff.OnOff") boolean power) {}
