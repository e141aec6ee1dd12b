import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
class PrivateMethod {
    @DeviceId
    String id() {
        return "1";
    }

    @Attribute("OnOff.OnOff")
    private boolean isOn() {
        return true;
    }
}
