import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import java.io.IOException;

@MatterDevice("OnOffLight")
class Throwing {
    @DeviceId
    String id() {
        return "1";
    }

    @Attribute("OnOff.OnOff")
    boolean power() throws IOException {
        return true;
    }
}
