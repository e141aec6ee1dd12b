import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeactivateUser;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.event.Device;
import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.operations.ActivateUserRequest;
import java.util.List;

@Connector(name = "test")
class RequestOfTheUser {
    @ActivateUser
    String user(AccessToken token) {
        return "";
    }

    @DiscoverDevices
    List<Device> devices(AccessToken token) {
        return List.of();
    }

    @DeactivateUser
    void forget(ActivateUserRequest request) {}
}
