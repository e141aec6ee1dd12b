import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnRead;
import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.inbound.AccessToken;
import java.util.List;

@Connector(name = "test")
class TwiceOthers {
    @ActivateUser
    String user(AccessToken token) {
        return "";
    }

    @DiscoverDevices
    List<Device> devices(AccessToken token) {
        return List.of();
    }

    @OnRead
    MatterEndpoint one() {
        throw new UnsupportedOperationException();
    }

    @OnRead
    List<MatterEndpoint> other() {
        return List.of();
    }
}
