import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import java.util.Optional;

@MatterDevice("OnOffLight")
record TwoNames(
        @DeviceId String id,
        @DeviceName String label,
        @DeviceName Optional<String> nickname,
        @Attribute("OnOff.OnOff") boolean power) {}
