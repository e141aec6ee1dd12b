import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.event.Device;
import java.util.List;

@Connector(name = "test")
class UserNumber {
    @ActivateUser
    long user() {
        return 1;
    }

    @DiscoverDevices
    List<Device> devices() {
        return List.of();
    }
}
