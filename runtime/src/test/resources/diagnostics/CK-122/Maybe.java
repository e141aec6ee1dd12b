import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import java.util.Optional;

@MatterDevice("OnOffLight")
record Maybe(
        @DeviceId Optional<String> id,
        @Attribute("OnOff.OnOff") boolean power) {}
