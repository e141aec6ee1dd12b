import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeactivateUser;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.event.Device;
import dev.connectorkit.inbound.AccessToken;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Connector(name = "test")
class PromiseOfAnything {
    @ActivateUser
    String user(AccessToken token) {
        return "";
    }

    @DiscoverDevices
    List<Device> devices(AccessToken token) {
        return List.of();
    }

    @DeactivateUser
    CompletionStage<String> forget() {
        throw new UnsupportedOperationException();
    }
}
