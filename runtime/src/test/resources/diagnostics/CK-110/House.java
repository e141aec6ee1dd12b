import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

final class House {

    @MatterDevice("OnOffLight")
    final class Light {
        @DeviceId
        String id() {
            return "1";
        }

        @Attribute("OnOff.OnOff")
        boolean power() {
            return true;
        }
    }
}
