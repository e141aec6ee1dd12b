import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
class PrivateField {
    @DeviceId
    String id() {
        return "1";
    }

    @Attribute("OnOff.OnOff")
    private boolean power;
}
