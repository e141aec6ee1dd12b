import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import java.util.Optional;

@MatterDevice("OnOffLight")
record Optionally(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") Optional<Boolean> power) {}
