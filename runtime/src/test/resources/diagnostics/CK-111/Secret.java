import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

final class Secret {

    @MatterDevice("OnOffLight")
    private record Light(@DeviceId String id, @Attribute("OnOff.OnOff") boolean power) {}
}
