import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.event.Device;
import dev.connectorkit.inbound.AccessToken;
import java.util.List;

@Connector(name = "test")
class BareStrings {
    @ActivateUser
    String user(String token) {
        return "";
    }

    @DiscoverDevices
    List<Device> devices(AccessToken token) {
        return List.of();
    }

    @OnCommand("OnOff.Toggle")
    void toggle(String light) {}
}
