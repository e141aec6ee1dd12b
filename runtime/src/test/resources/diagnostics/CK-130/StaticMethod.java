import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
class StaticMethod {
    @DeviceId
    String id() {
        return "1";
    }

    @Attribute("OnOff.OnOff")
    static boolean power() {
        return true;
    }
}
